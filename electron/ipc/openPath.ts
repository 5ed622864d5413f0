import type { FileReply, OpenedFile } from '#shared/ipc/channels.ts';
import type { HandlerContext } from './HandlerContext.ts';

/** Opens a file that the person named in one way or another, and remembers it. */
export async function openPath(
  { files, recents }: HandlerContext,
  path: string,
): Promise<FileReply<OpenedFile>> {
  const reply = await files.open(path);
  if (reply.kind === 'done') void recents.add(path, reply.value.document.title);
  return reply;
}
