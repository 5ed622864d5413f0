import { getState, open, renderFeature, verbs } from './renderFeature.tsx';
import { act, fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SearchBar } from '#renderer/features/search/SearchBar.tsx';
import { aCascade, aLeader, aMap, anArea, aRedLine, aRisk, owner } from '#tests/helpers/aMap.ts';

/** Looks for the words in the six steps and goes to the first place where they stand. */
async function find(words: string): Promise<void> {
  const field = screen.getByRole('textbox', { name: 'Find' });
  await act(async () => {
    fireEvent.change(field, { target: { value: words } });
  });
  await act(async () => {
    fireEvent.keyDown(field, { key: 'Enter' });
  });
}

test('in the six steps a hit is gone to where it is talked about', async () => {
  open(
    aMap({
      leaders: [aLeader('CEO'), aLeader('CFO')],
      areas: [anArea('Pricing'), anArea('Hiring')],
      assignments: [owner('cfo', 'pricing')],
      risks: [aRisk('ceo', 'hiring', 'Talent leaves')],
      redLines: [aRedLine('cfo', 'pricing', 'No dumping')],
      cascades: [aCascade('pricing', 'hiring')],
    }),
  );
  act(() => verbs.setSession({ screen: 'steps' }));
  renderFeature(<SearchBar />);
  const meeting = () => getState().session.meeting;

  await find('hiring');
  expect(meeting()).toMatchObject({ step: 5, topics: { 5: 'hiring' } });
  expect(getState().session.selection).toEqual([{ kind: 'area', id: 'hiring' }]);
  await find('talent');
  expect(meeting()).toMatchObject({ step: 2, turns: { 2: 'ceo' } });
  await find('dumping');
  expect(meeting()).toMatchObject({ step: 3, turns: { 3: 'cfo' } });
  await find('CEO');
  expect(meeting()).toMatchObject({ step: 3, turns: { 3: 'ceo' } });
});
