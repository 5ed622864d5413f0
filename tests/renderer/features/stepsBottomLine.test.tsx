import { documentNow, getState, open, renderFeature, verbs } from './renderFeature.tsx';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { contentHash } from '#shared/document/contentHash.ts';
import { BottomLineStep } from '#renderer/features/steps/bottomLine/BottomLineStep.tsx';
import { aDecision, aLeader, aMap, anArea, A_HASH, NOW, owner } from '#tests/helpers/aMap.ts';

beforeEach(() => {
  open(
    aMap({
      leaders: [aLeader('CFO'), aLeader('COO')],
      areas: [anArea('Budget')],
      assignments: [owner('cfo', 'budget')],
      decisions: [aDecision('Keep both brands', { reason: 'The towns know them.' })],
    }),
  );
});

const go = (name: RegExp) => fireEvent.click(screen.getByRole('tab', { name }));
const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

describe('step 6', () => {
  test('names the five gates and what is open', () => {
    renderFeature(<BottomLineStep />);
    expect(screen.getByText('The weakest of the five decides; nothing is averaged.')).toBeTruthy();
    for (const name of ['1. Shared responsibility', '5. Lanes']) {
      expect(screen.getByRole('button', { name })).toBeTruthy();
    }
    expect(screen.getByRole('heading', { name: /Not yet said/ })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '5. Lanes' }));
    expect(getState().session.meeting.step).toBe(5);
  });

  test('a decision is recorded with decider, dissent and the day it is looked at again', () => {
    renderFeature(<BottomLineStep />);
    go(/^Decisions/);
    fireEvent.click(screen.getByRole('button', { name: 'Record a decision' }));
    type('What was decided', 'One brand');
    type('Decided by', 'The team');
    const day = screen.getByLabelText('Look at it again on');
    fireEvent.change(day, { target: { value: '2027-03-01' } });
    fireEvent.blur(day);
    fireEvent.click(screen.getByRole('button', { name: 'Record it' }));
    expect(documentNow().decisions.at(-1)).toMatchObject({
      text: 'One brand',
      decidedBy: 'The team',
      revisitOn: '2027-03-01',
      status: 'active',
    });
  });

  test('what is superseded stays, and its successor says what it replaces', () => {
    renderFeature(<BottomLineStep />);
    go(/^Decisions/);
    fireEvent.click(screen.getByRole('button', { name: 'Supersede: Keep both brands' }));
    type('What was decided', 'One brand');
    fireEvent.click(screen.getByRole('button', { name: 'Put it in its place' }));
    expect(documentNow().decisions).toMatchObject([
      { text: 'Keep both brands', status: 'superseded', reason: 'The towns know them.' },
      { text: 'One brand', status: 'active' },
    ]);
    expect(documentNow().decisions[1]?.reason).toContain('“Keep both brands”');
    expect(screen.getByText('Keep both brands')).toBeTruthy();
    expect(screen.getByText('Superseded')).toBeTruthy();
    act(() => verbs.undo());
    expect(documentNow().decisions).toHaveLength(1);
  });

  test('what is reversed says why, below the reason that it had', () => {
    renderFeature(<BottomLineStep />);
    go(/^Decisions/);
    fireEvent.click(screen.getByRole('button', { name: 'Reverse: Keep both brands' }));
    type('Why it is taken back', 'Too dear.');
    fireEvent.click(screen.getByRole('button', { name: 'Take it back' }));
    const [decision] = documentNow().decisions;
    expect(decision?.status).toBe('reversed');
    expect(decision?.reason).toMatch(/^The towns know them\.\nReversed on .+: Too dear\.$/);
  });

  test('a slip in what was just recorded is put right, in place and in one step', () => {
    renderFeature(<BottomLineStep />);
    go(/^Decisions/);
    fireEvent.click(screen.getByRole('button', { name: 'Record a decision' }));
    type('What was decided', 'One bramd');
    fireEvent.click(screen.getByRole('button', { name: 'Record it' }));
    fireEvent.click(screen.getByRole('button', { name: 'Correct: One bramd' }));
    type('What was decided', 'One brand');
    type('Why', 'Two cost twice.');
    fireEvent.click(screen.getByRole('button', { name: 'Correct it' }));
    expect(documentNow().decisions.slice(1)).toMatchObject([
      { text: 'One brand', reason: 'Two cost twice.', status: 'active' },
    ]);
    act(() => verbs.undo());
    expect(documentNow().decisions.at(-1)).toMatchObject({ text: 'One bramd', reason: '' });
  });

  test('what has stood is not reworded: only what is said around it is added to', () => {
    renderFeature(<BottomLineStep />);
    go(/^Decisions/);
    expect(screen.queryByRole('button', { name: /^Correct/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Add to it: Keep both brands' }));
    expect(screen.queryByLabelText('What was decided')).toBeNull();
    expect(screen.queryByLabelText('On')).toBeNull();
    type('Decided by', 'The team');
    fireEvent.click(screen.getByRole('button', { name: 'Add it' }));
    expect(documentNow().decisions).toMatchObject([
      { text: 'Keep both brands', decidedBy: 'The team', reason: 'The towns know them.' },
    ]);
  });

  test('a reservation that is half typed is there again after a look at another tab', () => {
    renderFeature(<BottomLineStep />);
    go(/^Sign-off/);
    fireEvent.click(screen.getByRole('radio', { name: /I can live with it/ }));
    type('With what reservation, if any', 'Only if the bon');
    go(/^Decisions/);
    go(/^Sign-off/);
    expect(screen.getByLabelText('With what reservation, if any')).toHaveProperty(
      'value',
      'Only if the bon',
    );
    expect(screen.getByRole('radio', { name: /I can live with it/, checked: true })).toBeTruthy();
    expect(documentNow().signOffs).toEqual([]);
  });

  test('each leader signs the map as it stands, and the laptop goes on to the next', () => {
    renderFeature(<BottomLineStep />);
    go(/^Sign-off/);
    const sheet = () => screen.getByRole('region', { name: /do you stand behind/ });
    expect(within(sheet()).getByRole('heading').textContent).toContain('CFO');
    fireEvent.click(within(sheet()).getByRole('radio', { name: /I will work for it/ }));
    type('With what reservation, if any', 'If the bonds hold');
    fireEvent.click(screen.getByRole('button', { name: 'Sign as CFO' }));
    expect(documentNow().signOffs).toMatchObject([
      { leaderId: 'cfo', level: 4, reservation: 'If the bonds hold' },
    ]);
    expect(documentNow().signOffs[0]?.contentHash).toBe(contentHash(documentNow()));
    expect(within(sheet()).getByRole('heading').textContent).toContain('COO');
    fireEvent.click(within(sheet()).getByRole('radio', { name: /I cannot support/ }));
    expect(screen.getByLabelText('What would have to change')).toBeTruthy();
  });

  test('a signature under another content is told as out of date, once the content is known', () => {
    const level = { leaderId: 'cfo', level: 4, reservation: '', on: NOW, contentHash: A_HASH };
    open({ ...documentNow(), signOffs: [level] });
    renderFeature(<BottomLineStep />);
    go(/^Sign-off/);
    const cfo = () =>
      screen.getByRole('navigation', { name: 'Leaders' }).querySelector('button')?.textContent;
    expect(cfo()).not.toContain('has changed');
    act(() => verbs.setAudit({ contentHash: 'cd'.repeat(32) }));
    expect(cfo()).toContain('the map has changed since');
    act(() => verbs.setAudit({ contentHash: A_HASH }));
    expect(cfo()).not.toContain('has changed');
  });

  test('purpose and dates are of the map', () => {
    renderFeature(<BottomLineStep />);
    go(/^Purpose/);
    const day = screen.getByLabelText('Holds from');
    fireEvent.change(day, { target: { value: '2027-01-01' } });
    fireEvent.blur(day);
    expect(documentNow().effectiveOn).toBe('2027-01-01');
  });
});
