import type Electron from 'electron';
import { loud } from '../loud.ts';
import { askForPath, askForChoice } from './person.ts';

type Surface = Pick<
  Electron.Dialog,
  'showOpenDialog' | 'showSaveDialog' | 'showMessageBox' | 'showErrorBox'
>;

/** Electron's dialogs take an optional window first; here it makes no difference. */
function lastOf<T>(args: readonly unknown[]): T {
  return (args.at(-1) ?? {}) as T;
}

/** Tests replace these; for a person they ask in a plain way. */
const methods = {
  async showOpenDialog(...args: unknown[]): Promise<Electron.OpenDialogReturnValue> {
    const options = lastOf<Electron.OpenDialogOptions>(args);
    const path = await askForPath({
      title: options.title ?? 'Open',
      start: options.defaultPath ?? '',
      isSaving: false,
    });
    return path === undefined
      ? { canceled: true, filePaths: [] }
      : { canceled: false, filePaths: [path] };
  },
  async showSaveDialog(...args: unknown[]): Promise<Electron.SaveDialogReturnValue> {
    const options = lastOf<Electron.SaveDialogOptions>(args);
    const path = await askForPath({
      title: options.title ?? 'Save',
      start: options.defaultPath ?? '',
      isSaving: true,
    });
    return path === undefined
      ? { canceled: true, filePath: '' }
      : { canceled: false, filePath: path };
  },
  async showMessageBox(...args: unknown[]): Promise<Electron.MessageBoxReturnValue> {
    const options = lastOf<Electron.MessageBoxOptions>(args);
    const buttons = options.buttons?.length ? options.buttons : ['OK'];
    const text = [options.message, options.detail].filter(Boolean).join('\n\n');
    const chosen = await askForChoice({ title: options.title ?? '', text, buttons });
    return {
      response: chosen ?? options.cancelId ?? 0,
      checkboxChecked: options.checkboxChecked ?? false,
    };
  },
  showErrorBox(title: string, content: string): void {
    process.stderr.write(`${title}: ${content}\n`);
  },
};

export const dialog = loud('dialog', methods as unknown as Surface);
