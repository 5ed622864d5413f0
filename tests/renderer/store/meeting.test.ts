import { describe, expect, test } from 'vitest';
import {
  atStep,
  NEW_MEETING,
  quorumOf,
  timeUsed,
  withClock,
  withPresence,
} from '#renderer/store/meeting.ts';

const MINUTE = 60_000;
const START = Date.UTC(2026, 10, 2, 9);

describe('the meeting', () => {
  test('plans two hours less a break: 10, 20, 15, 10, 45 and 15 minutes', () => {
    expect(Object.values(NEW_MEETING.planned)).toEqual([10, 20, 15, 10, 45, 15]);
  });

  test('counts time from timestamps: a tick that never came loses nothing', () => {
    const running = withClock(NEW_MEETING, true, START);
    expect(timeUsed(running, 1, START + 7 * MINUTE)).toBe(7 * MINUTE);
  });

  test('books time to the step that was on screen, and runs on for the next', () => {
    const second = atStep(withClock(NEW_MEETING, true, START), 2, START + 4 * MINUTE);
    expect(timeUsed(second, 1, START + 9 * MINUTE)).toBe(4 * MINUTE);
    expect(timeUsed(second, 2, START + 9 * MINUTE)).toBe(5 * MINUTE);
    const back = atStep(second, 1, START + 9 * MINUTE);
    expect(timeUsed(back, 1, START + 10 * MINUTE)).toBe(5 * MINUTE);
  });

  test('stands still while paused, and goes on where it stood', () => {
    const paused = withClock(withClock(NEW_MEETING, true, START), false, START + 3 * MINUTE);
    expect(timeUsed(paused, 1, START + 60 * MINUTE)).toBe(3 * MINUTE);
    const again = withClock(paused, true, START + 60 * MINUTE);
    expect(timeUsed(again, 1, START + 61 * MINUTE)).toBe(4 * MINUTE);
  });

  test('takes nothing away when the system clock is set back', () => {
    const running = withClock(NEW_MEETING, true, START);
    expect(timeUsed(running, 1, START - 90 * MINUTE)).toBe(0);
    expect(timeUsed(withClock(running, false, START - MINUTE), 1, START)).toBe(0);
  });

  test('asks for more than half of the team unless the team has set its quorum', () => {
    expect([1, 2, 3, 8, 9].map((leaders) => quorumOf(NEW_MEETING, leaders))).toEqual([
      1, 2, 2, 5, 5,
    ]);
    expect(quorumOf({ ...NEW_MEETING, quorum: 3 }, 8)).toBe(3);
  });

  test('never asks for more people than there are', () => {
    expect(quorumOf({ ...NEW_MEETING, quorum: 9 }, 4)).toBe(4);
  });

  test('knows who is absent, and that they came', () => {
    const without = withPresence(NEW_MEETING, 'cfo', false);
    expect([...without.absentIds]).toEqual(['cfo']);
    expect(withPresence(without, 'cfo', true).absentIds.size).toBe(0);
    expect(NEW_MEETING.absentIds.size).toBe(0);
  });
});
