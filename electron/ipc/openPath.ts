import type { FileReply, OpenedFile } from '#shared/ipc/channels.ts';
import { openedBeside, wayBeside } from './besideHolder.ts';
import type { HandlerContext } from './HandlerContext.ts';

/**
 * Opens a file that the person named in one way or another, and remembers it; `wayBeside` says how, where
 * somebody else has it open.
 *
 * @param open what is opened of that file: what it says, or a version that main offers in its place
 */
export async function openPath(
  context: HandlerContext,
  path: string,
  open = () => context.files.open(path),
): Promise<FileReply<OpenedFile>> {
  const reply = await open();
  if (reply.kind !== 'done') return reply;
  const beside = await wayBeside(context, path);
  if (beside.way === 'cancel') return { kind: 'cancelled' };
  const opened = openedBeside(context, path, reply.value, beside);
  void context.recents.add(path, opened.document.title);
  return { kind: 'done', value: opened };
}
