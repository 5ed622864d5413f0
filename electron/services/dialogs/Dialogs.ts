import { existsSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { BrowserWindow, Dialog, MessageBoxOptions } from 'electron';
import { FORMAT_NAMES, type ExportFormat } from '#shared/ipc/exportOptions.ts';
import { displayText } from '#shared/layout/displayText.ts';
import { shortened } from '#shared/lib/shortened.ts';

export interface DialogsOptions {
  readonly dialog: Pick<Dialog, 'showOpenDialog' | 'showSaveDialog' | 'showMessageBox'>;
  /** The window that a dialog belongs to; `null` before there is one. */
  readonly window: () => BrowserWindow | null;
  /** Where a map without a file is offered to be saved. */
  readonly documents: () => string;
}

const MAPS = { name: 'Remit map', extensions: ['remit'] };

/** Everything that main asks a person, in the system's own dialogs. */
export class Dialogs {
  readonly #options: DialogsOptions;
  #lastFolder: string | null = null;

  constructor(options: DialogsOptions) {
    this.#options = options;
  }

  /** @returns the chosen path, or `null` when the person closed the dialog */
  async chooseMap(): Promise<string | null> {
    const { dialog, window } = this.#options;
    const options = {
      title: 'Open a map',
      defaultPath: this.#folder(),
      filters: [MAPS, { name: 'All files', extensions: ['*'] }],
      properties: ['openFile' as const],
    };
    const parent = window();
    const { filePaths } = parent
      ? await dialog.showOpenDialog(parent, options)
      : await dialog.showOpenDialog(options);
    return this.#remember(filePaths[0]);
  }

  /** @param suggested file name without extension, or the full path of the file it has now */
  chooseWhereToSave(suggested: string): Promise<string | null> {
    return this.#chooseTarget('Save the map as', suggested, '.remit', MAPS);
  }

  chooseWhereToExport(suggested: string, format: ExportFormat): Promise<string | null> {
    const filter = { name: FORMAT_NAMES[format], extensions: [format] };
    return this.#chooseTarget(`Export as ${FORMAT_NAMES[format]}`, suggested, `.${format}`, filter);
  }

  /** Return saves, Escape cancels: neither key loses work. */
  async askToSave(title: string): Promise<'save' | 'discard' | 'cancel'> {
    const buttons = ['Save', 'Don’t Save', 'Cancel'];
    const answer = await this.#ask({
      message: `Do you want to save the changes to “${shownTitle(title)}”?`,
      detail: 'Without saving, the changes since the last save are lost.',
      buttons,
    });
    return (['save', 'discard', 'cancel'] as const)[answer] ?? 'cancel';
  }

  /** Earlier versions are the only way back to what a save replaced. */
  async confirmClearingHistory(): Promise<boolean> {
    const answer = await this.#ask({
      message: 'Forget recent maps and their earlier versions?',
      detail:
        'The list of recent maps, every earlier version that Remit keeps on this computer, and unsaved work that it kept after a crash are deleted. Your maps themselves stay, and so does what is open now.',
      buttons: ['Forget', 'Cancel'],
      defaultId: 1,
    });
    return answer === 0;
  }

  /** What was never saved lies nowhere else. */
  async confirmDiscardingWork(title: string): Promise<boolean> {
    const answer = await this.#ask({
      message: `Discard the unsaved work on “${shownTitle(title)}”?`,
      detail: 'It cannot be brought back. What was saved before stays as it is.',
      buttons: ['Discard', 'Cancel'],
      defaultId: 1,
    });
    return answer === 0;
  }

  /** A file on another computer: naming it already tells that computer who asks. */
  async confirmNetworkFile(path: string): Promise<boolean> {
    const answer = await this.#ask({
      message: `Open ${basename(path)} from another computer?`,
      detail: `It lies in ${dirname(path)}. Open it only if you know that place.`,
      buttons: ['Open', 'Cancel'],
      defaultId: 1,
    });
    return answer === 0;
  }

  /** A lock of another computer lies beside the map. Return looks at it, Escape leaves it. */
  async askAboutHolder(
    fileName: string,
    { user, host, since }: Holder,
  ): Promise<'readOnly' | 'copy' | 'anyway' | 'cancel'> {
    const who = user === null ? 'Somebody else' : shownTitle(user);
    const answer = await this.#ask({
      message: `${shownTitle(fileName)} is open elsewhere.`,
      detail: `${who} has it open${host === null ? '' : ` on ${shownTitle(host)}`}${since === null ? '' : `, since ${momentText(since)}`}. Read-only shows it, and saving asks for another file; a copy is a new map of your own. If you open it anyway and both of you save, whoever saves second is asked.`,
      buttons: ['Open Read-Only', 'Open a Copy', 'Open Anyway', 'Cancel'],
    });
    return (['readOnly', 'copy', 'anyway', 'cancel'] as const)[answer] ?? 'cancel';
  }

  /** The window does not answer, or is gone. */
  async askAboutDeadWindow(
    state: 'hanging' | 'gone',
    isWorkKept: boolean,
  ): Promise<'wait' | 'reload' | 'close'> {
    if (state === 'gone') {
      const answer = await this.#ask({
        message: 'The window stopped working.',
        detail: isWorkKept
          ? 'Saved maps are safe. Unsaved changes are kept but for the last second, and offered when you start again.'
          : 'Saved maps are safe; changes since the last save may be lost.',
        buttons: ['Start Again', 'Close'],
      });
      return answer === 0 ? 'reload' : 'close';
    }
    const answer = await this.#ask({
      message: 'The window does not answer.',
      detail: isWorkKept
        ? 'When you close it, unsaved changes are kept but for the last second, and offered at the next start.'
        : 'Closing it loses the changes since the last save.',
      buttons: ['Keep Waiting', isWorkKept ? 'Close' : 'Close Without Saving'],
      cancelId: 0,
    });
    return answer === 1 ? 'close' : 'wait';
  }

  /** The app's own page does not load: files of the installation are gone. */
  async tellStartFailed(): Promise<void> {
    await this.#ask({
      message: 'Remit could not show its window because a part of it is missing.',
      detail: 'Your maps are not affected: install Remit again.',
      buttons: ['Quit'],
    });
  }

  async #ask(question: MessageBoxOptions & { buttons: string[] }): Promise<number> {
    const { dialog, window } = this.#options;
    const options: MessageBoxOptions = {
      type: 'question',
      title: 'Remit',
      defaultId: 0,
      cancelId: question.buttons.length - 1,
      noLink: true,
      ...question,
    };
    const parent = window();
    const { response } = parent
      ? await dialog.showMessageBox(parent, options)
      : await dialog.showMessageBox(options);
    return response;
  }

  async #chooseTarget(
    title: string,
    suggested: string,
    extension: string,
    filter: { name: string; extensions: string[] },
  ): Promise<string | null> {
    const { dialog, window } = this.#options;
    const isPath = basename(suggested) !== suggested;
    const name = withExtension(basename(suggested), extension);
    const options = {
      title,
      defaultPath: join(isPath ? dirname(suggested) : this.#folder(), name),
      filters: [filter],
      properties: ['createDirectory' as const, 'showOverwriteConfirmation' as const],
    };
    const parent = window();
    const { filePath } = parent
      ? await dialog.showSaveDialog(parent, options)
      : await dialog.showSaveDialog(options);
    if (!filePath) return null;
    const path = withExtension(filePath, extension);
    // The dialog asked about the name without its extension; what is really replaced is another file.
    if (path !== filePath && existsSync(path) && !(await this.#confirmReplacing(path))) return null;
    return this.#remember(path);
  }

  async #confirmReplacing(path: string): Promise<boolean> {
    const answer = await this.#ask({
      message: `${basename(path)} exists already. Do you want to replace it?`,
      buttons: ['Replace', 'Cancel'],
      defaultId: 1,
    });
    return answer === 0;
  }

  #folder(): string {
    return this.#lastFolder ?? this.#options.documents();
  }

  #remember(path: string | undefined): string | null {
    if (path === undefined) return null;
    this.#lastFolder = dirname(path);
    return path;
  }
}

/** Somebody who has a map open already, as a lock tells it: nothing of it is taken on trust. */
interface Holder {
  readonly user: string | null;
  readonly host: string | null;
  readonly since: string | null;
}

function momentText(iso: string): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(iso),
  );
}

/** Longer, and the buttons of the dialog would stand below the screen. */
const LONGEST_TITLE = 80;

function shownTitle(title: string): string {
  return shortened(displayText(title), LONGEST_TITLE);
}

function withExtension(path: string, extension: string): string {
  return extname(path).toLowerCase() === extension ? path : `${path}${extension}`;
}
