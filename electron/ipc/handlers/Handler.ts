import type { RequestChannel, Requests } from '#shared/ipc/channels.ts';
import type { HandlerContext } from '../HandlerContext.ts';

type Reply<C extends RequestChannel> = Requests[C]['reply'];
type Answer<C extends RequestChannel> =
  Reply<C> | Promise<Reply<C>> | (Reply<C> extends undefined ? void | Promise<void> : never);

/** Answers one channel; sender and argument have been checked. */
export type Handler<C extends RequestChannel> = (
  context: HandlerContext,
  argument: Requests[C]['argument'],
) => Answer<C>;
