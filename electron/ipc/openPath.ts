import { basename } from 'node:path';
import type { FileReply, OpenedFile } from '#shared/ipc/channels.ts';
import type { HandlerContext } from './HandlerContext.ts';

/**
 * Opens a file that the person named in one way or another, and remembers it. Where somebody else has it open
 * the person says how: to look at it, as a copy, or all the same.
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
  const opened = await besideHolder(context, path, reply.value);
  if (opened === null) return { kind: 'cancelled' };
  void context.recents.add(path, opened.document.title);
  return { kind: 'done', value: opened };
}

/** @returns `null` when the person thought better of it */
async function besideHolder(
  { files, dialogs, holderOf }: HandlerContext,
  path: string,
  opened: OpenedFile,
): Promise<OpenedFile | null> {
  const holder = await holderOf(path);
  if (holder === null) return opened;
  const way = await dialogs.askAboutHolder(basename(path), holder);
  if (way === 'cancel') return null;
  if (way === 'readOnly') {
    files.protect(opened.docId);
    return { ...opened, isReadOnly: true };
  }
  if (way === 'copy') {
    files.detach(opened.docId);
    return { ...opened, fileName: null, isDirty: true };
  }
  return opened;
}
