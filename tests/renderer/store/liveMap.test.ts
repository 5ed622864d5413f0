import { describe, expect, it } from 'vitest';
import { createDocument } from '#shared/document/document.ts';
import {
  asInFile,
  changeMap,
  isAsSaved,
  keepMine,
  markSaved,
  openMap,
  putOutside,
  redoMap,
  undoMap,
} from '#renderer/store/liveMap.ts';
import type { OpenMap } from '#renderer/store/appState.ts';
import { MAX_ENTRIES } from '#shared/history/history.ts';
import type { AnyCommand } from '#shared/commands/registry.ts';

const NOW = '2026-01-01T00:00:00.000Z';

function anOpenMap(isDirty = false): OpenMap {
  return openMap({
    docId: 'doc',
    fileName: 'team.remit',
    document: createDocument('map', 'Team', NOW),
    repairs: [],
    isDirty,
  });
}

function change(map: OpenMap, commands: AnyCommand | AnyCommand[], mergeKey?: string): OpenMap {
  const result = changeMap(map, [commands].flat(), mergeKey);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const addLeader = (leaderId: string, title: string): AnyCommand => ({
  id: 'leader.add',
  payload: { leaderId, title },
});
const rename = (title: string): AnyCommand => ({
  id: 'leader.rename',
  payload: { leaderId: 'cfo', title },
});
const saved = { docId: 'doc', fileName: 'team.remit' };

describe('the open map', () => {
  it('is clean after opening, dirty after an edit, clean again after undo', () => {
    const opened = anOpenMap();
    const edited = change(opened, addLeader('cfo', 'CFO'));
    expect([opened.isDirty, edited.isDirty, undoMap(edited).isDirty]).toEqual([false, true, false]);
    expect(undoMap(edited).document).toEqual(opened.document);
    expect(edited.undoLabel).toBe('add leader');
  });

  it('carries out several commands as one step, or none of them', () => {
    const opened = anOpenMap();
    const both = change(opened, [addLeader('cfo', 'CFO'), addLeader('coo', 'COO')]);
    expect(undoMap(both).document.leaders).toHaveLength(0);
    const refused = changeMap(opened, [addLeader('cfo', 'CFO'), addLeader('cfo', 'Twice')]);
    expect(refused.ok).toBe(false);
    expect(opened.document.leaders).toHaveLength(0);
  });

  it('joins a run of typing into one step, and a save ends the run', () => {
    const opened = change(anOpenMap(), addLeader('cfo', 'CFO'));
    const typed = change(change(opened, rename('CFO 1'), 'title'), rename('CFO 12'), 'title');
    expect(undoMap(typed).document.leaders[0]?.title).toBe('CFO');
    const onDisk = markSaved(typed, typed.document, saved);
    const typedOn = change(onDisk, rename('CFO 123'), 'title');
    expect(undoMap(typedOn).document.leaders[0]?.title).toBe('CFO 12');
    expect([onDisk.isDirty, typedOn.isDirty, undoMap(typedOn).isDirty]).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('stays dirty when it was edited while it was being saved', () => {
    const sent = change(anOpenMap(), addLeader('cfo', 'CFO'));
    const editedMeanwhile = change(sent, addLeader('coo', 'COO'));
    expect(markSaved(editedMeanwhile, sent.document, saved).isDirty).toBe(true);
  });

  it('is dirty from the start when it is new or was repaired, until it is saved', () => {
    const repaired = anOpenMap(true);
    expect(repaired.isDirty).toBe(true);
    expect(undoMap(change(repaired, addLeader('cfo', 'CFO'))).isDirty).toBe(true);
    expect(markSaved(repaired, repaired.document, saved).isDirty).toBe(false);
  });

  it('stays dirty when the step that led away from the file is too long ago to be undone', () => {
    let map = anOpenMap();
    for (let step = 0; step <= MAX_ENTRIES; step += 1) {
      map = change(map, { id: 'map.edit', payload: { changes: { title: `Team ${step}` } } });
    }
    while (map.undoLabel !== null) map = undoMap(map);
    expect(map.document.title).toBe('Team 0');
    expect(map.isDirty).toBe(true);
  });

  it('names a step that does one thing to several items by the first of them', () => {
    const team = change(anOpenMap(), [addLeader('cfo', 'CFO'), addLeader('coo', 'COO')]);
    expect(team.undoLabel).toBe('add leader and 1 more');
    expect(change(team, [rename('Chief'), addLeader('cno', 'CNO')]).undoLabel).toBe(
      'rename leader',
    );
  });

  it('redoes what was undone, to the same document', () => {
    const edited = change(anOpenMap(), addLeader('cfo', 'CFO'));
    expect(redoMap(undoMap(edited)).document).toEqual(edited.document);
  });

  it('is the same object when a command changes nothing', () => {
    const opened = change(anOpenMap(), addLeader('cfo', 'CFO'));
    expect(change(opened, rename('CFO'))).toBe(opened);
  });
});

describe('a map whose file somebody else changed', () => {
  const theirs = (isDirty = false) => ({
    docId: 'doc',
    fileName: 'team.remit',
    document: { ...createDocument('map', 'Team', NOW), purpose: 'theirs' },
    repairs: [],
    isDirty,
  });

  it('theirs is one more step: it is what the file says, and undo leads through it to what was here', () => {
    const mine = change(anOpenMap(), addLeader('cfo', 'CFO'));
    const taken = asInFile(
      putOutside(mine, { kind: 'conflict' }),
      theirs(),
      'load the changed file',
    );
    const back = undoMap(taken);
    expect([taken.document, taken.isDirty, taken.outside, taken.undoLabel]).toEqual([
      theirs().document,
      false,
      null,
      'load the changed file',
    ]);
    expect([back.document, back.isDirty]).toEqual([mine.document, true]);
    expect(undoMap(back).document).toEqual(anOpenMap().document);
    expect([redoMap(back).document, redoMap(back).isDirty]).toEqual([theirs().document, false]);
  });

  it('going back to the saved file is one more step too, and one undo leads back to what was here', () => {
    const mine = change(anOpenMap(), addLeader('cfo', 'CFO'));
    const back = asInFile(
      mine,
      { ...theirs(), document: anOpenMap().document },
      'go back to the saved file',
    );
    expect([back.document.leaders, back.isDirty, back.undoLabel]).toEqual([
      [],
      false,
      'go back to the saved file',
    ]);
    const again = undoMap(back);
    expect([again.document, again.isDirty]).toEqual([mine.document, true]);
  });

  it('a file that says what is here already is no step, and the map is saved', () => {
    const mine = change(anOpenMap(), {
      id: 'map.edit',
      payload: { changes: { purpose: 'theirs' } },
    });
    const document = { ...mine.document, updatedAt: '2026-05-05T00:00:00.000Z' };
    const same = { ...theirs(), document };
    const taken = asInFile(putOutside(mine, { kind: 'conflict' }), same, 'load the changed file');
    expect([taken.document, taken.isDirty, taken.undoLabel]).toEqual([
      mine.document,
      false,
      mine.undoLabel,
    ]);
  });

  it('what had to be mended is unsaved, and typing in a field ends with it', () => {
    const mine = change(anOpenMap(), addLeader('cfo', 'CFO'));
    const typed = change(mine, rename('Finance'), 'title');
    const taken = asInFile(
      typed,
      { ...theirs(true), document: typed.document },
      'load the changed file',
    );
    const typedOn = change(taken, rename('Finances'), 'title');
    expect([taken.isDirty, undoMap(typedOn).document.leaders[0]?.title]).toEqual([true, 'Finance']);
  });

  it('one’s own, kept: no step of undo makes it saved, a save does', () => {
    const mine = change(anOpenMap(), addLeader('cfo', 'CFO'));
    const kept = keepMine(putOutside(mine, { kind: 'conflict' }));
    expect([kept.outside, kept.isDirty, undoMap(kept).isDirty]).toEqual([null, true, true]);
    expect(markSaved(kept, kept.document, saved).isDirty).toBe(false);
  });

  it('a file that is gone, or does not open, makes it unsaved, until it is back as it was', () => {
    const opened = anOpenMap();
    const outsides = [
      { kind: 'gone' },
      { kind: 'away' },
      { kind: 'unreadable', message: '' },
      { kind: 'conflict' },
      { kind: 'changed' },
    ] as const;
    expect(outsides.map((outside) => putOutside(opened, outside).isDirty)).toEqual([
      true,
      true,
      true,
      true,
      // What somebody else saved is in the file, and nothing of ours is not.
      false,
    ]);
    const edited = change(putOutside(opened, { kind: 'gone' }), addLeader('cfo', 'CFO'));
    expect([isAsSaved(undoMap(edited)), undoMap(edited).isDirty]).toEqual([true, true]);
    expect(putOutside(undoMap(edited), null).isDirty).toBe(false);
    expect(markSaved(edited, edited.document, saved).outside).toBeNull();
  });
});
