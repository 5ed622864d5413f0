import type { IpcAnswer, RequestChannel, Requests, WindowKind } from '#shared/ipc/channels.ts';
import { REQUEST_CHANNELS, windowOf } from '#shared/ipc/channels.ts';
import { parseRequest } from '#shared/ipc/parseRequest.ts';
import type { HandlerContext } from './HandlerContext.ts';
import type { Handler } from './handlers/Handler.ts';
import { handlers } from './handlers/handlers.ts';
import type { RequestEvent } from './isOwnWindow.ts';

export interface Door {
  readonly context: HandlerContext;
  /** Whether the message comes from that window of ours. */
  readonly isTrusted: (event: RequestEvent, window: WindowKind) => boolean;
  /** Told of every message that the map's window brought: it is alive. */
  readonly onHeard: () => void;
  /** Told of a defect: the channel and the kind of failure, never content. */
  readonly report: (channel: RequestChannel, kind: string) => void;
}

/** The part of ipcMain that is used. */
export interface Listener {
  handle(
    channel: string,
    listener: (event: RequestEvent, ...args: unknown[]) => Promise<unknown>,
  ): void;
}

/** One message: who sent it, then what it says, then its handler. Never throws. */
export async function answer<C extends RequestChannel>(
  channel: C,
  event: RequestEvent,
  args: readonly unknown[],
  door: Door,
): Promise<IpcAnswer<C>> {
  const window = windowOf(channel);
  if (!door.isTrusted(event, window)) return { ok: false, code: 'E_SENDER' };
  if (window === 'map') door.onHeard();
  const parsed = args.length > 1 ? null : parseRequest(channel, args[0]);
  if (!parsed?.ok) return { ok: false, code: 'E_PAYLOAD' };
  try {
    const handler: Handler<C> = handlers[channel];
    const value = (await handler(door.context, parsed.value)) as Requests[C]['reply'];
    return { ok: true, value };
  } catch (cause) {
    door.report(channel, cause instanceof Error ? cause.name : typeof cause);
    return { ok: false, code: 'E_INTERNAL' };
  }
}

/** Opens every channel of the contract, and no other. */
export function handle(listener: Listener, door: Door): void {
  for (const channel of REQUEST_CHANNELS) {
    listener.handle(channel, (event, ...args) => answer(channel, event, args, door));
  }
}
