import { documentNow, getState, open, renderFeature, verbs } from './renderFeature.tsx';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { StepsScreen } from '#renderer/features/steps/StepsScreen.tsx';
import { meetingVerbs } from '#renderer/store/meetingVerbs.ts';
import { chooseOption } from './chooseOption.ts';
import { findOption } from './findOption.ts';
import { settleDrafts, settleFields } from '#renderer/ui/drafts.ts';
import { aCascade, aLeader, aMap, anArea, aRisk, owner } from '#tests/helpers/aMap.ts';
import type { MapDocument } from '#shared/document/document.ts';

function show(fields: Partial<MapDocument> = {}) {
  open(
    aMap({
      leaders: [aLeader('CEO'), aLeader('CFO')],
      areas: [anArea('Budget'), anArea('Cloud')],
      ...fields,
    }),
  );
  meetingVerbs.goToStep(2);
  return renderFeature(<StepsScreen />);
}

const names = () => within(screen.getByRole('navigation', { name: 'Leaders' }));
const turn = () => screen.getByRole('heading', { level: 3, name: /^C/ }).textContent;

describe('step 2, whose turn it is', () => {
  test('begins with the first leader who is here', () => {
    open(aMap({ leaders: [aLeader('CEO'), aLeader('CFO')] }));
    meetingVerbs.goToStep(2);
    meetingVerbs.setPresence('ceo', false);
    renderFeature(<StepsScreen />);
    expect(turn()).toBe('CFO');
    expect(names().getByRole('button', { name: /CEO/ }).textContent).toContain('absent');
  });

  test('walks by button and by arrow key', () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: 'On to CFO' }));
    expect(turn()).toBe('CFO');
    fireEvent.keyDown(names().getByRole('button', { name: /CFO/ }), { key: 'ArrowLeft' });
    expect(turn()).toBe('CEO');
  });

  test('keeps the keyboard on the names while walking, whatever stands open', () => {
    show({ risks: [aRisk('cfo', 'budget', 'Overdraft')] });
    const ceo = names().getByRole('button', { name: /CEO/ });
    act(() => ceo.focus());
    fireEvent.keyDown(ceo, { key: 'ArrowRight' });
    expect(screen.getByLabelText('What failing looks like')).toBeTruthy();
    expect(document.activeElement?.textContent).toContain('CFO');
  });

  test('keeps its turn apart from the other steps', () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: 'On to CFO' }));
    act(() => meetingVerbs.goToStep(3));
    expect(turn()).toBe('CEO');
    act(() => meetingVerbs.goToStep(2));
    expect(turn()).toBe('CFO');
  });

  test('says where to begin on a map without leaders', () => {
    show({ leaders: [] });
    expect(screen.getByRole('button', { name: 'Go to the map' })).toBeTruthy();
  });
});

describe('step 2, what is at risk', () => {
  test('what is being written is a risk when it is added or saved, not while it is kept against a crash', () => {
    show({ assignments: [owner('ceo', 'cloud')] });
    const field = screen.getByLabelText<HTMLTextAreaElement>('What is at risk in your area?');
    fireEvent.change(field, { target: { value: 'Outage in the' } });
    act(settleFields);
    expect(documentNow().risks).toEqual([]);
    expect(field.value).toBe('Outage in the');
    act(settleDrafts);
    expect(documentNow().risks).toMatchObject([{ atRisk: 'Outage in the' }]);
  });

  test('puts a risk on an area of the leader, offered first', () => {
    show({ assignments: [owner('ceo', 'cloud')] });
    const field = screen.getByLabelText('What is at risk in your area?');
    fireEvent.change(field, { target: { value: 'Outage in the night' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(documentNow().risks).toMatchObject([
      { leaderId: 'ceo', areaId: 'cloud', atRisk: 'Outage in the night' },
    ]);
    expect(screen.getByLabelText('What failing looks like')).toBeTruthy();
  });

  test('keeps a risk that has no area yet until the leader has the turn again', () => {
    show();
    fireEvent.change(screen.getByLabelText('What is at risk in your area?'), {
      target: { value: 'Outage' },
    });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Add risk' }).disabled).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'On to CFO' }));
    expect(documentNow().risks).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Back to CEO' }));
    const field = screen.getByLabelText<HTMLTextAreaElement>('What is at risk in your area?');
    expect(field.value).toBe('Outage');
    fireEvent.change(field, { target: { value: '' } });
  });

  test('writes what failing looks like, likelihood and impact, and takes them back', () => {
    show({ risks: [aRisk('ceo', 'cloud', 'Outage')] });
    const failure = screen.getByLabelText('What failing looks like');
    fireEvent.focus(failure);
    fireEvent.change(failure, { target: { value: 'Wards on paper for a day' } });
    fireEvent.blur(failure);
    const likelihood = within(screen.getByRole('radiogroup', { name: 'Likelihood' }));
    fireEvent.click(likelihood.getByRole('radio', { name: '4, Likely' }));
    expect(documentNow().risks[0]).toMatchObject({
      failure: 'Wards on paper for a day',
      likelihood: 4,
      impact: null,
    });
    fireEvent.click(screen.getByRole('button', { name: 'Clear likelihood' }));
    expect(documentNow().risks[0]?.likelihood).toBeNull();
  });

  test('marks a risk as confidential', () => {
    show({ risks: [aRisk('ceo', 'cloud', 'Outage')] });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Confidential' }));
    expect(documentNow().risks[0]?.confidential).toBe(true);
    expect(screen.getByLabelText('Confidential', { selector: 'svg' })).toBeTruthy();
  });

  test('deletes a risk, undoably', () => {
    show({ risks: [aRisk('ceo', 'cloud', 'Outage')] });
    fireEvent.click(screen.getByRole('button', { name: 'Delete this risk' }));
    expect(documentNow().risks).toEqual([]);
    act(() => verbs.undo());
    expect(screen.getByRole('button', { name: /^Outage/ })).toBeTruthy();
  });
});

describe('step 2, appetite', () => {
  test('offers the five levels, each with its meaning, and marks the approved one', () => {
    show({ appetite: 3 });
    const scale = within(screen.getByRole('radiogroup', { name: 'Risk appetite of CEO' }));
    const levels = scale.getAllByRole('radio').map((level) => level.textContent);
    expect(levels).toHaveLength(5);
    expect(levels[0]).toMatch(/^1Averse.+\.$/);
    expect(levels[2]).toContain('approved');
    fireEvent.click(scale.getByRole('radio', { name: /Open/ }));
    expect(documentNow().leaders[0]?.appetite).toBe(4);
    expect(screen.getByRole('note').textContent).toMatch(/CEO.+open; the approved one is cautious/);
    fireEvent.click(screen.getByRole('button', { name: 'Back to not said' }));
    expect(documentNow().leaders[0]?.appetite).toBeNull();
  });

  test('sets what the board has approved', async () => {
    show();
    await chooseOption('Approved by the board, for the whole team', 'Minimal');
    expect(documentNow().appetite).toBe(2);
  });

  test('says a gap to a peer in plain words, to both of them', () => {
    show({
      leaders: [aLeader('CEO', { appetite: 5 }), aLeader('CFO', { appetite: 1 }), aLeader('CIO')],
      areas: [anArea('Budget', { mode: 'shared' })],
      assignments: [owner('ceo', 'budget'), owner('cfo', 'budget')],
    });
    const gap = /On Budget the risk appetite of the CEO is eager, that of the CFO averse/;
    expect(screen.getByRole('note').textContent).toMatch(gap);
    fireEvent.click(screen.getByRole('button', { name: 'On to CFO' }));
    expect(screen.getByRole('note').textContent).toMatch(gap);
    fireEvent.click(screen.getByRole('button', { name: 'On to CIO' }));
    expect(screen.queryByRole('note')).toBeNull();
  });
});

describe('step 2, cascades', () => {
  beforeEach(() => {
    show({ assignments: [owner('ceo', 'cloud')] });
  });

  test('asks the owner for the three to six strongest', async () => {
    expect(screen.getByText(/Name the three to six strongest/)).toBeTruthy();
    await findOption('this is hit', 'Budget');
    const part = within(screen.getByRole('region', { name: 'What falls with it' }));
    fireEvent.click(part.getByRole('button', { name: 'Add' }));
    expect(documentNow().cascades).toMatchObject([{ fromAreaId: 'cloud', toAreaId: 'budget' }]);
    fireEvent.click(part.getByRole('radio', { name: 'Hard' }));
    expect(documentNow().cascades[0]?.strength).toBe(3);
  });

  test('takes "nothing else falls" for an answer', () => {
    fireEvent.click(screen.getByRole('checkbox', { name: /^Nothing else falls/ }));
    expect(documentNow().leaders[0]?.noCascades).toBe(true);
    expect(screen.queryByLabelText('this is hit')).toBeNull();
  });
});

test('what no step shows in place, such as a gap on an area, is shown on the map', async () => {
  show({
    leaders: [aLeader('CEO', { appetite: 5 }), aLeader('CFO', { appetite: 1 })],
    areas: [anArea('Budget', { mode: 'shared' })],
    assignments: [owner('ceo', 'budget'), owner('cfo', 'budget')],
  });
  fireEvent.click(screen.getByRole('button', { name: /^Go there: On Budget/ }));
  await waitFor(() => expect(getState().session.screen).toBe('map'));
  expect(getState().session.selection).toEqual([{ kind: 'area', id: 'budget' }]);
});

test('who has said all that step 2 asks for carries a check, as the gate sees it', () => {
  show({
    leaders: [aLeader('CEO', { appetite: 3 }), aLeader('CFO')],
    assignments: [owner('ceo', 'cloud')],
    cascades: [aCascade('cloud', 'budget')],
    risks: [aRisk('ceo', 'cloud', 'Outage', { failure: 'Wards on paper' })],
  });
  expect(names().getByRole('button', { name: /CEO/ }).textContent).toContain('Has spoken');
  expect(names().getByRole('button', { name: /CFO/ }).textContent).toContain('Not heard yet');
});
