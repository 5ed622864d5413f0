import { calls } from '../features/openMap.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { forgetHeard, recordHeard } from '#renderer/store/heard.ts';
import { parkDispute } from '#renderer/store/parkDispute.ts';
import { PART_OPTIONS, PARTS, partOf, setPart } from '#renderer/store/part.ts';
import { getState, resetStore } from '#renderer/store/store.ts';
import { tellLostNotes } from '#renderer/store/tellLostNotes.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { aLeader, aMap, anArea, aRole, coordinator, informed, owner } from '#tests/helpers/aMap.ts';

const team = aMap({
  leaders: [aLeader('CFO'), aLeader('CIO')],
  areas: [anArea('Pricing', { mode: 'shared' })],
  assignments: [owner('cfo', 'pricing')],
});

const drawn = () => getState().map!.document.assignments;
const roleOf = (leaderId: string) => drawn().find((role) => role.leaderId === leaderId);
const said = () => getState().session.notices.map(({ text }) => text);

beforeEach(() => {
  calls.length = 0;
  resetStore();
  verbs.showMap({ docId: 'd', fileName: null, document: team, repairs: [], isDirty: false });
});

describe('a leader’s part in an area, as one choice', () => {
  it('says what is drawn; whoever coordinates without a level is consulted', () => {
    const drawnAs = [
      undefined,
      owner('cfo', 'pricing'),
      coordinator('cfo', 'pricing', { level: 'agree' }),
      coordinator('cfo', 'pricing', { level: 'consult' }),
      coordinator('cfo', 'pricing', { level: null }),
      informed('cfo', 'pricing'),
    ];
    expect(drawnAs.map(partOf)).toEqual([
      'none',
      'owner',
      'agree',
      'consult',
      'consult',
      'informed',
    ]);
  });

  it.each(PARTS)('%s, chosen, is what is drawn then, in one step of undo', (part) => {
    setPart('cfo', 'pricing', roleOf('cfo'), part);
    expect(partOf(roleOf('cfo'))).toBe(part);
    setPart('cio', 'pricing', undefined, part);
    expect(partOf(roleOf('cio'))).toBe(part);
    while (getState().map?.undoLabel !== null) verbs.undo();
    expect(drawn()).toEqual(team.assignments);
  });

  it('no part where there was none is no step', () => {
    setPart('cio', 'pricing', undefined, 'none');
    expect(getState().map?.undoLabel).toBeNull();
  });

  it('every choice but “no part” has its letter beside it', () => {
    expect(PART_OPTIONS.map(({ label, hint }) => [label, hint])).toEqual([
      ['No part', undefined],
      ['Owner', 'RACI A'],
      ['Must agree', 'RACI C'],
      ['Is consulted', 'RACI C'],
      ['Is informed', 'RACI I'],
    ]);
  });
});

describe('what was noted on a role that goes', () => {
  const noted = aRole('informed', 'cio', 'pricing', { note: 'Since March' });

  it('is said to have gone with it, with the way back', () => {
    verbs.showMap({
      docId: 'd',
      fileName: null,
      document: { ...team, assignments: [noted] },
      repairs: [],
      isDirty: false,
    });
    setPart('cio', 'pricing', noted, 'none');
    expect(said()).toEqual(['What was noted on the role went with it. Undo brings it back.']);
    verbs.undo();
    expect(roleOf('cio')?.note).toBe('Since March');
  });

  it('is not said of a role that could not be taken away', () => {
    setPart('cio', 'pricing', noted, 'none');
    expect(said()).toHaveLength(1);
    expect(said()[0]).not.toMatch(/went with it/);
  });

  it('of several the roles are counted; blanks and what was not there are no note', () => {
    const blank = aRole('owner', 'cfo', 'pricing', { note: ' \n' });
    tellLostNotes([blank, undefined]);
    expect(said()).toEqual([]);
    tellLostNotes([noted, blank, undefined, { ...noted, id: 'other' }]);
    expect(said()).toEqual(['What was noted on 2 roles went with them. Undo brings it back.']);
  });
});

it('an expert without a part was heard: typed on in one visit it is one step, and it can be taken back', () => {
  recordHeard('pricing', 'cio', '', 'visit');
  recordHeard('pricing', 'cio', 'Mind the contract', 'visit');
  const heard = () => getState().map!.document.areas[0]!.heard;
  expect(heard()).toMatchObject([{ leaderId: 'cio', answer: 'Mind the contract' }]);
  verbs.undo();
  expect(heard()).toEqual([]);
  verbs.redo();
  forgetHeard('pricing', 'cio');
  expect(heard()).toEqual([]);
});

it('a dispute that is parked is claimed by whoever owns the area now', () => {
  setPart('cio', 'pricing', undefined, 'consult');
  parkDispute(getState().map!.model, 'pricing');
  expect(getState().map?.document.areas[0]?.dispute?.claimantIds).toEqual(['cfo']);
});
