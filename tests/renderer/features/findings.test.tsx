import { documentNow, getState, open, renderFeature, verbs } from './renderFeature.tsx';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { MapDocument } from '#shared/document/document.ts';
import { goToSubject } from '#renderer/actions/goToFinding.ts';
import { runAction } from '#renderer/actions/runAction.ts';
import { FindingsPanel } from '#renderer/features/findings/FindingsPanel.tsx';
import { ItemFindings } from '#renderer/features/findings/ItemFindings.tsx';
import { Toolbar } from '#renderer/features/toolbar/Toolbar.tsx';
import { settleDrafts } from '#renderer/ui/drafts.ts';
import {
  aLeader,
  aMap,
  anArea,
  anOutcome,
  aRisk,
  coordinator,
  informed,
  owner,
} from '#tests/helpers/aMap.ts';

/** Pricing says "alone" and is drawn with the CMO; nobody has said how Layoffs is decided. */
function team(fields: Partial<MapDocument> = {}): MapDocument {
  return aMap({
    leaders: [aLeader('CFO'), aLeader('CMO')],
    areas: [
      anArea('Pricing', { mode: 'sovereign', outcome: 'One price list' }),
      anArea('Layoffs'),
      anArea('Brand', { mode: 'coordinated' }),
    ],
    assignments: [
      owner('cfo', 'pricing'),
      coordinator('cmo', 'pricing'),
      coordinator('cmo', 'brand'),
    ],
    ...fields,
  });
}

const panel = () => screen.getByRole('region', { name: 'Findings' });
const group = (name: string) => screen.getByRole('region', { name });
const sentence = (name: RegExp) => screen.getByRole('button', { name });
const misfit = /^Discuss: The CFO decides Pricing alone, yet the CMO must be coordinated with/;

function show(document: MapDocument = team()): void {
  open(document);
  renderFeature(<FindingsPanel />);
}

describe('the findings panel', () => {
  test('begins with progress, and says of each step where it stands', () => {
    show();
    expect(within(panel()).getByText('2 of 3 areas settled')).toBeTruthy();
    expect(screen.getByText('Something must be settled')).toBeTruthy();
    const steps = within(screen.getByRole('list', { name: 'Steps' })).getAllByRole('button');
    expect(steps.map((step) => step.textContent)).toEqual([
      '1Shared responsibilityNot yet said',
      '2Risk toleranceNot yet said',
      '3Legitimate disagreementNot yet said',
      '4ExpertiseNothing open',
      '5LanesMust settle',
      '6Bottom line',
    ]);
  });

  test('lists what presses first, and folds away what nobody has been asked yet', () => {
    show();
    expect(
      within(group('Must settle'))
        .getAllByRole('button')
        .map((row) => row.textContent),
    ).toEqual([expect.stringContaining('nobody owns it')]);
    expect(within(group('Discuss')).getAllByRole('button').length).toBeGreaterThan(0);
    // Risks and red lines belong to steps that the team has not got to.
    expect(screen.queryByText(/cannot give up/)).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /^Later/ }));
    expect(screen.getByText('The CFO has not said yet what they cannot give up.')).toBeTruthy();
  });

  test('a step of its own lists its questions, due or not, with the reasons of its lamp', () => {
    show();
    fireEvent.click(sentence(/^3 ?Legitimate disagreement/));
    expect(within(group('Not yet said')).getAllByText(/cannot give up/)).toHaveLength(2);
    expect(screen.getByRole('list', { name: 'Why it is not green' })).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Must settle' })).toBeNull();
    fireEvent.click(sentence(/^Show everything/));
    expect(group('Must settle')).toBeTruthy();
  });

  test('about one leader only, and the areas that they decide, not those of which they only hear', () => {
    const map = team({ leaders: [aLeader('CFO'), aLeader('CMO'), aLeader('CIO')] });
    show({ ...map, assignments: [...map.assignments, informed('cio', 'pricing')] });
    const about = (leaderId: string) =>
      act(() => verbs.setSession({ findings: { current: null, step: null, leaderId } }));
    about('cmo');
    expect(sentence(misfit)).toBeTruthy();
    about('cio');
    expect(screen.queryByRole('button', { name: misfit })).toBeNull();
    fireEvent.click(sentence(/^Show everything/));
    expect(sentence(misfit)).toBeTruthy();
  });

  test('going to a finding selects what it is about and explains it', () => {
    show();
    fireEvent.click(sentence(misfit));
    expect(getState().session.selection).toEqual([{ kind: 'area', id: 'pricing' }]);
    expect(sentence(misfit).getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText(/What is declared and what is drawn/)).toBeTruthy();
    expect(screen.getByText(/The lane contract/)).toBeTruthy();
    fireEvent.click(sentence(misfit));
    expect(sentence(misfit).getAttribute('aria-expanded')).toBe('false');
  });

  test('settles a mismatch in either direction, and says beforehand what that raises', async () => {
    show();
    fireEvent.click(sentence(misfit));
    expect((await screen.findAllByText(/Raises nothing new/)).length).toBeGreaterThan(0);
    sentence(/^Make it coordinated$/).focus();
    fireEvent.click(sentence(/^Make it coordinated$/));
    expect(documentNow().areas[0]?.mode).toBe('coordinated');
    expect((document.activeElement as HTMLElement).dataset['finding']).toBeTruthy();
    expect(screen.queryByRole('button', { name: misfit })).toBeNull();
    act(() => verbs.undo());
    expect(sentence(misfit)).toBeTruthy();
    fireEvent.click(sentence(/^Make the CMO informed$/));
    expect(documentNow().areas[0]?.mode).toBe('sovereign');
    expect(documentNow().assignments[1]?.role).toBe('informed');
    act(() => verbs.undo());
    expect(documentNow()).toEqual(team());
  });

  test('what a fix raises is told in sentences before it is done', async () => {
    show(
      team({
        areas: [anArea('Pricing', { mode: 'shared', outcome: 'One price list' })],
        assignments: [owner('cfo', 'pricing')],
      }),
    );
    const single = /^Must settle: .*Pricing/;
    const rows = screen.getAllByRole('button', { name: single });
    fireEvent.click(rows[0]!);
    expect((await screen.findAllByText(/^Raises/)).length).toBeGreaterThan(0);
  });

  test('arrow keys walk, Enter is a click, F settles and the keyboard goes on', async () => {
    show();
    const rows = () =>
      within(panel())
        .getAllByRole('button')
        .filter((row) => row.hasAttribute('data-finding'));
    rows()[0]!.focus();
    fireEvent.keyDown(rows()[0]!, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(rows()[1]);
    fireEvent.keyDown(rows()[1]!, { key: 'End' });
    expect(document.activeElement).toBe(rows().at(-1));
    sentence(misfit).focus();
    const before = documentNow();
    fireEvent.keyDown(sentence(misfit), { key: 'f' });
    expect(documentNow()).not.toBe(before);
    await waitFor(() => expect(rows()).toContain(document.activeElement));
  });

  test('accepts with a reason, lists what was accepted, and counts it again', () => {
    show();
    fireEvent.keyDown(sentence(misfit), { key: 'a' });
    const accept = screen.getByRole<HTMLButtonElement>('button', { name: 'Accept' });
    expect(accept.disabled).toBe(true);
    fireEvent.change(screen.getByLabelText('Accepted because'), {
      target: { value: 'The CMO is new' },
    });
    fireEvent.change(screen.getByLabelText('Accepted by'), { target: { value: 'CEO' } });
    fireEvent.click(accept);
    expect(documentNow().waivers).toMatchObject([
      { finding: 'sovereign-with-coordinators:pricing', reason: 'The CMO is new', by: 'CEO' },
    ]);
    expect(screen.queryByRole('button', { name: misfit })).toBeNull();
    fireEvent.click(sentence(/^Accepted/));
    expect(screen.getByText('Accepted because: The CMO is new')).toBeTruthy();
    fireEvent.click(sentence(/^Count again/));
    expect(documentNow().waivers).toEqual([]);
    expect(sentence(misfit)).toBeTruthy();
    act(() => verbs.undo());
    expect(screen.queryByRole('button', { name: misfit })).toBeNull();
  });

  test('a threshold is moved where its rule explains itself, and goes back to the default', () => {
    const leaders = ['A', 'B', 'C', 'D', 'E'].map((title) => aLeader(title));
    show(
      aMap({
        leaders,
        areas: [anArea('Pricing', { mode: 'coordinated' })],
        assignments: [
          owner('a', 'pricing'),
          ...['b', 'c', 'd', 'e'].map((id) => coordinator(id, 'pricing')),
        ],
      }),
    );
    const many = /^Discuss: .*(four|4) /i;
    fireEvent.click(sentence(many));
    const field = screen.getByLabelText('This many coordinators are too many');
    fireEvent.change(field, { target: { value: '5' } });
    fireEvent.blur(field);
    expect(documentNow().settings.thresholds).toEqual({ coordinators: 5 });
    expect(screen.queryByRole('button', { name: many })).toBeNull();
    act(() => verbs.undo());
    expect(documentNow().settings.thresholds).toEqual({});
    expect(sentence(many)).toBeTruthy();
  });

  test('a number that fits no threshold changes nothing and says so', () => {
    show(team({ settings: { paper: 'A4', thresholds: { sovereignShare: 60 } } }));
    fireEvent.click(sentence(/^Discuss: .*decided (by one leader )?alone/));
    const field = screen.getByLabelText<HTMLInputElement>(
      /^At least this share of the decided areas is sovereign/,
    );
    for (const typed of ['900', 'abc', '']) {
      verbs.setSession({ notices: [] });
      fireEvent.focus(field);
      fireEvent.change(field, { target: { value: typed } });
      // A pause, or a save: what is still being typed is nobody's fault yet.
      act(() => settleDrafts());
      expect(getState().session.notices).toEqual([]);
      fireEvent.blur(field);
      expect(documentNow().settings.thresholds).toEqual({ sovereignShare: 60 });
      expect(field.value).toBe('60');
      expect(getState().session.notices.map(({ text }) => text)).toEqual([
        'A threshold needs a number from 0 to 100, so “60” was kept.',
      ]);
    }
    fireEvent.click(sentence(/^Back to 30/));
    expect(documentNow().settings.thresholds).toEqual({});
  });

  test('lists fifty of a kind, the first of them at once, and more when asked', async () => {
    const areas = Array.from({ length: 120 }, (_, index) => anArea(`Area ${index}`));
    show(aMap({ leaders: [aLeader('CFO')], areas }));
    fireEvent.click(sentence(/^5 ?Lanes/));
    const rows = () => within(group('Not yet said')).getAllByRole('listitem');
    expect(rows()).toHaveLength(10);
    await waitFor(() => expect(rows()).toHaveLength(50));
    fireEvent.click(sentence(/^Show 50 more of/));
    expect(rows()).toHaveLength(100);
  });

  test('an empty map says what is missing, and asks one thing', () => {
    show(aMap());
    expect(screen.getByText('No decision area is on the map yet.')).toBeTruthy();
    expect(within(group('Not yet said')).getAllByRole('listitem')).toHaveLength(1);
  });
});

describe('from finding to finding', () => {
  test('F8 goes on and Shift+F8 back, round and round, and opens the panel', async () => {
    show(
      team({
        risks: [aRisk('cfo', 'pricing', 'Margin')],
        outcomes: [anOutcome('One result')],
      }),
    );
    verbs.setSettings({ isInspectorOpen: false });
    await act(() => runAction('findings.next'));
    expect(getState().session).toMatchObject({
      side: 'findings',
      findings: { current: 'no-owner:brand' },
      selection: [{ kind: 'area', id: 'brand' }],
    });
    expect(getState().settings.isInspectorOpen).toBe(true);
    await act(() => runAction('findings.previous'));
    const last = getState().session.findings.current;
    expect(last).not.toBe('no-owner:brand');
    await act(() => runAction('findings.next'));
    expect(getState().session.findings.current).toBe('no-owner:brand');
  });

  test('what was settled leaves its place in the list to the next', async () => {
    const areas = ['A', 'B', 'C', 'D'].map((name) => anArea(name, { mode: 'sovereign' }));
    show(aMap({ areas }));
    const go = async (way: 'next' | 'previous') => {
      await act(() => runAction(`findings.${way}`));
      return getState().session.findings.current;
    };
    const settle = (areaId: string) =>
      act(() => void verbs.dispatch({ id: 'area.remove', payload: { areaId } }));
    expect([await go('next'), await go('next')]).toEqual(['no-owner:a', 'no-owner:b']);
    settle('b');
    expect(await go('next')).toBe('no-owner:c');
    settle('c');
    expect(await go('previous')).toBe('no-owner:a');
  });

  test('opens the bands of the map for what lies on it, not for a leader', async () => {
    show(team({ leaders: [aLeader('CFO'), aLeader('CMO'), aLeader('')] }));
    const folded = new Set(['sovereign']);
    act(() => verbs.setSession({ collapsedBands: folded }));
    act(() => goToSubject({ kind: 'leader', id: 'cfo' }));
    expect(getState().session.collapsedBands).toBe(folded);
    act(() => goToSubject({ kind: 'area', id: 'pricing' }));
    expect([...getState().session.collapsedBands]).toEqual([]);
  });

  test('a risk opens its notes in place, and the six steps give way to the map', async () => {
    show(team({ risks: [aRisk('cfo', 'pricing', 'Margin', { failure: '' })] }));
    act(() => verbs.setSession({ screen: 'steps' }));
    fireEvent.click(sentence(/^Not yet said: .*what failing looks like/));
    expect(getState().session).toMatchObject({
      screen: 'map',
      selection: [{ kind: 'risk', id: 'margin' }],
      openNotes: { what: 'risk', leaderId: 'cfo', areaId: 'pricing', recordId: 'margin' },
    });
  });
});

describe('the counts in the toolbar', () => {
  test('say what must be settled and what is worth a talk, and open the findings', async () => {
    open(team());
    renderFeature(<Toolbar />);
    const tally = await screen.findByRole('button', {
      name: /^Findings: 1 ?must settle ?, \d+ ?to discuss$/,
    });
    fireEvent.click(tally);
    expect(getState().session.side).toBe('findings');
    expect(tally.getAttribute('aria-pressed')).toBe('true');
    expect(sentence(/^Lane map$/).getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(sentence(/^Matrix$/));
    expect(getState().session.screen).toBe('matrix');
  });
});

describe('findings of one thing', () => {
  test('stand where its fields are, and settle there', () => {
    open(team());
    renderFeature(<ItemFindings kind="leader" id="cfo" />);
    expect(screen.queryByRole('button', { name: misfit })).toBeNull();
    fireEvent.click(screen.getAllByRole('button')[0]!);
    expect(screen.getAllByRole('button', { expanded: true })).toHaveLength(1);
  });

  test('are silent when nothing is found', () => {
    open(aMap({ areas: [anArea('Pricing')] }));
    renderFeature(<ItemFindings kind="risk" id="none" />);
    expect(screen.queryByRole('region')).toBeNull();
  });
});
