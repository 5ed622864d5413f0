import { documentNow, open, renderFeature, verbs } from './renderFeature.tsx';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { StepsScreen } from '#renderer/features/steps/StepsScreen.tsx';
import { meetingVerbs } from '#renderer/store/meetingVerbs.ts';
import type { MapDocument } from '#shared/document/document.ts';
import { findOption } from './findOption.ts';
import { aLeader, aMap, anArea, aRedLine } from '#tests/helpers/aMap.ts';

function show(fields: Partial<MapDocument> = {}) {
  open(
    aMap({
      leaders: [aLeader('CEO'), aLeader('CFO')],
      areas: [anArea('Budget'), anArea('Cloud')],
      ...fields,
    }),
  );
  meetingVerbs.goToStep(3);
  renderFeature(<StepsScreen />);
}

const MEETING = {
  redLines: [
    aRedLine('ceo', 'budget', 'No cut at the bedside'),
    aRedLine('cfo', 'budget', 'No spending beyond the appropriation', { category: 'legal' }),
  ],
};

describe('step 3, red lines', () => {
  test('adds one with the duty it protects, and asks what happens if it is reached', async () => {
    show();
    fireEvent.change(screen.getByLabelText('What can you not give up?'), {
      target: { value: 'No cut at the bedside' },
    });
    fireEvent.click(screen.getByRole('radio', { name: 'Safety' }));
    await findOption('It holds', 'Budget');
    fireEvent.click(screen.getByRole('button', { name: 'Add red line' }));
    expect(documentNow().redLines).toMatchObject([
      { leaderId: 'ceo', areaId: 'budget', statement: 'No cut at the bedside', category: 'safety' },
    ]);
    const stop = screen.getByLabelText('If it is reached: who stops, who is called');
    fireEvent.focus(stop);
    fireEvent.change(stop, { target: { value: 'The CEO stops and calls the chair' } });
    fireEvent.blur(stop);
    expect(documentNow().redLines[0]?.ifReached).toBe('The CEO stops and calls the chair');
  });

  test('holds everywhere unless an area is named', () => {
    show();
    const field = screen.getByLabelText('What can you not give up?');
    fireEvent.change(field, { target: { value: 'No lie to the board' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(documentNow().redLines[0]?.areaId).toBeNull();
    expect(screen.getByText(/Mission · in every area/)).toBeTruthy();
  });

  test('goes into the map when the turn passes on, added or not', () => {
    show();
    fireEvent.change(screen.getByLabelText('What can you not give up?'), {
      target: { value: 'No lie to the board' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'On to CFO' }));
    expect(documentNow().redLines).toMatchObject([{ leaderId: 'ceo' }]);
  });

  test('takes "none" for an answer, said explicitly', () => {
    show();
    const ceo = () =>
      within(screen.getByRole('navigation', { name: 'Leaders' })).getByRole('button', {
        name: /CEO/,
      }).textContent;
    expect(ceo()).toContain('Not heard yet');
    fireEvent.click(screen.getByRole('checkbox', { name: 'CEO has none' }));
    expect(documentNow().leaders[0]?.noRedLines).toBe(true);
    expect(ceo()).toContain('Has spoken');
    expect(screen.queryByLabelText('What can you not give up?')).toBeNull();
  });

  test('marks a red line as confidential, and deletes it undoably', () => {
    show({ redLines: [aRedLine('ceo', null, 'No lie to the board')] });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Confidential' }));
    expect(documentNow().redLines[0]?.confidential).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Delete this red line' }));
    expect(documentNow().redLines).toEqual([]);
    act(() => verbs.undo());
    expect(documentNow().redLines).toHaveLength(1);
  });

  test('puts both texts side by side where two meet, and asks whether both can be honoured', () => {
    show(MEETING);
    const meeting = within(screen.getByRole('article', { name: 'Budget' }));
    expect(meeting.getByText('No cut at the bedside')).toBeTruthy();
    expect(meeting.getByText('No spending beyond the appropriation')).toBeTruthy();
    const answer = meeting.getByLabelText('Can both be honoured, and how?');
    fireEvent.focus(answer);
    fireEvent.change(answer, { target: { value: 'Yes: cuts come from overhead' } });
    fireEvent.blur(answer);
    expect(documentNow().areas[0]?.reconciliation).toBe('Yes: cuts come from overhead');
    expect(screen.getByRole('article', { name: 'Budget' })).toBeTruthy();
  });

  test('two red lines of one leader do not meet', () => {
    show({
      redLines: [aRedLine('ceo', 'budget', 'No cut'), aRedLine('ceo', 'budget', 'No debt')],
    });
    expect(screen.queryByRole('region', { name: 'Where red lines meet' })).toBeNull();
  });

  test('a finding leads to the area where red lines meet', async () => {
    show(MEETING);
    fireEvent.click(screen.getByRole('button', { name: /^Go there: .*both be honoured/ }));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(document.activeElement).toBe(screen.getByLabelText('Can both be honoured, and how?'));
  });
});
