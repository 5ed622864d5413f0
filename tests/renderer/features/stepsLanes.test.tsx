import { documentNow, getState, open, renderFeature, verbs } from './renderFeature.tsx';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { LanesStep } from '#renderer/features/steps/lanes/LanesStep.tsx';
import { meetingVerbs } from '#renderer/store/meetingVerbs.ts';
import { chooseOption } from './chooseOption.ts';
import { aLeader, aMap, anArea, coordinator, owner } from '#tests/helpers/aMap.ts';

const dispute = { claimantIds: ['cfo'], settledBy: '', until: null, note: '' };

beforeEach(() => {
  open(
    aMap({
      leaders: [aLeader('CFO'), aLeader('COO')],
      areas: [
        anArea('Budget', { mode: 'sovereign', outcome: 'A budget' }),
        anArea('Pricing'),
        anArea('Cloud'),
        anArea('Brand', { dispute }),
      ],
      assignments: [
        owner('cfo', 'budget'),
        coordinator('coo', 'budget'),
        owner('cfo', 'pricing'),
        owner('coo', 'cloud'),
        coordinator('cfo', 'cloud'),
      ],
    }),
  );
});

const modes = () => documentNow().areas.map((area) => area.mode);
const title = () => screen.getByRole('article').querySelector('h3')?.textContent;
const jump = (name: RegExp) =>
  fireEvent.click(
    within(screen.getByRole('navigation', { name: 'Decision areas' })).getByRole('button', {
      name,
    }),
  );

describe('step 5', () => {
  test('adopts what nobody contests in one act, less what is unticked; one undo takes it back', () => {
    renderFeature(<LanesStep />);
    fireEvent.click(screen.getByRole('checkbox', { name: /Pricing/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Adopt 1 area' }));
    expect(modes()).toEqual(['sovereign', 'undecided', 'coordinated', 'undecided']);
    fireEvent.click(screen.getByRole('checkbox', { name: /Pricing/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Adopt 1 area' }));
    act(() => verbs.undo());
    act(() => verbs.undo());
    expect(getState().map?.isDirty).toBe(false);
  });

  test('both in one act is one step of undo', () => {
    renderFeature(<LanesStep />);
    fireEvent.click(screen.getByRole('button', { name: 'Adopt 2 areas' }));
    expect(modes()).toEqual(['sovereign', 'sovereign', 'coordinated', 'undecided']);
    act(() => verbs.undo());
    expect(modes()).toEqual(['sovereign', 'undecided', 'undecided', 'undecided']);
  });

  test('walks from the disputed area to the settled ones, by key and by list', () => {
    renderFeature(<LanesStep />);
    fireEvent.click(screen.getByRole('button', { name: 'Talk about each instead' }));
    expect(title()).toBe('Brand');
    fireEvent.keyDown(screen.getByRole('article'), { key: 'PageDown' });
    expect(title()).toBe('Pricing');
    jump(/^Budget/);
    expect(title()).toBe('Budget');
    // Beyond the last area the key is left to the steps.
    expect(fireEvent.keyDown(document.body, { key: 'PageDown' })).toBe(true);
    expect(fireEvent.keyDown(document.body, { key: 'PageUp' })).toBe(false);
    expect(title()).toBe('Cloud');
    // In a field the key is the field's.
    expect(fireEvent.keyDown(screen.getByLabelText(/^Limit/), { key: 'PageUp' })).toBe(true);
    expect(title()).toBe('Cloud');
  });

  test('says where mode and roles do not fit, and a fix settles it', () => {
    renderFeature(<LanesStep />);
    jump(/^Budget/);
    const says = screen.getByRole('list', { name: 'What does not fit yet' });
    expect(says.textContent).toContain('must be coordinated with');
    fireEvent.click(within(says).getAllByRole('button')[0] as HTMLElement);
    expect(documentNow().areas[0]?.mode).toBe('coordinated');
    expect(screen.queryByRole('list', { name: 'What does not fit yet' })).toBeNull();
  });

  test('a fix says beforehand what it brings up', async () => {
    open(
      aMap({
        leaders: [aLeader('CFO')],
        areas: [anArea('Treasury', { mode: 'coordinated' })],
        assignments: [owner('cfo', 'treasury')],
      }),
    );
    renderFeature(<LanesStep />);
    const fix = await screen.findByRole('button', { name: /sovereign/i });
    await waitFor(() =>
      expect(fix.closest('li')?.textContent).toMatch(/Raises in turn.*: ?Discuss: .*Treasury/),
    );
  });

  test('gives a leader a part, a level and a ground', async () => {
    renderFeature(<LanesStep />);
    jump(/^Pricing/);
    await chooseOption('Part of COO', /^Must agree/);
    await chooseOption('Why COO is brought in', 'Resources');
    expect(documentNow().assignments.at(-1)).toMatchObject({
      leaderId: 'coo',
      level: 'agree',
      ground: 'resources',
    });
    expect(screen.getByText('owns 1, coordinates 2')).toBeTruthy();
  });

  test('a dispute names its claimants, a provisional owner and who settles it, and ends', async () => {
    renderFeature(<LanesStep />);
    jump(/^Brand/);
    fireEvent.click(screen.getByRole('checkbox', { name: 'COO' }));
    await chooseOption('Owner until then', 'COO');
    const field = screen.getByLabelText('Who settles it');
    fireEvent.focus(field);
    fireEvent.change(field, { target: { value: 'The CEO' } });
    fireEvent.blur(field);
    expect(documentNow().areas[3]?.dispute).toMatchObject({
      claimantIds: ['cfo', 'coo'],
      settledBy: 'The CEO',
    });
    expect(documentNow().assignments.at(-1)).toMatchObject({ leaderId: 'coo', areaId: 'brand' });
    await chooseOption('Owner until then', 'CFO');
    expect(documentNow().assignments.at(-1)).toMatchObject({ leaderId: 'cfo', areaId: 'brand' });
    fireEvent.click(screen.getByRole('button', { name: 'It is settled' }));
    expect(documentNow().areas[3]?.dispute).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Park as disputed' }));
    expect(documentNow().areas[3]?.dispute?.claimantIds).toEqual(['cfo']);
  });

  test('a dispute left with nobody says what was noted on the role that went', async () => {
    renderFeature(<LanesStep />);
    jump(/^Brand/);
    await chooseOption('Owner until then', 'COO');
    const assignmentId = documentNow().assignments.at(-1)?.id ?? '';
    const changes = { note: 'Until the chair decides' };
    act(() => void verbs.dispatch({ id: 'assignment.edit', payload: { assignmentId, changes } }));
    await chooseOption('Owner until then', 'Nobody');
    expect(getState().session.notices.map(({ text }) => text)).toEqual([
      'What was noted on the role went with it. Undo brings it back.',
    ]);
  });

  test('a finding that leads to an area puts it on the table', () => {
    renderFeature(<LanesStep />);
    act(() => meetingVerbs.setTopic(5, 'cloud'));
    expect(title()).toBe('Cloud');
  });
});
