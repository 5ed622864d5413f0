import type { FileReply, FileTrouble } from '#shared/ipc/channels.ts';
import { FileProblem, type ProblemCode } from './FileProblem.ts';

/** `write`: a new file of the command line. */
export type Doing = 'open' | 'save' | 'export' | 'write';

const NOT_DONE: Readonly<Record<Doing, string>> = {
  open: 'was not opened',
  save: 'was not saved',
  export: 'was not exported',
  write: 'was not written',
};

/** What is still true and what to do next, for trouble that any writing may meet. */
const NEXT: Readonly<Record<Doing, string>> = {
  open: 'try again, or open a copy from another place.',
  save: 'your changes are still here and the file is as it was: try again, or use Save As to keep them in another place.',
  export: 'nothing was replaced: try again, or choose another place.',
  write: 'nothing was replaced: try again, or choose another place.',
};

type Sentence = (name: string, doing: Doing) => string;

const because =
  (reason: string): Sentence =>
  (name, doing) =>
    `${name} ${NOT_DONE[doing]} because ${reason}; ${NEXT[doing]}`;

/** Of a place that was only just named nobody knows whether its folder ever was there. */
const withoutFolder: Sentence = (name, doing) =>
  because(doing === 'save' ? 'its folder is no longer there' : 'there is no such folder')(
    name,
    doing,
  );

const SENTENCES: Readonly<Record<ProblemCode, Sentence>> = {
  E_MISSING: (name, doing) =>
    doing === 'open'
      ? `${name} is no longer where it was: if it was moved or renamed, open it from its new place.`
      : withoutFolder(name, doing),
  E_DENIED: because('the system does not allow it for you'),
  E_NOT_A_FILE: because('there is a folder or a device of that name, not a file'),
  E_NOT_A_MAP_NAME: (name) =>
    `${name} was not opened because it is not a Remit map: drop a file whose name ends in .remit.`,
  E_TOO_LARGE: (name) =>
    `${name} was not opened because it is larger than any map can be (128 MB): open an earlier copy of the file.`,
  E_DISK_FULL: (name, doing) =>
    doing === 'open'
      ? because('the disk is full')(name, doing)
      : `${name} ${NOT_DONE[doing]} because the disk is full; ${
          doing === 'save'
            ? 'your changes are still here and the file is as it was: free some space and save again, or use Save As to keep them on another disk.'
            : 'nothing was replaced: free some space, or choose another disk.'
        }`,
  E_READ_ONLY: because('the disk can only be read'),
  E_BUSY: because('another program is holding the file'),
  E_FOLDER_GONE: withoutFolder,
  E_LINK_BROKEN: because('its name is a link that leads nowhere'),
  E_NAME_TOO_LONG: because('its name is too long for this disk'),
  E_FILE_LIMIT: because('it would be larger than Remit or the system allows'),
  E_TOO_MANY_OPEN: because('too many files are open on this computer'),
  E_DISK_TROUBLE: because('the disk reported trouble'),
  E_SHORT_WRITE: because('the disk kept only a part of it'),
  E_CHANGED_OUTSIDE: (name) =>
    `${name} was changed by somebody else since you opened it, so it was not replaced: replace it (their version is kept as a backup), or use Save As to keep both.`,
  E_HELD: (name) =>
    `${name} was not saved because somebody else has it open and you look at it read-only: use Save As to keep your changes in another file.`,
  E_SELF_CHECK: because('the map did not read back as it was written'),
  E_NOT_CONFIRMED: (name, doing) =>
    doing === 'save'
      ? `${name} was written, but the disk did not confirm it, so your changes still count as unsaved: save again, or use Save As to keep them on another disk.`
      : `${name} was written, but the disk did not confirm it: try again, or choose another disk.`,
  E_WRITER_STOPPED: (name, doing) =>
    doing === 'save'
      ? `${name} was not saved for certain because the part of Remit that writes files stopped, so your changes still count as unsaved: save again, or use Save As to keep them in another place.`
      : because('the part of Remit that writes files stopped')(name, doing),
  E_NO_BACKUP: (name, doing) =>
    `${name} ${NOT_DONE[doing]} because the version it would replace could not be kept as a backup; ${NEXT[doing]}`,
  E_UNKNOWN_DOCUMENT: () =>
    'This map is no longer known to Remit: use Save As to keep it in a file.',
  E_NEVER_SAVED: (name) =>
    `${name} has not been saved yet, so there is no earlier version to go back to: use Undo.`,
};

/** One plain sentence: what happened, to which file, what to do next. */
export function tellTrouble(problem: FileProblem, doing: Doing, fileName: string): FileTrouble {
  return { code: problem.code, message: SENTENCES[problem.code](fileName, doing) };
}

/** The same as the reply to whoever asked. */
export function troubleReply(code: ProblemCode, doing: Doing, name: string): FileReply<never> {
  return { kind: 'trouble', trouble: tellTrouble(new FileProblem(code), doing, name) };
}

/** Said after a save that is safe, when the version before could not be kept. */
export function noBackupNotice(fileName: string): string {
  return `${fileName} is saved, but the version before could not be kept as a backup: check the free space on the disk that holds your user folder.`;
}
