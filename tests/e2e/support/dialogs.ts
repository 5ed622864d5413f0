import type { ElectronApplication } from '@playwright/test';

/** The next and all later "Open" dialogs give these paths; none: the person cancels. */
export async function answerOpenDialog(
  app: ElectronApplication,
  paths: readonly string[],
): Promise<void> {
  await app.evaluate(
    ({ dialog }, filePaths) => {
      dialog.showOpenDialog = () =>
        Promise.resolve({ canceled: filePaths.length === 0, filePaths });
    },
    [...paths],
  );
}

/** The next and all later "Save" dialogs give this path; undefined: the person cancels. */
export async function answerSaveDialog(
  app: ElectronApplication,
  path: string | undefined,
): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: filePath === '', filePath });
  }, path ?? '');
}

/** Asked questions, as `askedQuestions` reads them. */
export interface Question {
  readonly message: string;
  readonly detail: string;
  readonly buttons: readonly string[];
}

/**
 * Answers every later message box by pressing the button whose label contains `label`; the question
 * is kept. A box without such a button fails the call in the app.
 */
export async function answerQuestions(app: ElectronApplication, label: string): Promise<void> {
  await app.evaluate(({ dialog }, wanted) => {
    const kept = globalThis as { askedQuestions?: Question[] };
    kept.askedQuestions ??= [];
    dialog.showMessageBox = (...args: unknown[]) => {
      const {
        message,
        detail = '',
        buttons = ['OK'],
      } = args.at(-1) as { message: string; detail?: string; buttons?: string[] };
      kept.askedQuestions!.push({ message, detail, buttons });
      const response = buttons.findIndex((button) =>
        button.replaceAll('&', '').toLowerCase().includes(wanted.toLowerCase()),
      );
      if (response === -1)
        return Promise.reject(
          new Error(`No button "${wanted}" among ${buttons.join(', ')}: ${message}`),
        );
      return Promise.resolve({ response, checkboxChecked: false });
    };
  }, label);
}

/** The questions that the app has asked since `answerQuestions`. */
export async function askedQuestions(app: ElectronApplication): Promise<Question[]> {
  return app.evaluate(() => (globalThis as { askedQuestions?: Question[] }).askedQuestions ?? []);
}
