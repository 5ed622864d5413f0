import { calls } from '../features/openMap.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { mirrorOwner } from '#renderer/store/mirror/ownerElsewhere.ts';
import { getState, resetStore } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { aLeader, aMap } from '#tests/helpers/aMap.ts';

const team = aMap({ leaders: [aLeader('CFO')] });
const opened = { docId: 'd', fileName: 'a.remit', document: team, repairs: [], isDirty: false };
const texts = () => getState().session.notices.map(({ text }) => text);
const rename = (title: string) =>
  ({ id: 'leader.rename', payload: { leaderId: 'cfo', title } }) as const;

beforeEach(() => {
  calls.length = 0;
  resetStore();
  verbs.showMap(opened);
});

describe('sentences at the foot of the window', () => {
  it('of many the last three stay, the newest last', () => {
    for (const text of ['one', 'two', 'three', 'four']) verbs.notify(text);
    expect(texts()).toEqual(['two', 'three', 'four']);
  });

  it('what is said again is said once, and now', () => {
    for (const text of ['one', 'two', 'one']) verbs.notify(text);
    expect(texts()).toEqual(['two', 'one']);
  });

  it('of hints there is one, beside what else is said', () => {
    verbs.notify('saved');
    verbs.notify('choose two leaders', 'hint');
    verbs.notify('choose an area', 'hint');
    expect(texts()).toEqual(['saved', 'choose an area']);
  });

  it.each([
    ['something is selected', { selection: [{ kind: 'leader', id: 'cfo' }] }],
    ['another screen comes', { screen: 'matrix' }],
    ['another view comes', { view: 'free' }],
  ] as const)('a hint is gone when %s, and trouble stays', (_what, change) => {
    verbs.notify('the disk is full', 'trouble');
    verbs.notify('choose two leaders', 'hint');
    verbs.setSession({ search: { isOpen: true, query: '', current: 0 } });
    expect(texts()).toEqual(['the disk is full', 'choose two leaders']);
    verbs.setSession(change);
    expect(texts()).toEqual(['the disk is full']);
  });

  it('offer a button where there is something to do, and none where there is not', () => {
    verbs.notify('the map is locked', 'plain', 'file.saveAs');
    verbs.tellFileTrouble({ code: 'E_DAMAGED', message: 'a.remit is damaged.', offerId: 'offer' });
    verbs.tellFileTrouble({ code: 'E_MISSING', message: 'b.remit is gone.' });
    const { notices } = getState().session;
    expect(notices).toEqual([
      { id: expect.any(Number), tone: 'plain', text: 'the map is locked', actionId: 'file.saveAs' },
      { id: expect.any(Number), tone: 'trouble', text: 'a.remit is damaged.', offerId: 'offer' },
      { id: expect.any(Number), tone: 'trouble', text: 'b.remit is gone.' },
    ]);
  });

  it('one that is dismissed goes alone', () => {
    for (const text of ['one', 'two', 'three']) verbs.notify(text);
    verbs.dismissNotice(getState().session.notices[1]!.id);
    expect(texts()).toEqual(['one', 'three']);
  });
});

describe('what cannot be done', () => {
  it('is told in a sentence, and leaves the map as it was', () => {
    expect(verbs.dispatch({ id: 'leader.remove', payload: { leaderId: 'nobody' } })).toBe(false);
    expect(getState().map?.document).toBe(team);
    expect(texts()).toHaveLength(1);
    expect(texts()[0]).toMatch(/^[A-Z].+\.$/);
  });

  it('of several commands none is carried out where one is refused', () => {
    const both = [
      rename('Finance'),
      { id: 'leader.remove', payload: { leaderId: 'nobody' } },
    ] as const;
    expect(verbs.dispatch(both)).toBe(false);
    expect(getState().map?.document).toBe(team);
  });

  it('without a map nothing is changed, undone, kept or taken over', () => {
    verbs.closeMap();
    const before = getState();
    expect(verbs.dispatch(rename('Finance'))).toBe(false);
    verbs.undo();
    verbs.redo();
    verbs.keepMine();
    verbs.showFile(opened, 'load the changed file');
    verbs.setOutside({ kind: 'gone' });
    expect(getState()).toBe(before);
  });

  it('what changes nothing is done, and no step of undo', () => {
    expect(verbs.dispatch(rename('CFO'))).toBe(true);
    expect(getState().map?.undoLabel).toBeNull();
  });
});

describe('a file that somebody else changed', () => {
  const theirs = { ...opened, document: { ...team, purpose: 'theirs' } };

  it('theirs comes up in its own map, and in no other that was opened meanwhile', () => {
    verbs.showFile({ ...theirs, docId: 'before' }, 'load the changed file');
    expect(getState().map?.document).toBe(team);
    verbs.showFile(theirs, 'load the changed file');
    expect(getState().map?.document.purpose).toBe('theirs');
  });

  it('one’s own, kept, is unsaved', () => {
    verbs.setOutside({ kind: 'conflict' });
    verbs.keepMine();
    expect(getState().map).toMatchObject({ outside: null, isDirty: true });
  });

  it('the same told again is nothing new: nobody draws for it', () => {
    verbs.setOutside(null);
    const before = getState().map;
    verbs.setOutside(null);
    expect(getState().map).toBe(before);
  });
});

describe('the window that mirrors', () => {
  it('asks the owner for every change, undo and redo, and changes nothing itself', () => {
    const asked = vi.fn();
    const stop = mirrorOwner(asked);
    try {
      expect(verbs.dispatch(rename('Finance'))).toBe(true);
      verbs.dispatch([rename('Chief')], { mergeKey: 'title' });
      verbs.undo();
      verbs.redo();
    } finally {
      stop();
    }
    expect(asked.mock.calls.map(([request]) => request)).toEqual([
      { kind: 'change', commands: [rename('Finance')] },
      { kind: 'change', commands: [rename('Chief')], mergeKey: 'title' },
      { kind: 'undo' },
      { kind: 'redo' },
    ]);
    expect(getState().map?.document).toBe(team);
  });

  it('is the owner’s again only when whoever mirrors stops, not one who stopped before', () => {
    const stopFirst = mirrorOwner(() => {});
    const second = vi.fn();
    const stopSecond = mirrorOwner(second);
    stopFirst();
    verbs.undo();
    expect(second).toHaveBeenCalledTimes(1);
    stopSecond();
    verbs.dispatch(rename('Finance'));
    expect(getState().map?.document.leaders[0]?.title).toBe('Finance');
  });
});

it('a choice of the person holds at once, and main is told that alone', () => {
  verbs.setSettings({ theme: 'dark' });
  expect(getState().settings).toMatchObject({ theme: 'dark', zoom: 1 });
  expect(calls).toEqual([{ channel: 'settings.set', argument: { theme: 'dark' } }]);
});
