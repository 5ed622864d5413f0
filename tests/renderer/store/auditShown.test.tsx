import { calls } from '../features/openMap.ts';
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { audit } from '#shared/audit/audit.ts';
import type { MapDocument } from '#shared/document/document.ts';
import {
  auditNow,
  listedReport,
  listedReportOnceRead,
  readinessOf,
  reportOf,
  useAudit,
  useFindingMarks,
  useFindingsOf,
  useReadiness,
} from '#renderer/store/audit.ts';
import { applyFix } from '#renderer/store/applyFix.ts';
import { presentVerbs } from '#renderer/store/presentVerbs.ts';
import { getState, resetStore } from '#renderer/store/store.ts';
import { useCurtain } from '#renderer/store/useCurtain.ts';
import { useModel } from '#renderer/store/useModel.ts';
import { useNow } from '#renderer/store/useNow.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { aLeader, aMap, anArea, aRedLine, aRisk, coordinator, owner } from '#tests/helpers/aMap.ts';

const team = aMap({
  leaders: [aLeader('CFO'), aLeader('CIO')],
  areas: [anArea('Pricing', { mode: 'sovereign' })],
  assignments: [owner('cfo', 'pricing'), coordinator('cio', 'pricing')],
  risks: [aRisk('cfo', 'pricing', 'Margin', { confidential: true })],
  redLines: [aRedLine('cio', 'pricing', 'No bribe')],
});
const large = aMap({
  areas: Array.from({ length: 20_001 }, (_, index) => anArea('Area', { id: `a${index}` })),
});
const show = (document: MapDocument, docId = 'd') =>
  verbs.showMap({ docId, fileName: null, document, repairs: [], isDirty: false });
/** What a worker would find, of the map as it is now. */
const lateReport = () => audit(getState().map!.model, { today: '2026-11-23', contentHash: null });

beforeEach(() => {
  calls.length = 0;
  resetStore();
  verbs.setAudit({ today: '2026-11-23' });
});
afterEach(cleanup);

describe('what the audit says of the map on screen', () => {
  it('is nothing on the start screen, and nothing where it is not wanted yet', () => {
    const { result, rerender } = renderHook(
      ({ isWanted }) => [useAudit(isWanted), useFindingMarks(isWanted)],
      { initialProps: { isWanted: true } },
    );
    expect(result.current).toEqual([null, null]);
    rerender({ isWanted: false });
    act(() => show(team));
    expect(result.current).toEqual([null, null]);
    rerender({ isWanted: true });
    expect(result.current[0]).toBe(auditNow());
    expect(result.current[1]).not.toBeNull();
  });

  it('is made once, and anew for another day', () => {
    show(team);
    expect(listedReport()).toBe(listedReport());
    const before = listedReport();
    verbs.setAudit({ today: '2026-11-24' });
    expect(listedReport()).not.toBe(before);
  });

  it('are lamps, findings of a thing and marks, each made once for a report', () => {
    const { result } = renderHook(() => ({
      lamps: useReadiness(),
      pricing: useFindingsOf('area', 'pricing'),
      marks: useFindingMarks(true),
    }));
    expect(result.current).toMatchObject({ lamps: null, pricing: [], marks: null });
    act(() => show(team));
    const first = result.current;
    expect(first.lamps).toBe(readinessOf(auditNow()!));
    expect(first.pricing.map(({ rule }) => rule.id)).toContain('sovereign-with-coordinators');
    act(() => verbs.setSession({ search: { isOpen: true, query: 'x', current: 0 } }));
    expect([result.current.marks, result.current.lamps]).toEqual([first.marks, first.lamps]);
    expect(result.current.marks).toBe(first.marks);
    act(() => verbs.setSession({ meeting: { ...getState().session.meeting, step: 6 } }));
    expect(result.current.marks).not.toBe(first.marks);
  });

  it('a fix that is chosen is one step, and what it was for is found no more', () => {
    show(team);
    const finding = auditNow()!.findings.find(
      ({ rule }) => rule.id === 'sovereign-with-coordinators',
    )!;
    expect(applyFix(finding.fixes()[0]!)).toBe(true);
    expect(auditNow()!.findings.map(({ key }) => key)).not.toContain(finding.key);
    verbs.undo();
    expect(getState().map?.document).toEqual(team);
  });
});

describe('of a map that is too large to be read between two frames', () => {
  it('that is what was found last, and nothing until then', () => {
    show(large);
    expect([reportOf(getState()), listedReport()]).toEqual([null, null]);
    const late = lateReport();
    verbs.setAudit({ late });
    expect(listedReport()).toBe(late);
  });

  it('whoever needs it is told once it is there, and of an earlier map nothing', async () => {
    show(large);
    const answer = vi.fn();
    const waiting = listedReportOnceRead().then(answer);
    verbs.setSession({ view: 'free' });
    await Promise.resolve();
    expect(answer).not.toHaveBeenCalled();
    const late = lateReport();
    verbs.setAudit({ late });
    await waiting;
    expect(answer).toHaveBeenCalledWith(late);
    expect(await listedReportOnceRead()).toBe(late);
    verbs.setAudit({ late: null });
    const ofThisOne = listedReportOnceRead();
    show(team, 'next');
    expect(await ofThisOne).toBeNull();
  });

  it('without a map nobody waits', async () => {
    expect(await listedReportOnceRead()).toBeNull();
  });
});

describe('the curtain before a confidential text', () => {
  const curtains = () =>
    renderHook(() => [useCurtain('risk', 'margin'), useCurtain('redLine', 'no-bribe')] as const)
      .result;

  it('is there in front of a room alone, and before what is confidential alone', () => {
    const result = curtains();
    expect(result.current).toEqual([null, null]);
    act(() => show(team));
    expect(result.current).toEqual([null, null]);
    act(() => presentVerbs.start());
    expect(result.current[0]?.isDown).toBe(true);
    expect(result.current[1]).toBeNull();
  });

  it('is lifted and lowered', () => {
    show(team);
    presentVerbs.start();
    const result = curtains();
    act(() => result.current[0]?.lift());
    expect(result.current[0]?.isDown).toBe(false);
    act(() => result.current[0]?.lower());
    expect(result.current[0]?.isDown).toBe(true);
  });
});

it('what is shown while a map is open is a defect without one', () => {
  vi.spyOn(console, 'error').mockReturnValue();
  expect(() => renderHook(() => useModel())).toThrow('while a map is open');
  show(team);
  expect(renderHook(() => useModel()).result.current).toBe(getState().map?.model);
});

it('the moment is read from the clock every second while it is asked for, and not otherwise', () => {
  vi.useFakeTimers({ now: 0 });
  try {
    const { result, rerender } = renderHook(({ isAsked }) => useNow(isAsked), {
      initialProps: { isAsked: false },
    });
    act(() => vi.advanceTimersByTime(5_000));
    expect(result.current).toBe(0);
    rerender({ isAsked: true });
    expect(result.current).toBe(5_000);
    act(() => vi.advanceTimersByTime(1_000));
    expect(result.current).toBe(6_000);
    rerender({ isAsked: false });
    act(() => vi.advanceTimersByTime(60_000));
    expect(result.current).toBe(6_000);
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});
