import { calls } from '../features/openMap.ts';
import { act, renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { timeUsed } from '#renderer/store/meeting.ts';
import { meetingVerbs, useMeeting } from '#renderer/store/meetingVerbs.ts';
import { minutesSaid, shareUsed } from '#renderer/store/minutes.ts';
import { getState, resetStore } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { aLeader, aMap, anArea } from '#tests/helpers/aMap.ts';

const MINUTE = 60_000;
const meeting = () => getState().session.meeting;
const at = (minutes: number) => vi.setSystemTime(Date.UTC(2026, 10, 2, 9, minutes));

beforeEach(() => {
  calls.length = 0;
  vi.useFakeTimers();
  at(0);
  resetStore();
  const document = aMap({ leaders: [aLeader('CFO')], areas: [anArea('Pricing')] });
  verbs.showMap({ docId: 'd', fileName: null, document, repairs: [], isDirty: false });
  return () => vi.useRealTimers();
});

describe('a meeting goes through the steps', () => {
  it('one on and one back, and stays at the ends', () => {
    const steps = [-1, 1, 1, 1, 1, 1, 1, -1].map((by) => {
      meetingVerbs.walkSteps(by as 1 | -1);
      return meeting().step;
    });
    expect(steps).toEqual([1, 2, 3, 4, 5, 6, 6, 5]);
  });

  it('and its clock books the time to the step that was on screen', () => {
    meetingVerbs.toggleClock();
    at(4);
    meetingVerbs.goToStep(5);
    at(6);
    meetingVerbs.goToStep(5);
    meetingVerbs.toggleClock();
    at(30);
    expect([1, 5].map((step) => timeUsed(meeting(), step as 1 | 5, Date.now()) / MINUTE)).toEqual([
      4, 2,
    ]);
    expect(meeting().since).toBeNull();
  });

  it('and its plan, its quorum and who is here are the team’s to set', () => {
    meetingVerbs.plan(2, 35);
    meetingVerbs.setQuorum(1);
    meetingVerbs.setPresence('cfo', false);
    expect([meeting().planned[2], meeting().planned[1], meeting().quorum]).toEqual([35, 10, 1]);
    expect([...meeting().absentIds]).toEqual(['cfo']);
    meetingVerbs.setQuorum(null);
    meetingVerbs.setPresence('cfo', true);
    expect([meeting().quorum, meeting().absentIds.size]).toEqual([null, 0]);
  });

  it('whose turn it is in a step is that step’s own', () => {
    meetingVerbs.setTurn(2, 'cfo');
    expect(meeting().turns).toMatchObject({ 1: null, 2: 'cfo', 3: null });
  });

  it('an area on the table is selected on the other screens too, an outcome is not', () => {
    meetingVerbs.setTopic(1, 'growth');
    expect(getState().session.selection).toEqual([]);
    meetingVerbs.setTopic(5, 'pricing');
    expect(meeting().topics).toMatchObject({ 1: 'growth', 5: 'pricing' });
    expect(getState().session.selection).toEqual([{ kind: 'area', id: 'pricing' }]);
  });

  it('and what shows it follows', () => {
    const { result } = renderHook(() => useMeeting());
    act(() => meetingVerbs.goToStep(3));
    expect(result.current.step).toBe(3);
  });

  it('ends with its map', () => {
    meetingVerbs.goToStep(4);
    verbs.closeMap();
    expect(meeting().step).toBe(1);
  });
});

describe('time on a step, in words', () => {
  it.each([
    [0, 10, '0 of 10 min'],
    [4.9, 10, '4 of 10 min'],
    [10, 10, '10 of 10 min'],
    [10.9, 10, '10 of 10 min'],
    [11, 10, '1 min over 10'],
    [13.5, 10, '3 min over 10'],
    [0.5, 0, '0 of 0 min'],
    [2, 0, '2 min over 0'],
  ])('%d minutes of %d: %s', (used, planned, words) => {
    expect(minutesSaid(used * MINUTE, planned)).toBe(words);
  });

  it('a bar is full at the end of the plan, and of no plan at once', () => {
    expect([0, 5, 10, 20].map((used) => shareUsed(used * MINUTE, 10))).toEqual([0, 0.5, 1, 1]);
    expect(shareUsed(0, 0)).toBe(1);
  });
});
