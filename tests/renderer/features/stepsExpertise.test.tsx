import { documentNow, open, renderFeature, verbs } from './renderFeature.tsx';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { ExpertiseStep } from '#renderer/features/steps/expertise/ExpertiseStep.tsx';
import { hearings } from '#renderer/features/steps/expertise/hearings.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import { chooseOption } from './chooseOption.ts';
import {
  aLeader,
  aMap,
  anArea,
  anExpertise,
  coordinator,
  informed,
  owner,
} from '#tests/helpers/aMap.ts';

const known = (stance: 'acknowledged' | 'declined') =>
  anExpertise('cno', 'Nursing', {
    areaIds: ['beds', 'staffing'],
    acknowledgements: [{ leaderId: 'coo', stance }],
  });
const TEAM = {
  leaders: [aLeader('COO'), aLeader('CNO'), aLeader('CFO')],
  areas: [anArea('Beds'), anArea('Staffing')],
  assignments: [owner('coo', 'beds'), informed('cno', 'beds'), coordinator('cno', 'staffing')],
};

describe('step 4', () => {
  beforeEach(() => {
    open(aMap({ ...TEAM, expertise: [anExpertise('cno', 'Nursing', { areaIds: ['beds'] })] }));
  });
  const cell = (peer: string) =>
    screen.getByRole('button', { name: new RegExp(`^${peer} on Nursing of CNO`) });
  const answers = () => documentNow().expertise[0]?.acknowledgements;

  test('a click says acknowledged, the next one declined, the third takes it back', () => {
    renderFeature(<ExpertiseStep />);
    fireEvent.click(cell('COO'));
    expect(answers()).toEqual([{ leaderId: 'coo', stance: 'acknowledged' }]);
    fireEvent.click(cell('COO'));
    expect(answers()).toEqual([{ leaderId: 'coo', stance: 'declined' }]);
    expect(cell('COO').getAttribute('aria-label')).toContain('declined');
    fireEvent.click(cell('COO'));
    expect(answers()).toEqual([]);
    act(() => verbs.undo());
    expect(cell('COO').getAttribute('aria-label')).toContain('declined');
  });

  test('one key answers; arrows walk; nobody answers to their own', () => {
    renderFeature(<ExpertiseStep />);
    fireEvent.keyDown(cell('COO'), { key: 'ArrowRight' });
    expect(document.activeElement).toBe(cell('CNO'));
    fireEvent.keyDown(cell('CNO'), { key: 'a' });
    expect(answers()).toEqual([]);
    fireEvent.keyDown(cell('CNO'), { key: 'End' });
    fireEvent.keyDown(cell('CFO'), { key: 'd' });
    expect(answers()).toEqual([{ leaderId: 'cfo', stance: 'declined' }]);
    fireEvent.keyDown(cell('CFO'), { key: 'Delete' });
    expect(answers()).toEqual([]);
  });

  test('to a screen reader it is a grid, which leaves the arrow keys to it', () => {
    renderFeature(<ExpertiseStep />);
    const grid = within(screen.getByRole('grid', { name: 'Who defers to whom' }));
    const [head, row] = grid.getAllByRole('row').map((one) => within(one));
    expect(head?.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Knows most about',
      'COO',
      'CNO',
      'CFO',
      'Change',
    ]);
    expect(row?.getByRole('rowheader').textContent).toContain('Nursing');
  });

  test('a leader states a domain', async () => {
    renderFeature(<ExpertiseStep />);
    await chooseOption('Who knows more', 'CFO');
    fireEvent.change(screen.getByLabelText('About what'), { target: { value: 'Treasury' } });
    fireEvent.click(screen.getByRole('button', { name: 'State it' }));
    expect(documentNow().expertise[1]).toMatchObject({ leaderId: 'cfo', domain: 'Treasury' });
  });

  test('advice and answer are written down where the expert has no part', () => {
    renderFeature(<ExpertiseStep />);
    expect(screen.queryByRole('button', { name: /^Record that/ })).toBeNull();
    fireEvent.click(cell('COO'));
    fireEvent.click(screen.getByRole('button', { name: 'Record that the CNO was heard' }));
    const field = screen.getByLabelText('What the CNO advised, and what the COO answered');
    fireEvent.focus(field);
    fireEvent.change(field, { target: { value: 'Not below 1:6. Agreed.' } });
    fireEvent.blur(field);
    expect(documentNow().areas[0]?.heard).toEqual([
      { leaderId: 'cno', answer: 'Not below 1:6. Agreed.' },
    ]);
  });
});

test('only an acknowledged expert without a deciding part is to be heard', () => {
  const of = (stance: 'acknowledged' | 'declined') =>
    hearings(buildModel(aMap({ ...TEAM, expertise: [known(stance)] })));
  expect(of('acknowledged')).toEqual([
    { areaId: 'beds', leaderId: 'cno', domains: ['Nursing'], answer: null },
  ]);
  expect(of('declined')).toEqual([]);
});
