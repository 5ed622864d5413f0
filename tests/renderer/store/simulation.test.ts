import { calls } from '../features/openMap.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { simulationMarks } from '#renderer/store/simulation.ts';
import { isFailureShown, simulationShown } from '#renderer/store/simulationShown.ts';
import { simulationVerbs } from '#renderer/store/simulationVerbs.ts';
import { setSideOpen } from '#renderer/store/sideOpen.ts';
import { getState, resetStore } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import type { MapDocument } from '#shared/document/document.ts';
import { aCascade, aLeader, aMap, anArea, informed, owner } from '#tests/helpers/aMap.ts';

/** When Pricing fails Sales fails, and then Cash; Brand stands. */
const team = aMap({
  leaders: [aLeader('CFO'), aLeader('CMO')],
  areas: [anArea('Pricing'), anArea('Sales'), anArea('Cash'), anArea('Brand')],
  cascades: [aCascade('pricing', 'sales'), aCascade('sales', 'cash')],
  assignments: [
    owner('cfo', 'pricing'),
    owner('cfo', 'cash'),
    owner('cmo', 'cash'),
    informed('cmo', 'brand'),
  ],
});

const show = (document: MapDocument) =>
  verbs.showMap({ docId: 'd', fileName: null, document, repairs: [], isDirty: false });
const failure = () => getState().session.simulation.failure;
const marks = () => simulationMarks(getState().map!.model, getState().session.simulation);

beforeEach(() => {
  calls.length = 0;
  resetStore();
  show(team);
  setSideOpen(true);
  verbs.setSession({ side: 'simulate', isSideFolded: false });
});

describe('a failure that spreads', () => {
  it('begins where it is said to, and goes on wave by wave to the last one', () => {
    simulationVerbs.begin(['pricing']);
    expect([...marks().waves!]).toEqual([['pricing', 0]]);
    simulationVerbs.walkWaves(1);
    expect([...marks().waves!.keys()]).toEqual(['pricing', 'sales']);
    simulationVerbs.walkWaves(1);
    simulationVerbs.walkWaves(1);
    expect([failure().wave, marks().wave]).toEqual([2, 2]);
    expect([...marks().waves!]).toEqual([
      ['pricing', 0],
      ['sales', 1],
      ['cash', 2],
    ]);
  });

  it('goes back to where it began, and no further', () => {
    simulationVerbs.begin(['pricing']);
    simulationVerbs.goToWave(9);
    simulationVerbs.walkWaves(-1);
    expect(failure().wave).toBe(1);
    simulationVerbs.goToWave(-3);
    expect(failure().wave).toBe(0);
  });

  it('plays to the end and stops there; played again, it begins anew', () => {
    simulationVerbs.begin(['pricing']);
    simulationVerbs.togglePlay();
    expect(failure()).toMatchObject({ wave: 0, isPlaying: true });
    simulationVerbs.playOn();
    expect(failure()).toMatchObject({ wave: 1, isPlaying: true });
    simulationVerbs.playOn();
    expect(failure()).toMatchObject({ wave: 2, isPlaying: false });
    simulationVerbs.togglePlay();
    expect(failure()).toMatchObject({ wave: 0, isPlaying: true });
  });

  it('played half way, stops and goes on from there; stepping stops it too', () => {
    simulationVerbs.begin(['pricing']);
    simulationVerbs.togglePlay();
    simulationVerbs.playOn();
    simulationVerbs.togglePlay();
    expect(failure()).toMatchObject({ wave: 1, isPlaying: false });
    simulationVerbs.togglePlay();
    expect(failure()).toMatchObject({ wave: 1, isPlaying: true });
    simulationVerbs.walkWaves(-1);
    expect(failure()).toMatchObject({ wave: 0, isPlaying: false });
  });

  it('that goes nowhere has nothing to play', () => {
    simulationVerbs.begin(['brand']);
    simulationVerbs.togglePlay();
    expect(failure()).toMatchObject({ wave: 0, isPlaying: false });
    verbs.closeMap();
    simulationVerbs.walkWaves(1);
    expect(failure().wave).toBe(0);
  });

  it('shows its last wave where an edit has taken waves away', () => {
    simulationVerbs.begin(['pricing']);
    simulationVerbs.goToWave(2);
    verbs.dispatch({ id: 'cascade.remove', payload: { cascadeId: 'sales>cash' } });
    expect(marks().wave).toBe(1);
    expect([...marks().waves!.keys()]).toEqual(['pricing', 'sales']);
  });
});

describe('seats that are away', () => {
  it('leave without an owner what nobody else owns', () => {
    simulationVerbs.setSeats({ away: ['cfo'], intoId: null });
    expect([...marks().seats]).toEqual([['cfo', 'vacant']]);
    // Of Cash the CMO is an owner too.
    expect([...marks().orphaned]).toEqual(['pricing']);
    simulationVerbs.setSeats({ away: ['cfo', 'cmo'], intoId: null });
    expect([...marks().orphaned].toSorted()).toEqual(['cash', 'pricing']);
    // Nobody owns Brand; that the CMO is informed of it makes no difference when they go.
    simulationVerbs.setSeats({ away: ['cmo'], intoId: null });
    expect(marks().orphaned.size).toBe(0);
  });

  it('taken over by somebody leave nothing without an owner', () => {
    simulationVerbs.setSeats({ away: ['cfo'], intoId: 'cmo' });
    expect([...marks().seats]).toEqual([['cfo', 'merged']]);
    expect(marks().orphaned.size).toBe(0);
    expect(marks().waves).toBeNull();
  });
});

describe('the two questions', () => {
  it('stay as they were left, but that a play stops', () => {
    simulationVerbs.begin(['pricing']);
    simulationVerbs.togglePlay();
    simulationVerbs.setSeats({ away: ['cfo'], intoId: null });
    simulationVerbs.ask('failure');
    expect(getState().session.simulation).toMatchObject({
      about: 'failure',
      failure: { fromAreaIds: ['pricing'], wave: 0, isPlaying: false },
      seats: { away: ['cfo'] },
    });
  });

  it('are on the map only while the side shows them, and once something is asked', () => {
    expect(simulationShown(getState())).toBeNull();
    simulationVerbs.begin(['pricing']);
    expect(simulationShown(getState())).toBe(getState().session.simulation);
    expect(isFailureShown(getState())).toBe(true);
    verbs.setSession({ side: 'inspector' });
    expect(isFailureShown(getState())).toBe(false);
    verbs.setSession({ side: 'simulate' });
    setSideOpen(false);
    expect(simulationShown(getState())).toBeNull();
    setSideOpen(true);
    simulationVerbs.ask('seats');
    expect(simulationShown(getState())).toBeNull();
    simulationVerbs.setSeats({ away: ['cfo'], intoId: null });
    expect(simulationShown(getState())?.about).toBe('seats');
    expect(isFailureShown(getState())).toBe(false);
    verbs.closeMap();
    expect(simulationShown(getState())).toBeNull();
  });
});
