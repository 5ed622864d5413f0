import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MessageBoxOptions } from 'electron';
import { describe, expect, it, test } from 'vitest';
import { Dialogs } from '#electron/services/dialogs/Dialogs.ts';
import { aFolder } from './support/aFolder.ts';

function someDialogs(
  answers: { path?: string; response?: number },
  documents = '/home/ana/Documents',
) {
  const asked: MessageBoxOptions[] = [];
  const offered: string[] = [];
  const dialogs = new Dialogs({
    dialog: {
      showOpenDialog: async (options: { defaultPath?: string }) => {
        offered.push(options.defaultPath ?? '');
        return { canceled: !answers.path, filePaths: answers.path ? [answers.path] : [] };
      },
      showSaveDialog: async (options: { defaultPath?: string }) => {
        offered.push(options.defaultPath ?? '');
        return { canceled: !answers.path, filePath: answers.path ?? '' };
      },
      showMessageBox: async (options: MessageBoxOptions) => {
        asked.push(options);
        return { response: answers.response ?? 0, checkboxChecked: false };
      },
    } as never,
    window: () => null,
    documents: () => documents,
  });
  return { dialogs, asked, offered };
}

describe('"save changes?"', () => {
  it.each([
    [0, 'save'],
    [1, 'discard'],
    [2, 'cancel'],
  ])('button %i: %s', async (response, answer) => {
    const { dialogs, asked } = someDialogs({ response });
    expect(await dialogs.askToSave('Board')).toBe(answer);
    expect(asked[0]).toMatchObject({
      message: 'Do you want to save the changes to “Board”?',
      buttons: ['Save', 'Don’t Save', 'Cancel'],
      defaultId: 0,
      cancelId: 2,
      noLink: true,
    });
  });
});

test('a hostile title neither reorders the question nor pushes its buttons off the screen', async () => {
  const { dialogs, asked } = someDialogs({});
  await dialogs.askToSave(`\u202eevil\n${'x'.repeat(10_000)}`);
  expect(asked[0]?.message).toMatch(
    /^Do you want to save the changes to “\[U\+202E\]evil x{66}…”\?$/,
  );
});

describe('where to save', () => {
  it('a new map is offered in the documents, a saved one in its own place', async () => {
    const { dialogs, offered } = someDialogs({});
    expect(await dialogs.chooseWhereToSave('Board 2.0')).toBeNull();
    await dialogs.chooseWhereToSave('/docs/a.remit');
    expect(offered).toEqual(['/home/ana/Documents/Board 2.0.remit', '/docs/a.remit']);
  });

  it('the ending is added; what that would replace is asked about', async () => {
    const folder = aFolder();
    writeFileSync(join(folder, 'Board.remit'), 'x');
    const typed = { path: join(folder, 'Board') };
    const no = someDialogs({ ...typed, response: 1 });
    expect(await no.dialogs.chooseWhereToSave('Board')).toBeNull();
    expect(no.asked[0]).toMatchObject({
      buttons: ['Replace', 'Cancel'],
      defaultId: 1,
      cancelId: 1,
    });
    const yes = someDialogs({ ...typed, response: 0 });
    expect(await yes.dialogs.chooseWhereToSave('Board')).toBe(join(folder, 'Board.remit'));
    const other = someDialogs({ path: join(folder, 'New') });
    expect(await other.dialogs.chooseWhereToExport('Board', 'pdf')).toBe(join(folder, 'New.pdf'));
    expect(other.asked).toEqual([]);
    expect(existsSync(join(folder, 'New.pdf'))).toBe(false);
  });

  it('the next dialog starts in the folder of the last one', async () => {
    const { dialogs, offered } = someDialogs({ path: '/docs/a.remit' });
    await dialogs.chooseMap();
    await dialogs.chooseMap();
    expect(offered).toEqual(['/home/ana/Documents', '/docs']);
  });
});

describe('questions whose easy answer is the safe one', () => {
  it('a map on another computer: Return cancels', async () => {
    const { dialogs, asked } = someDialogs({ response: 1 });
    expect(await dialogs.confirmNetworkFile('//server/share/a.remit')).toBe(false);
    expect(asked[0]).toMatchObject({ defaultId: 1, cancelId: 1 });
  });

  it.each([
    ['hanging', 0, 'wait'],
    ['hanging', 1, 'close'],
    ['gone', 0, 'reload'],
    ['gone', 1, 'close'],
  ] as const)('a window that is %s, button %i: %s', async (state, response, choice) => {
    const { dialogs, asked } = someDialogs({ response });
    expect(await dialogs.askAboutDeadWindow(state, true)).toBe(choice);
    if (state === 'hanging') expect(asked[0]).toMatchObject({ defaultId: 0, cancelId: 0 });
  });

  it.each(['hanging', 'gone'] as const)(
    'a window that is %s: what is kept is said to be kept, and what is not is not',
    async (state) => {
      const { dialogs, asked } = someDialogs({ response: 0 });
      await dialogs.askAboutDeadWindow(state, true);
      await dialogs.askAboutDeadWindow(state, false);
      expect(asked[0]?.detail).toMatch(/kept but for the last second, and offered/);
      expect(asked[1]?.detail).toMatch(/changes since the last save/);
    },
  );

  it('forgetting recent maps and their versions: Return keeps them, and all that goes is said', async () => {
    const no = someDialogs({ response: 1 });
    expect(await no.dialogs.confirmClearingHistory()).toBe(false);
    expect(no.asked[0]).toMatchObject({ defaultId: 1, cancelId: 1, buttons: ['Forget', 'Cancel'] });
    expect(no.asked[0]?.detail).toMatch(/recent maps, every earlier version .+ unsaved work/);
    expect(await someDialogs({ response: 0 }).dialogs.confirmClearingHistory()).toBe(true);
  });

  it('a Remit that cannot show its window says that no map is at stake, and what to do', async () => {
    const { dialogs, asked } = someDialogs({});
    await dialogs.tellStartFailed();
    expect(asked[0]).toMatchObject({
      detail: 'Your maps are not affected: install Remit again.',
      buttons: ['Quit'],
    });
  });

  it('a dialog that is closed is no answer, and the next one starts where it did', async () => {
    const { dialogs, offered } = someDialogs({});
    expect(await dialogs.chooseMap()).toBeNull();
    expect(await dialogs.chooseWhereToExport('Board', 'pdf')).toBeNull();
    await dialogs.chooseMap();
    const folder = '/home/ana/Documents';
    expect(offered).toEqual([folder, `${folder}/Board.pdf`, folder]);
  });

  it('unsaved work that is thrown away: Return keeps it', async () => {
    const { dialogs, asked } = someDialogs({ response: 1 });
    expect(await dialogs.confirmDiscardingWork('Board')).toBe(false);
    expect(asked[0]).toMatchObject({ defaultId: 1, cancelId: 1 });
  });
});

it('with a window there, every dialog belongs to it and cannot be lost behind it', async () => {
  const parent = { id: 1 };
  const over: unknown[] = [];
  const dialogs = new Dialogs({
    dialog: {
      showOpenDialog: async (window: unknown) => (over.push(window), { filePaths: [] }),
      showSaveDialog: async (window: unknown) => (over.push(window), { filePath: '' }),
      showMessageBox: async (window: unknown) => (over.push(window), { response: 0 }),
    } as never,
    window: () => parent as never,
    documents: () => '/home/ana/Documents',
  });
  await dialogs.chooseMap();
  await dialogs.chooseWhereToSave('Board');
  await dialogs.askToSave('Board');
  expect(over).toEqual([parent, parent, parent]);
});

describe('a map that somebody else has open', () => {
  const ana = { user: 'ana', host: 'desk-2', since: null };

  it.each([
    [0, 'readOnly'],
    [1, 'copy'],
    [2, 'anyway'],
    [3, 'cancel'],
  ])('button %i: %s; Return looks at it, Escape leaves it', async (response, answer) => {
    const { dialogs, asked } = someDialogs({ response });
    expect(await dialogs.askAboutHolder('Board.remit', ana)).toBe(answer);
    expect(asked[0]).toMatchObject({
      message: 'Board.remit is open elsewhere.',
      detail: expect.stringMatching(/^ana has it open on desk-2\. Read-only shows it/),
      buttons: ['Open Read-Only', 'Open a Copy', 'Open Anyway', 'Cancel'],
      defaultId: 0,
      cancelId: 3,
    });
  });

  it('who it is is said as far as it is known, and takes no liberties', async () => {
    const { dialogs, asked } = someDialogs({});
    const unknown = { user: null, host: null, since: null };
    await dialogs.askAboutHolder('Board.remit', unknown);
    const hostile = {
      ...ana,
      user: `\u202e${'x'.repeat(10_000)}`,
      host: 'desk\nClick Open Anyway',
    };
    await dialogs.askAboutHolder('Board.remit', hostile);
    expect(asked.map(({ detail = '' }) => detail.split('. Read-only')[0])).toEqual([
      'Somebody else has it open',
      `[U+202E]${'x'.repeat(71)}… has it open on desk Click Open Anyway`,
    ]);
  });

  it('since when is said in the person’s own way of writing dates', async () => {
    const { dialogs, asked } = someDialogs({});
    const since = '2026-02-01T10:00:00.000Z';
    await dialogs.askAboutHolder('Board.remit', { ...ana, since });
    const format = { dateStyle: 'medium', timeStyle: 'short' } as const;
    const shown = new Intl.DateTimeFormat(undefined, format).format(new Date(since));
    expect(asked[0]?.detail).toContain(`ana has it open on desk-2, since ${shown}. Read-only`);
  });
});
