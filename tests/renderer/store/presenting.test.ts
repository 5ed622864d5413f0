import { calls } from '../features/openMap.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { listedReport } from '#renderer/store/audit.ts';
import { registerCanvas, type CanvasHandle } from '#renderer/store/canvasHandle.ts';
import { presentShown, presentSource } from '#renderer/store/presentShown.ts';
import { presentVerbs } from '#renderer/store/presentVerbs.ts';
import { getShown, getState, resetStore } from '#renderer/store/store.ts';
import { settleTypingBy } from '#renderer/store/typing.ts';
import { verbs } from '#renderer/store/verbs.ts';
import type { MapDocument } from '#shared/document/document.ts';
import { aCascade, aLeader, aMap, anArea, aRisk, coordinator, owner } from '#tests/helpers/aMap.ts';

/** The CIO coordinates a decision that the CFO takes alone; Pricing and Brand make each other fail. */
const team = aMap({
  leaders: [aLeader('CFO'), aLeader('CIO')],
  areas: [anArea('Pricing', { mode: 'sovereign' }), anArea('Brand', { mode: 'undecided' })],
  assignments: [owner('cfo', 'pricing'), coordinator('cio', 'pricing')],
  cascades: [aCascade('pricing', 'brand'), aCascade('brand', 'pricing')],
  risks: [aRisk('cfo', 'pricing', 'Known to all')],
});

const show = (document: MapDocument) =>
  verbs.showMap({ docId: 'd', fileName: null, document, repairs: [], isDirty: false });
const present = () => getState().session.present;
const shown = () => presentShown(getShown());
/** Where it stands: the walk, and what the stop is about. */
const stand = () => `${present()?.walk} ${present()?.key}`;

beforeEach(() => {
  calls.length = 0;
  resetStore();
  show(team);
});

describe('without a map, or nobody who presents', () => {
  it('nothing is on the wall, and nothing that is done there does anything', () => {
    const before = getState();
    presentVerbs.walk(1);
    presentVerbs.goToEnd('last');
    presentVerbs.goTo({ walk: 'areas', index: 0, key: 'area:pricing' });
    presentVerbs.toggleBlank();
    presentVerbs.setSideOpen(true);
    presentVerbs.lift('known-to-all', true);
    presentVerbs.stop();
    expect(presentVerbs.liftNext()).toBe(false);
    expect(getState()).toBe(before);
    expect(shown()).toBeNull();
    verbs.closeMap();
    expect(presentSource(getShown())).toBeNull();
    expect(presentVerbs.goToItem({ kind: 'area', id: 'pricing' })).toBe(false);
  });

  it('a presentation that is under way does not begin again', () => {
    presentVerbs.start();
    const before = present();
    presentVerbs.start();
    expect(present()).toBe(before);
  });
});

describe('where presenting begins when it begins here', () => {
  it('at the finding that one has gone to, where nothing is selected', () => {
    const [, second] = presentSource(getShown())!.findings;
    verbs.setSession({ findings: { current: second!.key, step: null, leaderId: null } });
    presentVerbs.start(true);
    expect(stand()).toBe(`findings ${second!.key}`);
  });

  it('at the leader or area chosen last', () => {
    verbs.setSession({
      selection: [
        { kind: 'area', id: 'pricing' },
        { kind: 'leader', id: 'cio' },
        { kind: 'risk', id: 'known-to-all' },
      ],
    });
    presentVerbs.start(true);
    expect(stand()).toBe('leaders leader:cio');
  });

  it('else at the whole map, also where the finding is settled by now', () => {
    verbs.setSession({ findings: { current: 'no-owner:gone', step: null, leaderId: null } });
    presentVerbs.start(true);
    expect(stand()).toBe('overview map');
  });
});

describe('what is on the wall', () => {
  it('is made once for a state of the map and a place in it', () => {
    presentVerbs.start();
    const first = shown();
    expect(shown()).toBe(first);
    expect(presentSource(getShown())).toBe(first?.source);
    verbs.dispatch({ id: 'area.rename', payload: { areaId: 'brand', name: 'Name' } });
    expect(shown()).not.toBe(first);
    const renamed = shown();
    verbs.setSession({ meeting: { ...getState().session.meeting, step: 5 } });
    expect(shown()?.source).not.toBe(renamed?.source);
  });

  it('once an edit has settled what it was about, says what was said there, and that it is settled', () => {
    presentVerbs.start();
    const finding = listedReport()!.findings.find(
      ({ rule }) => rule.id === 'sovereign-with-coordinators',
    )!;
    const at = presentSource(getShown())!.findings.indexOf(finding);
    presentVerbs.goTo({ walk: 'findings', index: at, key: finding.key });
    const words = shown()?.words;
    expect([shown()?.isSettled, words === null]).toEqual([false, false]);
    verbs.dispatch({ id: 'assignment.remove', payload: { assignmentId: 'cio/pricing' } });
    expect(shown()).toMatchObject({ isSettled: true, words, position: { stop: null, number: 0 } });
  });

  it('a walk without stops has nothing to say, and nothing that was settled', () => {
    show(aMap());
    presentVerbs.start();
    presentVerbs.goToEnd('first', 'leaders');
    expect(stand()).toBe('leaders ');
    expect(shown()).toMatchObject({ isSettled: false, words: null });
    expect(presentVerbs.liftNext()).toBe(false);
  });

  it('of a map that is still being read no finding is walked; leaders and areas are', () => {
    const areas = Array.from({ length: 20_001 }, (_, index) => anArea('Area', { id: `a${index}` }));
    show({ ...team, areas });
    presentVerbs.start();
    expect(presentSource(getShown())?.findings).toEqual([]);
    presentVerbs.goToEnd('first', 'findings');
    expect([stand(), shown()?.isSettled]).toEqual(['findings ', false]);
    presentVerbs.goToEnd('first', 'leaders');
    expect(stand()).toBe('leaders leader:cfo');
  });

  it('shows the cascades where the stop is about one, and hides them again where they were hidden', () => {
    const finding = presentSource(getShown())!.findings.find(({ subjects }) =>
      subjects.some(({ kind }) => kind === 'cascade'),
    );
    if (!finding) throw new Error('no finding is about a cascade');
    presentVerbs.start();
    const index = presentSource(getShown())!.findings.indexOf(finding);
    presentVerbs.goTo({ walk: 'findings', index, key: finding.key });
    expect(getState().session.isCascadesShown).toBe(true);
    presentVerbs.goToEnd('first', 'areas');
    expect(getState().session.isCascadesShown).toBe(false);
  });

  it('goes blank and comes back; moving on shows it again', () => {
    presentVerbs.start();
    presentVerbs.toggleBlank();
    expect(present()?.isBlank).toBe(true);
    presentVerbs.toggleBlank();
    expect(present()?.isBlank).toBe(false);
    presentVerbs.toggleBlank();
    presentVerbs.walk(1);
    expect(present()?.isBlank).toBe(false);
  });

  it('where nothing is confidential there is nothing to lift', () => {
    presentVerbs.start();
    presentVerbs.goToEnd('first', 'areas');
    expect(presentVerbs.liftNext()).toBe(false);
    expect(present()?.lifted.size).toBe(0);
  });
});

describe('going to what somebody asks about', () => {
  beforeEach(() => presentVerbs.start());

  it.each([
    [{ kind: 'leader', id: 'cio' }, 'leaders leader:cio'],
    [{ kind: 'area', id: 'brand' }, 'areas area:brand'],
    [{ kind: 'assignment', id: 'cio/pricing' }, 'areas area:pricing'],
  ] as const)('%o: its own stop', (item, expected) => {
    expect(presentVerbs.goToItem(item)).toBe(true);
    expect(stand()).toBe(expected);
  });

  it.each([
    { kind: 'leader', id: 'nobody' },
    { kind: 'assignment', id: 'nothing' },
    { kind: 'risk', id: 'known-to-all' },
  ] as const)('%o has none: it stays where it is', (item) => {
    expect(presentVerbs.goToItem(item)).toBe(false);
    expect(stand()).toBe('overview map');
  });

  it('the last stop of the present walk, where none is named', () => {
    presentVerbs.goToEnd('first', 'leaders');
    presentVerbs.goToEnd('last');
    expect(stand()).toBe('leaders leader:cio');
  });
});

describe('what is higher than the wall', () => {
  const handle = { turn: vi.fn<(by: 1 | -1) => boolean>() };

  it('is walked through before the next stop comes; on another screen it first comes back', () => {
    presentVerbs.start();
    presentVerbs.goToEnd('first', 'areas');
    const before = stand();
    const stop = registerCanvas(handle as unknown as CanvasHandle);
    try {
      handle.turn.mockReturnValueOnce(true);
      presentVerbs.walk(1);
      expect([stand(), handle.turn.mock.calls]).toEqual([before, [[1]]]);
      handle.turn.mockReturnValueOnce(false);
      presentVerbs.walk(1);
      expect(stand()).toBe('areas area:brand');
      verbs.setSession({ screen: 'matrix' });
      handle.turn.mockClear();
      presentVerbs.walk(1);
      expect(handle.turn).not.toHaveBeenCalled();
      expect([stand(), getState().session.screen]).toEqual(['areas area:brand', 'map']);
    } finally {
      stop();
    }
  });
});

it('what is being typed is in the map before a text is hidden or the presentation ends', () => {
  presentVerbs.start();
  const settle = vi.fn(() => expect(present()).not.toBeNull());
  settleTypingBy({ all: settle });
  try {
    presentVerbs.walk(1);
    presentVerbs.lift('known-to-all', true);
    presentVerbs.stop();
    expect(settle).toHaveBeenCalledTimes(3);
  } finally {
    settleTypingBy({});
  }
});
