import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { FileReply, OpenedFile } from '#shared/ipc/channels.ts';
import type { MapDocument } from '#shared/document/document.ts';
import { askToKeepChanges } from '#renderer/actions/file/askToKeepChanges.ts';
import { exportMap } from '#renderer/actions/file/exportMap.ts';
import { openMap } from '#renderer/actions/file/openMap.ts';
import { previewMap } from '#renderer/actions/file/previewMap.ts';
import { revertMap } from '#renderer/actions/file/revertMap.ts';
import { DEFAULT_EXPORT } from '#shared/ipc/exportOptions.ts';
import { getState, resetStore } from '#renderer/store/store.ts';
import { settleTypingBy } from '#renderer/store/typing.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { holdDraft, settleDrafts } from '#renderer/ui/drafts.ts';
import { aLeader, aMap } from '#tests/helpers/aMap.ts';
import { answers, heard, resetMain } from '../support/standInMain.ts';

vi.mock('#renderer/platform/client.ts', () => import('../support/standInMain.ts'));

const team = (title: string, docId = title): OpenedFile => ({
  docId,
  fileName: `${title}.remit`,
  document: aMap({ id: docId, title, leaders: [aLeader('CFO')] }),
  repairs: [],
  isDirty: false,
});
const done = (opened: OpenedFile): FileReply<OpenedFile> => ({ kind: 'done', value: opened });
const rename = (title: string) =>
  verbs.dispatch({ id: 'leader.rename', payload: { leaderId: 'cfo', title } });
const onScreen = () => {
  const { map } = getState();
  return map && `${map.document.title}: ${map.document.leaders[0]?.title}`;
};

/** A reply of main that comes when the test lets it. */
function later<T>(value: T) {
  let come = () => {};
  const reply = new Promise<T>((resolve) => {
    come = () => resolve(value);
  });
  return { reply: () => reply, come };
}
/** Everything that can go on without main does. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve));
const asked = () => heard.filter(({ channel }) => channel === 'file.askToSave').length;

beforeEach(() => {
  resetStore();
  resetMain();
  settleTypingBy({});
  verbs.showMap(team('Before'));
});

describe('a map that takes its time to open', () => {
  test('does not take what was edited meanwhile along: the person is asked', async () => {
    const slow = later(done(team('Slow')));
    const opening = openMap(slow.reply);
    await aMoment();
    rename('Finance');
    answers.set('file.askToSave', () => 'cancel');
    slow.come();
    expect(await opening).toBe(false);
    expect(onScreen()).toBe('Before: Finance');
    expect(asked()).toBe(1);
  });

  test('what is still being typed counts as edited', async () => {
    const slow = later(done(team('Slow')));
    const opening = openMap(slow.reply);
    await aMoment();
    settleTypingBy({ all: () => rename('Finance') });
    answers.set('file.askToSave', () => 'cancel');
    slow.come();
    expect(await opening).toBe(false);
    expect(onScreen()).toBe('Before: Finance');
  });

  test('asks nothing where nobody went on, not even about what was given up', async () => {
    rename('Finance');
    answers.set('file.askToSave', () => 'discard');
    expect(await openMap(() => Promise.resolve(done(team('Next'))))).toBe(true);
    expect(onScreen()).toBe('Next: CFO');
    expect(asked()).toBe(1);
  });

  test('does not take the place of one that was asked for later', async () => {
    const slow = later(done(team('Slow')));
    const opening = openMap(slow.reply);
    await aMoment();
    await openMap(() => Promise.resolve(done(team('Quick'))));
    slow.come();
    expect(await opening).toBe(false);
    expect(onScreen()).toBe('Quick: CFO');
  });

  test('comes up after a later wish that brought nothing', async () => {
    const slow = later(done(team('Slow')));
    const opening = openMap(slow.reply);
    await aMoment();
    await openMap(() => Promise.resolve({ kind: 'cancelled' }));
    slow.come();
    expect(await opening).toBe(true);
    expect(onScreen()).toBe('Slow: CFO');
  });

  test('a file that is gone back to does not replace another map', async () => {
    const slow = later(done(team('Before')));
    answers.set('file.revert', slow.reply);
    const reverting = revertMap();
    await aMoment();
    await openMap(() => Promise.resolve(done(team('Next'))));
    slow.come();
    await reverting;
    expect(onScreen()).toBe('Next: CFO');
  });

  test('a file that is gone back to leaves the window as it was, and what it replaced one undo away', async () => {
    rename('Finance');
    verbs.setSession({ screen: 'matrix', selection: [{ kind: 'leader', id: 'cfo' }] });
    answers.set('file.revert', () => done(team('Before')));
    await revertMap();
    const { screen, selection, notices } = getState().session;
    expect([onScreen(), getState().map?.isDirty, screen, selection]).toEqual([
      'Before: CFO',
      false,
      'matrix',
      [{ kind: 'leader', id: 'cfo' }],
    ]);
    expect(notices.map(({ text }) => text)).toEqual([
      'This is Before.remit as it was saved. Undo brings back what you had.',
    ]);
    verbs.undo();
    expect([onScreen(), getState().map?.isDirty, getState().session.notices]).toEqual([
      'Before: Finance',
      true,
      [],
    ]);
  });

  test('a file that says what the map says already is no step, and no undo is promised for it', async () => {
    rename('Finance');
    rename('CFO');
    expect(getState().map?.isDirty).toBe(true);
    const { undoLabel, document } = getState().map!;
    answers.set('file.revert', () => ({
      kind: 'done',
      value: { docId: 'Before', fileName: 'Before.remit', document, repairs: [], isDirty: false },
    }));
    await revertMap();
    expect(getState().map).toMatchObject({ isDirty: false, undoLabel });
    expect(getState().session.notices.map(({ text }) => text)).toEqual([
      'This is Before.remit as it was saved.',
    ]);
  });

  test('a file that is gone back to takes nothing of what was being typed', async () => {
    settleTypingBy({ all: settleDrafts });
    const forget = holdDraft(() => {
      forget();
      rename('Finance');
    });
    answers.set('file.revert', () => done(team('Before')));
    await revertMap();
    // The field goes away with what it was about, and hands on what it still holds.
    settleDrafts();
    expect(onScreen()).toBe('Before: CFO');
    expect(getState().map?.isDirty).toBe(false);
  });
});

test('what was done while the file was written is asked about by itself', async () => {
  rename('Finance');
  const written: string[] = [];
  answers.set('file.askToSave', () => 'save');
  answers.set('file.save', (argument) => {
    const { document } = argument as { document: MapDocument };
    written.push(document.leaders[0]?.title ?? '');
    if (written.length === 1) rename('Treasury');
    return { kind: 'done', value: { docId: 'Before', fileName: 'Before.remit' } };
  });
  expect(await askToKeepChanges()).toBe(true);
  expect(written).toEqual(['Finance', 'Treasury']);
  expect(getState().map?.isDirty).toBe(false);
});

test.each([
  ['cancel', false],
  ['discard', true],
] as const)('unsaved changes: %s', async (answer, goesOn) => {
  rename('Finance');
  answers.set('file.askToSave', () => answer);
  expect(await askToKeepChanges()).toBe(goesOn);
  expect(heard.map(({ channel }) => channel)).not.toContain('file.save');
});

test('a save that does not work out keeps the map on screen', async () => {
  rename('Finance');
  answers.set('file.askToSave', () => 'save');
  const trouble = { code: 'E_DISK_FULL', message: 'The disk is full.' };
  answers.set('file.save', () => ({ kind: 'trouble', trouble }));
  expect(await askToKeepChanges()).toBe(false);
  expect(getState().session.notices.map(({ text }) => text)).toEqual(['The disk is full.']);
});

test('an export that main refuses is told, and nothing waits for it any more', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const refused = () => {
    throw new Error('E_PAYLOAD');
  };
  answers.set('file.export', refused);
  answers.set('file.preview', refused);
  expect(await exportMap('pdf')).toMatchObject({
    kind: 'trouble',
    message: expect.stringMatching(/^Something went wrong/) as string,
  });
  expect(await previewMap('pdf', DEFAULT_EXPORT)).toMatchObject({
    kind: 'trouble',
    trouble: { message: expect.stringMatching(/^The preview could not be made/) as string },
  });
  expect(getState().session.progress).toBeNull();
});
