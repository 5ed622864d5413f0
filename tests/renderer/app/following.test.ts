import { beforeEach, afterEach, describe, expect, test, vi } from 'vitest';
import type { FileOutside, FileReply, Notices, Reread } from '#shared/ipc/channels.ts';
import { startFollowing } from '#renderer/app/owner/startFollowing.ts';
import { keepMine } from '#renderer/actions/file/keepMine.ts';
import { loadTheirs } from '#renderer/actions/file/loadTheirs.ts';
import { getState, resetStore } from '#renderer/store/store.ts';
import { settleTypingBy } from '#renderer/store/typing.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { aLeader, aMap } from '#tests/helpers/aMap.ts';
import { answers, heard, resetMain } from '../support/standInMain.ts';

vi.mock('#renderer/platform/client.ts', () => import('../support/standInMain.ts'));

/** What main answers to each reading in turn. */
const readings: (() => unknown)[] = [];
/** What main was asked, with what was read where that is said. */
const asked = () =>
  heard.map(({ channel, argument }) =>
    [channel, (argument as { readId?: string }).readId].filter(Boolean).join(' '),
  );

const cfo = aLeader('CFO');
const team = (leader: string) => aMap({ leaders: [{ ...cfo, title: leader }] });
const theirs = (leader = 'Theirs', repairs: string[] = []): FileReply<Reread> => ({
  kind: 'done',
  value: {
    docId: 'd',
    fileName: 'team.remit',
    document: team(leader),
    repairs,
    isDirty: repairs.length > 0,
    readId: leader,
  },
});
const DAMAGED: FileReply<Reread> = {
  kind: 'trouble',
  trouble: { code: 'E_DAMAGED', message: 'team.remit is damaged now.' },
};

let tell = (_outside: FileOutside, _docId?: string) => {};
let stop = () => {};
const rename = (title: string) =>
  verbs.dispatch({ id: 'leader.rename', payload: { leaderId: cfo.id, title } });
const aMoment = () => new Promise((resolve) => setTimeout(resolve));
/** What the window shows: the leader, whether it is unsaved, what is said of the file. */
const shown = () => {
  const { map } = getState();
  return `${map?.document.leaders[0]?.title}${map?.isDirty ? ', unsaved' : ''}, ${map?.outside?.kind ?? 'as its file'}`;
};
const said = () => getState().session.notices.map(({ text }) => text);

beforeEach(() => {
  resetStore();
  readings.length = 0;
  resetMain();
  answers.set('file.reread', () => readings.shift()?.());
  settleTypingBy({});
  stop = startFollowing({
    on: (_channel, listener) => {
      tell = (outside, docId = 'd') =>
        (listener as (notice: Notices['file.outside']) => void)({ docId, outside });
      return () => {};
    },
  });
  verbs.showMap({
    docId: 'd',
    fileName: 'team.remit',
    document: team('CFO'),
    repairs: [],
    isDirty: false,
  });
});
afterEach(() => stop());

describe('F17: somebody else saves the file of a map in which nothing is unsaved', () => {
  test('theirs comes up with a quiet word, one stays where one is, and undo leads back', async () => {
    verbs.setSession({ selection: [{ kind: 'leader', id: cfo.id }], view: 'free' });
    const { selection, view } = getState().session;
    readings.push(() => theirs());
    tell('changed');
    await aMoment();
    expect([shown(), asked(), said()]).toEqual([
      'Theirs, as its file',
      ['file.reread', 'file.took Theirs'],
      [
        'team.remit was changed by somebody else, and you see it as it is now. Undo brings back what you had.',
      ],
    ]);
    expect([getState().session.selection, getState().session.view]).toEqual([selection, view]);
    verbs.undo();
    expect(shown()).toBe('CFO, unsaved, as its file');
  });

  test('what had to be mended is told, and the map is unsaved', async () => {
    readings.push(() => theirs('Theirs', ['A link led nowhere and was left out.']));
    tell('changed');
    await aMoment();
    expect([shown(), said().at(-1)]).toEqual([
      'Theirs, unsaved, as its file',
      'A link led nowhere and was left out.',
    ]);
  });

  test('a file that does not open leaves the map as it is, and is read once', async () => {
    readings.push(() => DAMAGED);
    tell('changed');
    await aMoment();
    verbs.setSession({ isCascadesShown: true });
    await aMoment();
    expect([shown(), asked()]).toEqual(['CFO, unsaved, unreadable', ['file.reread']]);
    readings.push(() => theirs());
    tell('changed');
    await aMoment();
    expect(shown()).toBe('Theirs, as its file');
  });

  test('main that fails unforeseen is asked once for each change, not for ever', async () => {
    const quiet = vi.spyOn(console, 'error').mockReturnValue();
    readings.push(() => {
      throw new Error('E_INTERNAL');
    });
    tell('changed');
    await aMoment();
    verbs.setSession({ isCascadesShown: true });
    await aMoment();
    expect([shown(), asked()]).toEqual(['CFO, changed', ['file.reread']]);
    quiet.mockRestore();
  });

  test('it waits until a dialog is closed and nobody presents', async () => {
    readings.push(() => theirs());
    verbs.setSession({ overlay: { kind: 'whoDecides' } });
    tell('changed');
    await aMoment();
    expect([shown(), asked()]).toEqual(['CFO, changed', []]);
    verbs.setSession({ overlay: null });
    await aMoment();
    expect(shown()).toBe('Theirs, as its file');
  });

  test('who began to edit while it was read is asked; theirs is not put over it', async () => {
    let come = () => {};
    readings.push(
      () =>
        new Promise((resolve) => {
          come = () => resolve(theirs());
        }),
    );
    tell('changed');
    await aMoment();
    rename('Mine');
    come();
    await aMoment();
    expect([shown(), asked()]).toEqual(['Mine, unsaved, conflict', ['file.reread']]);
  });

  test('what stands in a field and was not handed on yet counts as unsaved', async () => {
    settleTypingBy({ fields: () => void rename('Typed') });
    tell('changed');
    await aMoment();
    expect([shown(), asked()]).toEqual(['Typed, unsaved, conflict', []]);
  });

  test('what is told of another map changes nothing', async () => {
    tell('changed', 'other');
    await aMoment();
    expect([shown(), asked()]).toEqual(['CFO, as its file', []]);
  });
});

describe('F17: somebody else saves the file, and there are unsaved changes', () => {
  beforeEach(() => {
    rename('Mine');
    tell('changed');
    expect([shown(), asked()]).toEqual(['Mine, unsaved, conflict', []]);
  });

  test('the person’s way, and until then nothing happens, not even when all is undone', async () => {
    verbs.undo();
    await aMoment();
    expect([shown(), asked()]).toEqual(['CFO, unsaved, conflict', []]);
  });

  test('theirs: mine is one undo away', async () => {
    readings.push(() => theirs());
    await loadTheirs({ isAsked: true });
    expect([shown(), asked()]).toEqual([
      'Theirs, as its file',
      ['file.reread', 'file.took Theirs'],
    ]);
    verbs.undo();
    expect(shown()).toBe('Mine, unsaved, as its file');
  });

  test('mine: it stays unsaved, and main knows', () => {
    keepMine();
    tell('same');
    expect([shown(), asked()]).toEqual(['Mine, unsaved, as its file', ['file.keepMine']]);
  });

  test('a second change of theirs asks again', () => {
    keepMine();
    tell('changed');
    expect(shown()).toBe('Mine, unsaved, conflict');
  });
});

describe('F10: the file or its folder goes away', () => {
  test.each(['gone', 'away'] as const)('%s: the map is unsaved until it is back', (how) => {
    tell(how);
    expect(shown()).toBe(`CFO, unsaved, ${how}`);
    tell('same');
    expect(shown()).toBe('CFO, as its file');
  });
});
