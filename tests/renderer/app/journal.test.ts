import { calls } from '../features/openMap.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { applyDiff } from '#shared/history/diff.ts';
import type { WorkTold } from '#shared/ipc/recoveryMessages.ts';
import { GATHER_MS, SETTLE_MS, startJournal } from '#renderer/app/owner/startJournal.ts';
import { getState, resetStore } from '#renderer/store/store.ts';
import { settleTypingBy } from '#renderer/store/typing.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { aLeader, aMap } from '#tests/helpers/aMap.ts';

const cfo = aLeader('CFO');
const team = aMap({ leaders: [cfo] });
let stop = () => {};
let told: WorkTold[] = [];
let isFitting = true;

beforeEach(() => {
  vi.useFakeTimers();
  resetStore();
  calls.length = 0;
  told = [];
  isFitting = true;
  stop = startJournal({
    'recovery.tell': async (work) => {
      told.push(work);
      return { isFitting };
    },
  });
});
afterEach(() => {
  stop();
  settleTypingBy({});
  vi.useRealTimers();
});

function open(docId: string): void {
  verbs.showMap({ docId, fileName: null, document: team, repairs: [], isDirty: false });
}
const rename = (title: string) =>
  verbs.dispatch({ id: 'leader.rename', payload: { leaderId: cfo.id, title } });

describe('main is told what changes, to keep it against a crash', () => {
  it('a moment after the change, never within it, and only what has changed', async () => {
    open('a');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(told).toEqual([]);
    rename('Finance');
    rename('Money');
    expect(told).toEqual([]);
    await vi.advanceTimersByTimeAsync(GATHER_MS);
    expect(told).toMatchObject([{ docId: 'a', number: 1, document: { kind: 'changed' } }]);
    const [{ document: change }] = told as [WorkTold];
    if (change.kind !== 'changed') throw new Error('the whole was told');
    expect(applyDiff(team, change.diff)).toEqual(getState().map?.document);
    expect(Object.keys(change.diff.lists)).toEqual(['leaders']);
  });

  it('undo too; and each message counts on from the last', async () => {
    open('a');
    rename('Finance');
    await vi.advanceTimersByTimeAsync(GATHER_MS);
    verbs.undo();
    await vi.advanceTimersByTimeAsync(GATHER_MS);
    expect(told.map(({ number }) => number)).toEqual([1, 2]);
  });

  it('where it does not fit, the whole', async () => {
    open('a');
    isFitting = false;
    rename('Finance');
    await vi.advanceTimersByTimeAsync(GATHER_MS);
    expect(told).toMatchObject([
      { number: 1, document: { kind: 'changed' } },
      { number: 2, document: { kind: 'whole', document: getState().map?.document } },
    ]);
  });

  it('another map begins anew', async () => {
    open('a');
    rename('Finance');
    open('b');
    await vi.advanceTimersByTimeAsync(GATHER_MS);
    expect(told).toEqual([]);
    rename('Money');
    await vi.advanceTimersByTimeAsync(GATHER_MS);
    expect(told).toMatchObject([{ docId: 'b', number: 1 }]);
  });

  it('what somebody types without a pause is handed on every few seconds', async () => {
    open('a');
    let typed = 0;
    const isAdding = vi.fn();
    settleTypingBy({ fields: () => void rename(`Finance ${++typed}`), all: isAdding });
    await vi.advanceTimersByTimeAsync(SETTLE_MS + GATHER_MS);
    expect(told).toHaveLength(1);
    // A record that is being written does not enter the map half done.
    expect(isAdding).not.toHaveBeenCalled();
  });
});
