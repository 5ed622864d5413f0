import { documentNow, getState, open, renderFeature, verbs } from './renderFeature.tsx';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { StepsScreen } from '#renderer/features/steps/StepsScreen.tsx';
import { meetingVerbs } from '#renderer/store/meetingVerbs.ts';
import { settleDrafts } from '#renderer/ui/drafts.ts';
import { aLeader, aMap, anArea, anOutcome } from '#tests/helpers/aMap.ts';

const TEAM = [aLeader('CEO'), aLeader('CFO'), aLeader('CIO')];
const AREAS = [anArea('Budget'), anArea('Cloud')];

const withOutcome = () =>
  open(aMap({ leaders: TEAM, areas: AREAS, outcomes: [anOutcome('One safe system')] }));

const agree = (title: string, level: RegExp) => {
  const scale = screen.getByRole('radiogroup', { name: `Agreement of ${title}` });
  fireEvent.click(within(scale).getByRole('radio', { name: level }));
};

function write(label: string, text: string) {
  const field = screen.getByLabelText(label);
  fireEvent.focus(field);
  fireEvent.change(field, { target: { value: text } });
  fireEvent.blur(field);
}

describe('step 1, shared outcomes', () => {
  test('guides an empty map to its first sentence', () => {
    open(aMap({ leaders: TEAM }));
    renderFeature(<StepsScreen />);
    expect(screen.getByText(/^Begin with one sentence/)).toBeTruthy();
    const field = screen.getByLabelText('The first shared outcome');
    fireEvent.change(field, { target: { value: 'One safe system' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(documentNow().outcomes).toMatchObject([{ statement: 'One safe system' }]);
    expect(screen.queryByText(/^Begin with one sentence/)).toBeNull();
  });

  test('does not lose a sentence that was typed and not added', () => {
    open(aMap({ leaders: TEAM }));
    renderFeature(<StepsScreen />);
    const field = screen.getByLabelText('The first shared outcome');
    fireEvent.change(field, { target: { value: 'One safe system' } });
    act(() => meetingVerbs.goToStep(2));
    expect(documentNow().outcomes).toMatchObject([{ statement: 'One safe system' }]);
  });

  test('hands on what is being typed when the map is saved', () => {
    open(aMap({ leaders: TEAM }));
    renderFeature(<StepsScreen />);
    const field = screen.getByLabelText('The first shared outcome');
    fireEvent.change(field, { target: { value: 'One safe system' } });
    act(() => settleDrafts());
    expect(documentNow().outcomes).toHaveLength(1);
  });

  test('edits sentence, kind, consequence and linked areas, each one step of undo', () => {
    withOutcome();
    renderFeature(<StepsScreen />);
    write('In one sentence', 'One safe system by day one');
    fireEvent.click(screen.getByRole('radio', { name: 'Challenge' }));
    write('If we fail together', 'Patients go elsewhere');
    fireEvent.click(screen.getByRole('button', { name: 'Link areas' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Cloud' }));
    expect(documentNow().outcomes[0]).toMatchObject({
      statement: 'One safe system by day one',
      kind: 'challenge',
      consequence: 'Patients go elsewhere',
      areaIds: ['cloud'],
    });
    for (let step = 0; step < 4; step += 1) act(() => verbs.undo());
    expect(documentNow().outcomes[0]).toMatchObject({
      statement: 'One safe system',
      kind: 'outcome',
      consequence: '',
      areaIds: [],
    });
  });

  test('takes fist to five of each leader, zero included, with what holds them back', () => {
    withOutcome();
    renderFeature(<StepsScreen />);
    agree('CEO', /^5, I will lead it/);
    agree('CFO', /^0, I cannot support this/);
    write('Reservation of CFO', 'No money for it');
    expect(documentNow().outcomes[0]?.agreements).toEqual([
      { leaderId: 'ceo', level: 5, reservation: '' },
      { leaderId: 'cfo', level: 0, reservation: 'No money for it' },
    ]);
  });

  test('asks who disagrees what would have to change', () => {
    withOutcome();
    renderFeature(<StepsScreen />);
    agree('CFO', /^2,/);
    expect(screen.getByLabelText('Reservation of CFO').getAttribute('placeholder')).toBe(
      'What would have to change?',
    );
  });

  test('takes an agreement back by Delete', () => {
    withOutcome();
    renderFeature(<StepsScreen />);
    agree('CFO', /^3,/);
    const scale = screen.getByRole('radiogroup', { name: 'Agreement of CFO' });
    fireEvent.keyDown(within(scale).getByRole('radio', { name: /^3,/ }), { key: 'Delete' });
    expect(documentNow().outcomes[0]?.agreements).toEqual([]);
  });

  test('shows how far apart the team is, and nobody by name', () => {
    withOutcome();
    renderFeature(<StepsScreen />);
    expect(screen.getByRole('img', { name: 'Nobody has spoken yet' })).toBeTruthy();
    agree('CEO', /^5,/);
    agree('CFO', /^1,/);
    expect(screen.getByRole('img', { name: 'Spread: 1 at 1 and 1 at 5' })).toBeTruthy();
    expect(screen.getByText('1 leader not heard')).toBeTruthy();
  });

  test('names who has not spoken, absent leaders apart', () => {
    withOutcome();
    meetingVerbs.setPresence('cio', false);
    renderFeature(<StepsScreen />);
    agree('CEO', /^4,/);
    expect(screen.getByLabelText('Who has not spoken').textContent).toBe(
      'Not heard yet: CFO. Absent: CIO.',
    );
    agree('CFO', /^4,/);
    expect(screen.getByLabelText('Who has not spoken').textContent).toBe(
      'Everybody who is here has been heard. Absent: CIO.',
    );
  });

  test('lists the leaders in their own order, whatever they say', () => {
    withOutcome();
    renderFeature(<StepsScreen />);
    agree('CIO', /^5,/);
    agree('CEO', /^0,/);
    const names = screen
      .getAllByRole('radiogroup', { name: /^Agreement of/ })
      .map((scale) => scale.getAttribute('aria-label'));
    expect(names).toEqual(['Agreement of CEO', 'Agreement of CFO', 'Agreement of CIO']);
  });

  test('goes from outcome to outcome, one on the table', () => {
    open(aMap({ leaders: TEAM, outcomes: [anOutcome('Safe care'), anOutcome('Enough cash')] }));
    renderFeature(<StepsScreen />);
    const topics = within(screen.getByRole('navigation', { name: 'Shared outcomes' }));
    fireEvent.click(topics.getByRole('button', { name: 'Enough cash' }));
    expect(screen.getByLabelText<HTMLTextAreaElement>('In one sentence').value).toBe('Enough cash');
    expect(getState().session.meeting.topics[1]).toBe('enough-cash');
    fireEvent.click(screen.getByRole('button', { name: 'Delete this outcome' }));
    expect(documentNow().outcomes.map(({ id }) => id)).toEqual(['safe-care']);
    expect(screen.getByLabelText<HTMLTextAreaElement>('In one sentence').value).toBe('Safe care');
  });
});
