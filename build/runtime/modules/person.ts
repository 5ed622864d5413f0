import { spawn, spawnSync } from 'node:child_process';
import { openPage } from '../engine/engine.ts';
import { settings } from '../settings.ts';

interface PathQuestion {
  readonly title: string;
  readonly start: string;
  readonly isSaving: boolean;
}

interface Choice {
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly string[];
}

/** Asks the person at the display for a path. Undefined: they thought better of it. */
export async function askForPath({
  title,
  start,
  isSaving,
}: PathQuestion): Promise<string | undefined> {
  mustHaveDisplay(title);
  if (has('zenity')) {
    const saving = isSaving ? ['--save', '--confirm-overwrite'] : [];
    return answerOf('zenity', [
      '--file-selection',
      `--title=${title}`,
      `--filename=${start}`,
      ...saving,
    ]);
  }
  if (has('kdialog')) {
    return answerOf('kdialog', [
      '--title',
      title,
      isSaving ? '--getsavefilename' : '--getopenfilename',
      start || '.',
    ]);
  }
  const answer = await askInWindow(
    { title, text: 'Full path of the file', buttons: ['Cancel', isSaving ? 'Save' : 'Open'] },
    start,
  );
  return answer?.button === 1 && answer.text !== '' ? answer.text : undefined;
}

/** Asks the person at the display to press one of the buttons. Undefined: the dialog was closed. */
export async function askForChoice(choice: Choice): Promise<number | undefined> {
  mustHaveDisplay(choice.text);
  const answer = await askInWindow(choice, undefined);
  return answer?.button;
}

function mustHaveDisplay(what: string): void {
  if (!settings().isHeadless) return;
  throw new Error(
    `the stand-in runtime has no display to ask "${what}" on; a test answers it by replacing the dialog's function`,
  );
}

function has(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
}

function answerOf(program: string, args: string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'] });
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
    child.on('close', (code) => resolve(code === 0 ? text.replace(/\r?\n$/, '') : undefined));
  });
}

/** A small window of the runtime's own, outside everything that the app knows about. */
async function askInWindow(
  choice: Choice,
  start: string | undefined,
): Promise<{ button: number; text: string } | undefined> {
  const page = await openPage({ width: 520, height: 240 }, false);
  await page.send('Runtime.enable');
  await page.send('Runtime.addBinding', { name: 'standinAnswer' });
  const answer = new Promise<{ button: number; text: string } | undefined>((resolve) => {
    page.once('Runtime.bindingCalled', ({ payload }: { payload: string }) =>
      resolve(JSON.parse(payload) as { button: number; text: string }),
    );
    page.once('detached', () => resolve(undefined));
  });
  await page.send('Runtime.evaluate', {
    expression: `(${drawQuestion})(${JSON.stringify(choice)}, ${JSON.stringify(start ?? null)})`,
  });
  await page.send('Page.bringToFront');
  const given = await answer;
  await page.send('Page.close').catch(() => undefined);
  return given;
}

/** Runs in the dialog's page, as source text. */
function drawQuestion(choice: Choice, start: string | null): void {
  const add = <K extends keyof HTMLElementTagNameMap>(
    kind: K,
    parent: HTMLElement,
    text = '',
  ): HTMLElementTagNameMap[K] => {
    const element = document.createElement(kind);
    element.textContent = text;
    parent.append(element);
    return element;
  };
  document.title = choice.title || 'Question';
  const form = add('form', document.body);
  Object.assign(form.style, {
    font: '15px system-ui, sans-serif',
    margin: '20px',
    whiteSpace: 'pre-wrap',
  });
  add('p', form, choice.text);
  const input = start === null ? undefined : add('input', form);
  if (input !== undefined && start !== null) {
    input.value = start;
    Object.assign(input.style, { font: 'inherit', width: '100%', boxSizing: 'border-box' });
  }
  const row = add('p', form);
  const answer = (button: number): void => {
    const post = (window as unknown as { standinAnswer: (payload: string) => void }).standinAnswer;
    post(JSON.stringify({ button, text: input?.value ?? '' }));
  };
  for (const [index, label] of choice.buttons.entries()) {
    const button = add('button', row, label);
    button.type = 'button';
    Object.assign(button.style, { font: 'inherit', marginRight: '8px', padding: '4px 14px' });
    button.addEventListener('click', () => answer(index));
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    answer(choice.buttons.length - 1);
  });
  (input ?? row.querySelector('button'))?.focus();
}
