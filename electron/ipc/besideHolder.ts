import { basename } from 'node:path';
import type { OpenedFile } from '#shared/ipc/channels.ts';
import { displayText } from '#shared/layout/displayText.ts';
import type { HandlerContext, Holder } from './HandlerContext.ts';

/** How a file is opened that somebody else may have open. */
export interface Beside {
  readonly way: 'alone' | 'readOnly' | 'copy' | 'anyway' | 'cancel';
  /** Why it is read-only, where nobody was asked: one plain sentence. */
  readonly notice?: string;
}

/**
 * Whether somebody else has a file open, and how it is opened then. In another Remit on this computer it is
 * certain, and the other window is within reach: read-only, without a question. Of another computer nothing is
 * certain, so the person says; where the question cannot be put, read-only loses nothing.
 */
export async function wayBeside({ dialogs, lock }: HandlerContext, path: string): Promise<Beside> {
  const holder = await lock.holderOf(path);
  if (holder === null) return { way: 'alone' };
  const fileName = basename(path);
  if (holder.isHere) return { way: 'readOnly', notice: tellHere(fileName, holder) };
  try {
    return { way: await dialogs.askAboutHolder(fileName, holder) };
  } catch {
    return { way: 'readOnly', notice: tellUnasked(fileName) };
  }
}

/** The map as it is opened beside somebody else. One that has come up without its file is nobody else's. */
export function openedBeside(
  { files, lock }: HandlerContext,
  path: string,
  opened: OpenedFile,
  { way, notice }: Beside,
): OpenedFile {
  if (opened.fileName === null) return opened;
  // What it says of saving over the file is of no use to whoever does not.
  const { notice: _, ...elsewhere } = opened;
  if (way === 'readOnly') {
    files.protect(opened.docId);
    return { ...elsewhere, isReadOnly: true, ...(notice === undefined ? {} : { notice }) };
  }
  if (way === 'copy') {
    files.detach(opened.docId);
    return { ...elsewhere, fileName: null, isDirty: true };
  }
  if (way === 'anyway') lock.takeOver(path);
  return opened;
}

function tellHere(fileName: string, { user }: Holder): string {
  const who = user === null || user === '' ? 'Somebody' : displayText(user);
  return `${who} has ${fileName} open in another Remit on this computer, so it is read-only here: use Save As to keep changes in another file.`;
}

function tellUnasked(fileName: string): string {
  return `${fileName} is open elsewhere, and Remit cannot ask here how to open it, so it is read-only: use Save As to keep changes in another file.`;
}
