import { calls } from '../features/openMap.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { behaviours } from '#renderer/actions/behaviours.ts';
import { isInPart, partOfLeader } from '#renderer/store/leaderPart.ts';
import type { ItemRef } from '#renderer/store/selection.ts';
import { presentVerbs } from '#renderer/store/presentVerbs.ts';
import { getState, resetStore } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import { aLeader, aMap, anArea, aRedLine, aRisk, coordinator, owner } from '#tests/helpers/aMap.ts';

const document = aMap({
  leaders: [aLeader('CFO'), aLeader('CMO'), aLeader('CIO'), aLeader('CEO')],
  areas: [
    anArea('Pricing'),
    anArea('Cyber'),
    anArea('Brand', {
      dispute: { claimantIds: ['cfo', 'ceo'], settledBy: '', until: null, note: '' },
    }),
    anArea('Legal'),
    anArea('Hiring'),
  ],
  assignments: [owner('cmo', 'pricing'), coordinator('cfo', 'pricing'), owner('cio', 'hiring')],
  risks: [aRisk('cfo', 'cyber', 'Money', { id: 'fraud' })],
  redLines: [
    aRedLine('cfo', 'legal', 'No books cooked', { id: 'books' }),
    aRedLine('cfo', null, 'No bribes', { id: 'general' }),
    aRedLine('cio', null, 'No spying', { id: 'of the cio' }),
  ],
  cascades: [
    { id: 'out', fromAreaId: 'pricing', toAreaId: 'hiring', strength: 2, note: '' },
    { id: 'in', fromAreaId: 'hiring', toAreaId: 'pricing', strength: 2, note: '' },
  ],
});

const area = (id: string) => ({ kind: 'area', id }) as const;
const leader = (id: string) => ({ kind: 'leader', id }) as const;
const only = () => getState().session.onlyLeaderId;
const toggle = () => behaviours['view.onlyLeader'].run();

beforeEach(() => {
  calls.length = 0;
  resetStore();
  verbs.showMap({ docId: 'd', fileName: null, document, repairs: [], isDirty: false });
});

describe('what concerns a leader', () => {
  it('is every area of a part, a claim, a risk or a red line, and who stands in it', () => {
    const { areaIds, leaderIds } = partOfLeader(buildModel(document), 'cfo');
    expect([...areaIds]).toEqual(['pricing', 'cyber', 'brand', 'legal']);
    expect([...leaderIds].toSorted()).toEqual(['ceo', 'cfo', 'cmo']);
  });

  it('of what has no place of its own, what hangs there', () => {
    const model = buildModel(document);
    const part = partOfLeader(model, 'cfo');
    const items: readonly [ItemRef, boolean][] = [
      [leader('cio'), false],
      [area('hiring'), false],
      [{ kind: 'assignment', id: document.assignments[1]?.id ?? '' }, true],
      [{ kind: 'assignment', id: document.assignments[2]?.id ?? '' }, false],
      [{ kind: 'risk', id: 'fraud' }, true],
      [{ kind: 'redLine', id: 'general' }, true],
      [{ kind: 'redLine', id: 'of the cio' }, false],
      [{ kind: 'cascade', id: 'out' }, true],
      [{ kind: 'cascade', id: 'in' }, false],
    ];
    for (const [item, isIn] of items)
      expect([item, isInPart(model, part, item)]).toEqual([item, isIn]);
  });

  it('follows every edit', () => {
    verbs.setSession({ onlyLeaderId: 'cfo' });
    const { map } = getState();
    expect(partOfLeader(map!.model, 'cfo').areaIds).not.toContain('hiring');
    verbs.dispatch({
      id: 'assignment.connect',
      payload: { assignmentId: 'new', leaderId: 'cfo', areaId: 'hiring', role: 'informed' },
    });
    expect(partOfLeader(getState().map!.model, 'cfo').areaIds).toContain('hiring');
  });
});

describe('only one leader’s areas', () => {
  it('is of the leader chosen last, or of whoever’s part was; what is left out is let go of', () => {
    expect(behaviours['view.onlyLeader'].isEnabled?.(getState())).toBe(false);
    verbs.setSession({ selection: [area('hiring'), leader('cfo')] });
    toggle();
    expect(only()).toBe('cfo');
    expect(getState().session.selection).toEqual([leader('cfo')]);
    toggle();
    expect(only()).toBeNull();
    verbs.setSession({
      selection: [{ kind: 'assignment', id: document.assignments[0]?.id ?? '' }],
    });
    toggle();
    expect(only()).toBe('cmo');
  });

  it.each([
    ['selected', area('hiring')],
    ['a leader elsewhere', leader('cio')],
  ])('ends where something else is %s, and not before', (_what, item) => {
    verbs.setSession({ onlyLeaderId: 'cfo', selection: [leader('cfo')] });
    verbs.setSession({ selection: [area('brand'), leader('ceo')] });
    expect(only()).toBe('cfo');
    verbs.setSession({ selection: [item] });
    expect(only()).toBeNull();
    expect(getState().session.notices.map(({ text }) => text)).toEqual([
      'The whole map is shown again: what is selected now does not concern the CFO.',
    ]);
  });

  it.each([
    ['in the matrix', { screen: 'matrix' }, { screen: 'map' }],
    ['on the free canvas', { view: 'free' }, { view: 'lanes' }],
  ] as const)('waits while one selects %s, and comes back as it was', (_where, there, back) => {
    verbs.setSession({ onlyLeaderId: 'cfo', selection: [leader('cfo')] });
    verbs.setSession(there);
    verbs.setSession({ selection: [area('hiring'), area('pricing')] });
    expect(getState().session).toMatchObject({
      onlyLeaderId: 'cfo',
      selection: [area('hiring'), area('pricing')],
    });
    verbs.setSession(back);
    expect(getState().session).toMatchObject({
      onlyLeaderId: 'cfo',
      selection: [area('pricing')],
      notices: [],
    });
  });

  it('ends where one goes from elsewhere to what is not among it', () => {
    verbs.setSession({ onlyLeaderId: 'cfo', screen: 'matrix' });
    verbs.setSession({ selection: [area('hiring')], screen: 'map' });
    expect(getState().session).toMatchObject({ onlyLeaderId: null, selection: [area('hiring')] });
  });

  it('stays, with what is selected, whatever else of the session changes', () => {
    verbs.setSession({ onlyLeaderId: 'cfo', selection: [area('brand')] });
    verbs.dispatch({ id: 'dispute.settle', payload: { areaId: 'brand' } });
    expect(partOfLeader(getState().map!.model, 'cfo').areaIds).not.toContain('brand');
    verbs.setSession({ search: { isOpen: true, query: 'x', current: 0 } });
    expect(getState().session).toMatchObject({ onlyLeaderId: 'cfo', selection: [area('brand')] });
  });

  it('stays with an edit that takes an area out of it, and goes with its leader', () => {
    verbs.setSession({ onlyLeaderId: 'cfo', selection: [area('pricing')] });
    verbs.dispatch({
      id: 'items.remove',
      payload: { items: [{ kind: 'assignment', id: document.assignments[1]?.id ?? '' }] },
    });
    expect(only()).toBe('cfo');
    verbs.dispatch({ id: 'items.remove', payload: { items: [leader('cfo')] } });
    expect(only()).toBeNull();
    verbs.undo();
    expect(only()).toBeNull();
  });

  it('is all that Select all takes, where it is what one sees', () => {
    verbs.setSession({ onlyLeaderId: 'cfo' });
    void behaviours['edit.selectAll'].run();
    expect(getState().session.selection).toHaveLength(3 + 4);
    expect(only()).toBe('cfo');
    verbs.setSession({ view: 'free' });
    void behaviours['edit.selectAll'].run();
    expect(getState().session.selection).toHaveLength(4 + 5);
  });

  it('ends where it is asked what fails, or who is away', () => {
    verbs.setSession({ onlyLeaderId: 'cfo', selection: [area('pricing')] });
    void behaviours['meeting.failHere'].run();
    expect(only()).toBeNull();
  });

  it('waits while the map is on the wall, and comes back with its end', () => {
    verbs.setSession({ onlyLeaderId: 'cfo' });
    presentVerbs.start();
    expect(only()).toBeNull();
    presentVerbs.stop();
    expect(only()).toBe('cfo');
  });

  it('does not come back, nor what was in focus, where that was deleted on the wall', () => {
    verbs.setSession({ onlyLeaderId: 'cfo', focus: leader('cfo') });
    presentVerbs.start();
    verbs.dispatch({ id: 'items.remove', payload: { items: [leader('cfo')] } });
    presentVerbs.stop();
    expect(only()).toBeNull();
    expect(getState().session.focus).toBeNull();
  });

  it('is not asked for on the free canvas, in the matrix or on the wall', () => {
    const isEnabled = () => behaviours['view.onlyLeader'].isEnabled?.(getState());
    verbs.setSession({ selection: [leader('cfo')] });
    expect(isEnabled()).toBe(true);
    verbs.setSession({ view: 'free' });
    expect(isEnabled()).toBe(false);
    verbs.setSession({ view: 'lanes', screen: 'matrix' });
    expect(isEnabled()).toBe(false);
    verbs.setSession({ screen: 'map' });
    presentVerbs.start();
    verbs.setSession({ selection: [leader('cfo')] });
    expect(isEnabled()).toBe(false);
  });
});
