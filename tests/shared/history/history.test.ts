import { describe, expect, it } from 'vitest';
import type { MapDocument } from '#shared/document/document.ts';
import { diffDocuments } from '#shared/history/diff.ts';
import {
  closeRun,
  EMPTY_HISTORY,
  MAX_ENTRIES,
  record,
  redo,
  redoLabel,
  undo,
  undoLabel,
  type History,
} from '#shared/history/history.ts';
import { aLeader, aMap } from '#tests/helpers/aMap.ts';

const untitled = aMap();
const titled = (title: string): MapDocument => ({ ...untitled, title });

/** The history after one more step from `before` to `after`. */
function step(
  history: History,
  before: MapDocument,
  after: MapDocument,
  mergeKey: string | null = null,
): History {
  const label = `title it ${after.title}`;
  const diff = diffDocuments(before, after);
  return record(history, { label, diff, commandIds: ['map.edit'], mergeKey });
}

describe('undo and redo', () => {
  const [a, b, c] = [titled('A'), titled('B'), titled('C')];
  const history = step(step(EMPTY_HISTORY, a, b), b, c);

  it('walks back and forth and names what it would do', () => {
    expect([undoLabel(history), redoLabel(history)]).toEqual(['title it C', null]);
    const back = undo(history, c);
    expect(back?.document).toEqual(b);
    expect(back?.entry.label).toBe('title it C');
    expect([undoLabel(back!.history), redoLabel(back!.history)]).toEqual([
      'title it B',
      'title it C',
    ]);
    const forth = redo(back!.history, back!.document);
    expect(forth?.document).toEqual(c);
    expect(forth?.history).toEqual(history);
  });

  it('has nothing to do in a fresh map', () => {
    expect([undoLabel(EMPTY_HISTORY), redoLabel(EMPTY_HISTORY)]).toEqual([null, null]);
    expect([undo(EMPTY_HISTORY, a), redo(EMPTY_HISTORY, a)]).toEqual([null, null]);
  });

  it('forgets what was undone as soon as something else is done', () => {
    const back = undo(history, c);
    const other = step(back!.history, b, titled('D'));
    expect([undoLabel(other), redoLabel(other)]).toEqual(['title it D', null]);
  });

  it('gives back the very records that were there, so that nothing is drawn anew', () => {
    const before = aMap({ leaders: [aLeader('CFO'), aLeader('CRO')] });
    const after = { ...before, leaders: before.leaders.toReversed() };
    const back = undo(step(EMPTY_HISTORY, before, after), after);
    expect(back?.document.leaders[0]).toBe(before.leaders[0]);
    expect(back?.document.areas).toBe(before.areas);
  });

  it('makes no step of a change that changes nothing', () => {
    expect(step(EMPTY_HISTORY, a, a)).toBe(EMPTY_HISTORY);
  });

  it('keeps an entry itself through undo and redo: it marks what was saved', () => {
    const saved = history.past.at(-1);
    const back = undo(history, c);
    const forth = redo(back!.history, back!.document);
    expect(forth?.history.past.at(-1)).toBe(saved);
    expect(closeRun(history).past.at(-1)).toBe(saved);
  });

  it('remembers more steps than a meeting makes, and lets the oldest go', () => {
    let long = EMPTY_HISTORY;
    for (let i = 0; i <= MAX_ENTRIES; i += 1) long = step(long, titled(`${i}`), titled(`${i + 1}`));
    expect(long.past).toHaveLength(MAX_ENTRIES);
    expect(long.past[0]?.label).toBe('title it 2');
  });
});

describe('typing in one field', () => {
  const [a, b, c] = [titled('P'), titled('Pr'), titled('Pri')];
  const typed = step(step(EMPTY_HISTORY, a, b, 'title'), b, c, 'title');

  it('is one step', () => {
    expect(typed.past).toHaveLength(1);
    expect(undo(typed, c)?.document).toEqual(a);
  });

  it('is no step when everything typed was deleted again', () => {
    expect(step(typed, c, a, 'title')).toEqual(EMPTY_HISTORY);
  });

  it('starts anew after the field was left, another field, or an undo', () => {
    const d = titled('Pric');
    expect(step(closeRun(typed), c, d, 'title').past).toHaveLength(2);
    expect(step(typed, c, d, 'purpose').past).toHaveLength(2);
    const before = titled('');
    const run = step(step(EMPTY_HISTORY, before, a), a, b, 'title');
    const back = undo(run, b);
    expect(step(back!.history, a, c, 'title').past).toHaveLength(2);
  });
});
