import { getState, open, renderFeature, verbs } from './renderFeature.tsx';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { StepsScreen } from '#renderer/features/steps/StepsScreen.tsx';
import { minutesSaid } from '#renderer/store/minutes.ts';
import { meetingVerbs } from '#renderer/store/meetingVerbs.ts';
import { runAction } from '#renderer/actions/runAction.ts';
import { METHOD_STEPS } from '#shared/model/methodSteps.ts';
import { aLeader, aMap, anArea, anOutcome } from '#tests/helpers/aMap.ts';

beforeEach(() => {
  open(
    aMap({
      leaders: [aLeader('CEO'), aLeader('CFO'), aLeader('CIO')],
      areas: [anArea('Budget'), anArea('Cloud')],
      outcomes: [anOutcome('One safe system')],
    }),
  );
  verbs.setSession({ screen: 'steps' });
});
afterEach(() => vi.useRealTimers());

const rail = () => within(screen.getByRole('navigation', { name: 'Steps' }));
const question = () => screen.getByRole('heading', { level: 2 }).textContent;
const stepNow = () => getState().session.meeting.step;

describe('the session screen', () => {
  test('asks one question at a time, with what it needs from each leader', () => {
    renderFeature(<StepsScreen />);
    expect(question()).toBe('What is jointly ours, also when it gets hard?');
    expect(screen.getByText(/^From each leader: how far they stand behind it/)).toBeTruthy();
  });

  test('jumps to any step by a click, and marks it as the current one', () => {
    renderFeature(<StepsScreen />);
    fireEvent.click(rail().getByRole('button', { name: /Legitimate disagreement/ }));
    expect(question()).toBe(METHOD_STEPS[2]?.question);
    expect(
      rail()
        .getByRole('button', { name: /Legitimate/ })
        .getAttribute('aria-current'),
    ).toBe('step');
  });

  test('walks the rail by arrow keys, with the keyboard on the step it reached', () => {
    renderFeature(<StepsScreen />);
    const first = rail().getByRole('button', { name: /Shared responsibility/ });
    fireEvent.keyDown(first, { key: 'ArrowDown' });
    expect(stepNow()).toBe(2);
    expect(document.activeElement?.textContent).toContain('Risk tolerance');
    fireEvent.keyDown(document.activeElement ?? first, { key: 'End' });
    expect(stepNow()).toBe(6);
    const tabStops = rail()
      .getAllByRole('button')
      .filter((stop) => stop.tabIndex === 0);
    expect(tabStops).toHaveLength(1);
  });

  test('takes PageDown and PageUp of a presenter remote, but not out of a field', () => {
    renderFeature(<StepsScreen />);
    fireEvent.keyDown(document.body, { key: 'PageDown' });
    expect(stepNow()).toBe(2);
    fireEvent.keyDown(document.body, { key: 'PageUp' });
    fireEvent.keyDown(document.body, { key: 'PageUp' });
    expect(stepNow()).toBe(1);
    fireEvent.keyDown(screen.getByLabelText('In one sentence'), { key: 'PageDown' });
    expect(stepNow()).toBe(1);
  });

  test('hears the remote also while the keyboard is on the part of a leader, at the last area', () => {
    meetingVerbs.goToStep(5);
    renderFeature(<StepsScreen />);
    const areas = within(screen.getByRole('navigation', { name: 'Decision areas' }));
    fireEvent.click(areas.getAllByRole('button').at(-1) as HTMLElement);
    const part = screen.getByRole('combobox', { name: 'Part of CFO' });
    part.focus();
    fireEvent.keyDown(part, { key: 'PageDown' });
    expect(stepNow()).toBe(6);
  });

  test('goes on and back by the actions of the catalog, at no end beyond it', async () => {
    renderFeature(<StepsScreen />);
    await act(() => runAction('meeting.previousStep'));
    expect(stepNow()).toBe(1);
    await act(() => runAction('meeting.nextStep'));
    expect(stepNow()).toBe(2);
    verbs.setSession({ screen: 'map' });
    await act(() => runAction('meeting.nextStep'));
    expect(stepNow()).toBe(2);
  });

  test('shows the lamp of every gate in words, turning as the map is written', () => {
    renderFeature(<StepsScreen />);
    const lamp = () => rail().getByRole('button', { name: /Shared responsibility/ }).textContent;
    expect(lamp()).toContain('Not yet said');
    act(() => {
      for (const leaderId of ['ceo', 'cfo', 'cio']) {
        verbs.dispatch({
          id: 'outcome.agree',
          payload: { outcomeId: 'one-safe-system', leaderId, level: 4 },
        });
      }
      verbs.dispatch({
        id: 'outcome.edit',
        payload: { outcomeId: 'one-safe-system', changes: { consequence: 'Patients go' } },
      });
    });
    expect(lamp()).toContain('Nothing open');
  });

  test('counts the minutes of the step from the clock, and says quietly when they are over', () => {
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 2, 9) });
    renderFeature(<StepsScreen />);
    const said = () => screen.getByRole('timer').textContent;
    expect(said()).toBe('0 of 10 min');
    fireEvent.click(screen.getByRole('button', { name: 'Start the clock' }));
    act(() => vi.advanceTimersByTime(4 * 60_000));
    expect(said()).toBe('4 of 10 min');
    act(() => vi.advanceTimersByTime(9 * 60_000));
    expect(said()).toBe('3 min over 10');
    expect(screen.queryByRole('alert')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Pause the clock' }));
    act(() => vi.advanceTimersByTime(60 * 60_000));
    expect(said()).toBe('3 min over 10');
  });

  test('keeps meeting and clock when another screen was looked at', () => {
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 2, 9) });
    const { unmount } = renderFeature(<StepsScreen />);
    act(() => {
      meetingVerbs.goToStep(2);
      meetingVerbs.toggleClock();
    });
    unmount();
    vi.advanceTimersByTime(5 * 60_000);
    renderFeature(<StepsScreen />);
    expect(question()).toBe(METHOD_STEPS[1]?.question);
    expect(screen.getByRole('timer').textContent).toBe('5 of 20 min');
  });

  test('plans other minutes for a step', () => {
    renderFeature(<StepsScreen />);
    fireEvent.click(screen.getByRole('button', { name: 'Plan the minutes' }));
    fireEvent.click(screen.getByRole('button', { name: /Shared responsibility: more/ }));
    expect(getState().session.meeting.planned[1]).toBe(15);
    expect(screen.getByText('2 h in all')).toBeTruthy();
  });

  test('marks who is absent, and says when fewer are here than the quorum', () => {
    renderFeature(<StepsScreen />);
    fireEvent.click(screen.getByRole('button', { name: '3 of 3 here' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'CFO' }));
    expect(screen.getByRole('button', { name: '2 of 3 here' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Quorum: more' }));
    expect(screen.getByRole('button', { name: '2 of 3 here, 3 needed' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Back to more than half' }));
    expect(screen.getByRole('button', { name: '2 of 3 here' })).toBeTruthy();
  });

  test('leaves the map as it is: the meeting is no change to save', () => {
    renderFeature(<StepsScreen />);
    act(() => {
      meetingVerbs.setPresence('cfo', false);
      meetingVerbs.plan(1, 30);
      meetingVerbs.toggleClock();
      meetingVerbs.goToStep(3);
    });
    expect(getState().map?.isDirty).toBe(false);
    expect(getState().map?.undoLabel).toBeNull();
  });

  test('begins anew with another map', () => {
    meetingVerbs.goToStep(4);
    meetingVerbs.setPresence('cfo', false);
    open(aMap());
    expect(stepNow()).toBe(1);
    expect(getState().session.meeting.absentIds.size).toBe(0);
  });

  test('lists what the map says about the step, and leads to where it is talked about', async () => {
    renderFeature(<StepsScreen />);
    act(() => meetingVerbs.goToStep(3));
    const says = within(screen.getByRole('region', { name: 'What the map says' }));
    fireEvent.click(says.getByRole('button', { name: /^Go there: .*CIO/ }));
    expect(getState().session.meeting.turns[3]).toBe('cio');
    const cio = screen.getByRole('region', { name: 'CIO' });
    await waitFor(() => expect(cio.contains(document.activeElement)).toBe(true));
    expect(getState().session.screen).toBe('steps');
  });
});

describe('minutes in words', () => {
  test.each([
    [0, 10, '0 of 10 min'],
    [59_999, 10, '0 of 10 min'],
    [60_000, 10, '1 of 10 min'],
    [10 * 60_000, 10, '10 of 10 min'],
    [10 * 60_000 + 59_999, 10, '10 of 10 min'],
    [11 * 60_000, 10, '1 min over 10'],
  ])('%i ms of %i min reads "%s"', (used, planned, said) => {
    expect(minutesSaid(used, planned)).toBe(said);
  });
});
