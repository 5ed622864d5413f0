import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnyCommand } from '#shared/commands/registry.ts';
import type { MapDocument } from '#shared/document/document.ts';
import { diffDocuments } from '#shared/history/diff.ts';
import type { NotesTold } from '#shared/ipc/notesMessages.ts';
import { parseRequest } from '#shared/ipc/parseRequest.ts';
import type { AppState, OpenMap } from '#renderer/store/appState.ts';
import { changeMap, openMap, redoMap, undoMap } from '#renderer/store/liveMap.ts';
import { withClock, withPresence } from '#renderer/store/meeting.ts';
import { hear, type Mirror } from '#renderer/store/mirror/hear.ts';
import { mirroredMap } from '#renderer/store/mirror/mirroredMap.ts';
import { meetingHeard } from '#renderer/store/mirror/roomTold.ts';
import { newTelling, tellChange, tellWhole, type Told } from '#renderer/store/mirror/tell.ts';
import { newPresent, withLifted } from '#renderer/store/present.ts';
import { FRESH_SESSION, type SessionState } from '#renderer/store/sessionState.ts';
import { getState } from '#renderer/store/store.ts';
import { anyCommand } from '#tests/helpers/anyCommand.ts';
import { anyDocument } from '#tests/helpers/anyDocument.ts';
import { aLeader, aMap } from '#tests/helpers/aMap.ts';

function open(document: MapDocument, docId = 'doc'): OpenMap {
  return openMap({ docId, fileName: null, document, repairs: [], isDirty: false });
}

function aState(map: OpenMap | null, session: Partial<SessionState> = {}): AppState {
  return { ...getState(), map, session: { ...FRESH_SESSION, ...session } };
}

/** As it arrives in the other window: copied, and let through main's door. */
function carried({ told }: Told): NotesTold {
  const parsed = parseRequest('notes.tell', structuredClone(told));
  if (!parsed.ok) throw new Error('main refused what the owner told');
  return parsed.value;
}

/** What happens in the owner's window, and whether the message of it gets lost on the way. */
type Deed =
  | { readonly kind: 'command'; readonly seed: number }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | { readonly kind: 'reopen' }
  | { readonly kind: 'close' };
const deeds: fc.Arbitrary<{ readonly deed: Deed; readonly isLost: boolean }> = fc.record({
  deed: fc.oneof(
    { weight: 8, arbitrary: fc.nat().map((seed): Deed => ({ kind: 'command', seed })) },
    {
      weight: 4,
      arbitrary: fc.constantFrom<Deed>({ kind: 'undo' }, { kind: 'undo' }, { kind: 'redo' }),
    },
    { weight: 1, arbitrary: fc.constantFrom<Deed>({ kind: 'reopen' }, { kind: 'close' }) },
  ),
  isLost: fc.nat(9).map((number) => number === 0),
});

function aCommand(document: MapDocument, seed: number): AnyCommand {
  return fc.sample(anyCommand(document), { numRuns: 1, seed })[0] as AnyCommand;
}

function after(map: OpenMap | null, deed: Deed, document: MapDocument): OpenMap | null {
  if (deed.kind === 'close') return null;
  if (deed.kind === 'reopen' || !map) return open(document, map ? `${map.docId}+` : 'again');
  if (deed.kind === 'undo') return undoMap(map);
  if (deed.kind === 'redo') return redoMap(map);
  const changed = changeMap(map, [aCommand(map.document, deed.seed)]);
  return changed.ok ? changed.value : map;
}

/** Key order and all: what the file would look like. */
const written = (document: MapDocument | undefined) => JSON.stringify(document);

describe('the mirror', () => {
  it('equals the map of its owner after any commands, undo, redo and lost messages', () => {
    fc.assert(
      fc.property(anyDocument(), fc.array(deeds, { maxLength: 30 }), (document, story) => {
        let map: OpenMap | null = open(document);
        let { telling, told } = tellWhole(newTelling('run'), aState(map));
        let mirror: Mirror | null = hear(null, carried({ telling, told }));
        for (const { deed, isLost } of story) {
          map = after(map, deed, document);
          const next = tellChange(telling, aState(map));
          if (next) {
            ({ telling, told } = next);
            if (isLost) continue;
            let heard: Mirror | null = hear(mirror, carried(next));
            if (!heard) {
              // It noticed that something is missing, and asks for the whole.
              ({ telling, told } = tellWhole(telling, aState(map)));
              heard = hear(mirror, carried({ telling, told }));
            }
            mirror = heard;
            expect(written(mirror?.map?.document)).toBe(written(map?.document));
            expect(mirror?.map?.docId).toBe(map?.docId);
            expect(mirror?.room.undoLabel ?? null).toBe(map?.undoLabel ?? null);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('shares what did not change, so that little is drawn anew', () => {
    const before = open(aMap({ leaders: [aLeader('CFO'), aLeader('COO')] }));
    const whole = tellWhole(newTelling('run'), aState(before));
    const mirror = hear(null, carried(whole));
    const command: AnyCommand = {
      id: 'leader.rename',
      payload: { leaderId: before.document.leaders[0]?.id ?? '', title: 'Finance' },
    };
    const changed = changeMap(before, [command]);
    if (!changed.ok) throw new Error(changed.error.message);
    const change = tellChange(whole.telling, aState(changed.value));
    if (!change) throw new Error('nothing was told');
    const next = hear(mirror, carried(change));
    expect(next?.map?.document.leaders[0]?.title).toBe('Finance');
    expect(next?.map?.document.leaders[1]).toBe(mirror?.map?.document.leaders[1]);
    expect(next?.map?.document.areas).toBe(mirror?.map?.document.areas);
  });

  it('refuses what does not follow: a gap, an earlier run, a change of another document', () => {
    const map = open(aMap({ leaders: [aLeader('CFO')] }));
    const { telling, told } = tellWhole(newTelling('run'), aState(map));
    const mirror = hear(null, told);
    const same = { ...told, number: 2, document: { kind: 'same' } } as const;
    expect(hear(null, same)).toBeNull();
    expect(hear(mirror, { ...same, number: 3 })).toBeNull();
    expect(hear(mirror, { ...same, number: 1 })).toBeNull();
    expect(hear(mirror, { ...same, run: 'another' })).toBeNull();
    const elsewhere = open(aMap({ leaders: [aLeader('A'), aLeader('B')] }));
    const change = changeMap(elsewhere, [
      { id: 'leader.add', payload: { leaderId: 'c', title: 'C' } },
    ]);
    if (!change.ok) throw new Error(change.error.message);
    const foreign = tellChange(
      { ...telling, document: elsewhere.document },
      aState({ ...change.value, docId: 'doc' }),
    );
    expect(foreign?.told.document.kind).toBe('changed');
    expect(foreign && hear(mirror, foreign.told)).toBeNull();
    expect(hear(mirror, { ...told, number: 9 })?.number).toBe(9);
  });
});

describe('without a map', () => {
  it('the mirror shows none, follows the room all the same, and the map once there is one', () => {
    const whole = tellWhole(newTelling('run'), aState(null));
    expect(whole.told.document).toEqual({ kind: 'none' });
    const mirror = hear(null, carried(whole));
    expect(mirror?.map).toBeNull();
    // Nothing new is nothing to tell.
    expect(tellChange(whole.telling, aState(null))).toBeNull();
    const held = tellChange(whole.telling, aState(null, { overlay: { kind: 'ballot' } }));
    expect(held?.told.document).toEqual({ kind: 'same' });
    expect(held && hear(mirror, carried(held))).toMatchObject({ map: null, number: 2 });
    const map = open(aMap());
    const come = tellChange(whole.telling, aState(map));
    expect(come?.told.document.kind).toBe('whole');
    const gone = come && tellChange(come.telling, aState(null));
    expect(gone?.told.document).toEqual({ kind: 'none' });
  });

  it('a change fits nothing: the whole is wanted', () => {
    const mirror = hear(null, carried(tellWhole(newTelling('run'), aState(null))));
    const document = { kind: 'changed', diff: diffDocuments(aMap(), aMap({ title: 'Next' })) };
    const { told } = tellWhole(newTelling('run'), aState(null));
    expect(hear(mirror, { ...told, number: 2, document } as NotesTold)).toBeNull();
  });
});

describe('the mirrored map', () => {
  it('is read anew only where the document is another one, and has no undo of its own', () => {
    const map = open(aMap({ leaders: [aLeader('CFO')] }));
    const mirror = hear(null, tellWhole(newTelling('run'), aState(map)).told)!;
    const first = mirroredMap(null, mirror)!;
    expect(first).toMatchObject({ docId: map.docId, fileName: null, isReadOnly: false });
    expect(first.history.past).toEqual([]);
    expect(mirroredMap(first, mirror)?.model).toBe(first.model);
    const other = { ...mirror, map: { ...mirror.map!, document: aMap() } };
    expect(mirroredMap(first, other)?.model).not.toBe(first.model);
    expect(mirroredMap(first, { ...mirror, map: null })).toBeNull();
  });
});

describe('the room', () => {
  it('tells meeting and presentation as plain data that main lets through', () => {
    const meeting = withPresence(withClock(FRESH_SESSION.meeting, true, 5), 'cfo', false);
    const before = {
      isCascadesShown: false,
      collapsedBands: new Set<string>(),
      onlyLeaderId: null,
      focus: null,
      isLegendShown: false,
    };
    const present = withLifted(newPresent(7, before), 'risk', true);
    const state = aState(open(aMap()), { meeting, present });
    const { room } = carried(tellWhole(newTelling('run'), state));
    expect(meetingHeard(room.meeting)).toEqual(meeting);
    expect(room.present).toEqual({
      walk: 'overview',
      index: 0,
      key: 'map',
      isBlank: false,
      startedAt: 7,
      lifted: ['risk'],
    });
  });

  it('is not told for what does not concern it, and is for what does', () => {
    const map = open(aMap());
    const { telling } = tellWhole(newTelling('run'), aState(map));
    const looked = aState(map, { selection: [{ kind: 'area', id: 'a' }], screen: 'matrix' });
    expect(tellChange(telling, looked)).toBeNull();
    const blind = tellChange(telling, aState(map, { overlay: { kind: 'ballot' } }));
    expect(blind?.told.document).toEqual({ kind: 'same' });
    expect(blind?.told.room.isHeld).toBe(true);
  });
});
