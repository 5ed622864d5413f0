import { documentNow, getState, open, renderFeature, verbs } from './renderFeature.tsx';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ItemFindings } from '#renderer/features/findings/ItemFindings.tsx';
import { Inspector } from '#renderer/features/inspector/Inspector.tsx';
import type { ItemRef } from '#renderer/store/selection.ts';
import { chooseOption } from './chooseOption.ts';
import { aLeader, aMap, anArea, aRedLine, aRisk, coordinator, owner } from '#tests/helpers/aMap.ts';

beforeEach(() => {
  open(
    aMap({
      title: 'Team',
      leaders: [aLeader('CFO'), aLeader('CIO')],
      areas: [anArea('Budget', { mode: 'coordinated' }), anArea('Cloud')],
      assignments: [owner('cfo', 'budget'), coordinator('cio', 'budget')],
    }),
  );
});

const choose = (...selection: ItemRef[]) => act(() => verbs.setSession({ selection }));

function write(label: string, text: string) {
  const field = screen.getByLabelText(label);
  fireEvent.focus(field);
  fireEvent.change(field, { target: { value: text } });
  fireEvent.blur(field);
}

describe('the inspector', () => {
  test('shows the map when nothing is selected, and edits its title', () => {
    renderFeature(<Inspector />);
    write('Title', 'Board');
    expect(documentNow().title).toBe('Board');
  });

  test('begins at the top with whatever is selected next, and stays where it is while one edits', () => {
    renderFeature(<Inspector />);
    choose({ kind: 'area', id: 'budget' });
    const body = () => {
      const found = screen.getByLabelText('Name').closest('[class*=body]')?.parentElement;
      if (!found) throw new Error('the inspector has no body');
      return found;
    };
    body().scrollTop = 400;
    write('Name', 'Annual budget');
    expect(body().scrollTop).toBe(400);
    choose({ kind: 'area', id: 'cloud' });
    expect(body().scrollTop).toBe(0);
  });

  test('edits an area field by field, each visit one step of undo', () => {
    renderFeature(<Inspector />);
    choose({ kind: 'area', id: 'budget' });
    write('Name', 'Annual budget');
    fireEvent.click(screen.getByRole('button', { name: 'Authority' }));
    write("Limit of the owner's authority", 'To 5 m; above: CEO');
    expect(documentNow().areas[0]).toMatchObject({
      name: 'Annual budget',
      limit: 'To 5 m; above: CEO',
    });
    act(() => verbs.undo());
    expect(documentNow().areas[0]).toMatchObject({ name: 'Annual budget', limit: '' });
    act(() => verbs.undo());
    expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Budget');
  });

  test('says where mode and roles do not fit, and changes neither by itself', () => {
    renderFeature(
      <Inspector renderFindings={({ kind, id }) => <ItemFindings kind={kind} id={id} />} />,
    );
    choose({ kind: 'area', id: 'budget' });
    const misfit = { name: /^Discuss: The CFO decides .* alone, yet/ };
    expect(screen.queryByRole('button', misfit)).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: 'Sovereign' }));
    expect(screen.getByRole('button', misfit)).toBeTruthy();
    expect(documentNow().assignments).toHaveLength(2);
  });

  test('draws, changes and takes away a role', async () => {
    renderFeature(<Inspector />);
    choose({ kind: 'area', id: 'cloud' });
    await chooseOption('Part of CIO', /^Must agree/);
    expect(documentNow().assignments.at(-1)).toMatchObject({
      leaderId: 'cio',
      areaId: 'cloud',
      role: 'coordinator',
      level: 'agree',
    });
    await chooseOption('Part of CIO', /^Owner/);
    expect(documentNow().assignments.at(-1)).toMatchObject({ role: 'owner', level: null });
    await chooseOption('Part of CIO', /^No part/);
    expect(documentNow().assignments).toHaveLength(2);
  });

  test('the leaders of an area are one stop of the Tab key, and so are the lines of a list', () => {
    renderFeature(<Inspector />);
    const stopsIn = (grid: string) =>
      [
        ...screen.getByRole('grid', { name: grid }).querySelectorAll<HTMLButtonElement>('button'),
      ].filter((one) => one.tabIndex === 0 && !one.disabled);
    choose({ kind: 'area', id: 'budget' });
    expect(stopsIn('Who takes part').map((one) => one.getAttribute('aria-label'))).toEqual([
      'Part of CFO',
    ]);
    act(() => {
      verbs.dispatch({
        id: 'assignment.connect',
        payload: { assignmentId: 'more', leaderId: 'cfo', areaId: 'cloud', role: 'owner' },
      });
    });
    choose({ kind: 'leader', id: 'cfo' });
    expect(stopsIn('Owns')).toHaveLength(1);
    screen.getByRole('button', { name: /Budget/ }).focus();
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowDown' });
    expect(document.activeElement?.textContent).toContain('Cloud');
  });

  test('hands what is being typed to the thing it was typed for', () => {
    renderFeature(<Inspector />);
    choose({ kind: 'area', id: 'budget' });
    fireEvent.change(screen.getByLabelText('Name'), { target: { value: 'Annual budget' } });
    choose({ kind: 'area', id: 'cloud' });
    expect(documentNow().areas.map((area) => area.name)).toEqual(['Annual budget', 'Cloud']);
  });

  test('sets several areas at once in one step', () => {
    renderFeature(<Inspector />);
    choose({ kind: 'area', id: 'budget' }, { kind: 'area', id: 'cloud' });
    expect(screen.getByRole('checkbox', { name: 'Critical' })).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: 'Shared' }));
    expect(documentNow().areas.map((area) => area.mode)).toEqual(['shared', 'shared']);
    act(() => verbs.undo());
    expect(documentNow().areas.map((area) => area.mode)).toEqual(['coordinated', 'undecided']);
  });

  test.each([
    [
      'area',
      'Name',
      { kind: 'area', id: 'budget' },
      'A decision area needs a name, so “Budget” was kept.',
    ],
    [
      'leader',
      'Role title',
      { kind: 'leader', id: 'cfo' },
      'A leader needs a role title, so “CFO” was kept.',
    ],
    ['map', 'Title', null, 'A map needs a title, so “Team” was kept.'],
  ] as const)(
    'an emptied name of the %s comes back, says so, and is no step of undo',
    (_, label, item, says) => {
      renderFeature(<Inspector />);
      if (item) choose(item);
      const before = documentNow();
      const was = screen.getByLabelText<HTMLInputElement>(label).value;
      write(label, ' ');
      expect(screen.getByLabelText<HTMLInputElement>(label).value).toBe(was);
      expect(getState().session.notices.map(({ text }) => text)).toEqual([says]);
      expect([documentNow(), getState().map?.undoLabel]).toEqual([before, null]);
    },
  );

  test('a name that is taken away letter by letter comes back whole, and is no step of undo', () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    renderFeature(<Inspector />);
    choose({ kind: 'area', id: 'budget' });
    const field = screen.getByLabelText('Name');
    fireEvent.focus(field);
    for (const [value, inMap] of [
      ['Bud', 'Bud'],
      ['', 'Budget'],
    ] as const) {
      fireEvent.change(field, { target: { value } });
      act(() => void vi.advanceTimersByTime(1_000));
      expect(documentNow().areas[0]?.name).toBe(inMap);
    }
    fireEvent.blur(field);
    vi.useRealTimers();
    expect(documentNow().areas[0]?.name).toBe('Budget');
    expect([getState().map?.undoLabel, getState().map?.isDirty]).toEqual([null, false]);
  });

  test('an emptied name of one map is put into no other, though it has the same area', () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    renderFeature(<Inspector />);
    choose({ kind: 'area', id: 'budget' });
    const before = documentNow();
    const field = screen.getByLabelText('Name');
    fireEvent.focus(field);
    for (const value of ['Bud', '']) {
      fireEvent.change(field, { target: { value } });
      act(() => void vi.advanceTimersByTime(1_000));
    }
    const areas = before.areas.map((area) => ({ ...area, name: `Former ${area.name}` }));
    act(() => open({ ...before, areas }));
    vi.useRealTimers();
    expect(documentNow().areas[0]?.name).toBe('Former Budget');
    expect(getState().map?.isDirty).toBe(false);
  });

  test('says that a name is used twice, and lets it stand', () => {
    renderFeature(<Inspector />);
    choose({ kind: 'area', id: 'budget' });
    expect(screen.queryByText('Another decision area has this name.')).toBeNull();
    write('Name', 'Cloud');
    expect(screen.getByText('Another decision area has this name.')).toBeTruthy();
    expect(documentNow().areas[0]?.name).toBe('Cloud');
    choose({ kind: 'leader', id: 'cio' });
    write('Role title', 'CFO');
    expect(screen.getByText('Another leader has this title.')).toBeTruthy();
  });

  test('leads from a leader to an area of theirs', () => {
    renderFeature(<Inspector />);
    choose({ kind: 'leader', id: 'cfo' });
    fireEvent.click(screen.getByRole('button', { name: /Budget/ }));
    expect(getState().session.selection).toEqual([{ kind: 'area', id: 'budget' }]);
  });

  test('says of a risk whose it is and where, leads there, and deletes it', () => {
    open(
      aMap({
        leaders: [aLeader('CFO')],
        areas: [anArea('Budget')],
        risks: [aRisk('cfo', 'budget', 'Cash runs short')],
        redLines: [aRedLine('cfo', null, 'No lie')],
      }),
    );
    renderFeature(<Inspector />);
    choose({ kind: 'risk', id: 'cash-runs-short' });
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      '',
      'CFO',
      'onBudget',
      'Delete this risk',
    ]);
    fireEvent.click(screen.getByRole('button', { name: /Budget/ }));
    expect(getState().session.selection).toEqual([{ kind: 'area', id: 'budget' }]);
    choose({ kind: 'risk', id: 'cash-runs-short' });
    fireEvent.click(screen.getByRole('button', { name: 'Delete this risk' }));
    expect(documentNow().risks).toEqual([]);
    choose({ kind: 'redLine', id: 'no-lie' });
    expect(screen.getByRole('button', { name: 'CFO in general' })).toBeTruthy();
  });

  test('adds a red line of a leader in general', () => {
    renderFeature(<Inspector />);
    choose({ kind: 'leader', id: 'cfo' });
    const field = screen.getByLabelText('A red line in general');
    fireEvent.change(field, { target: { value: 'No spending beyond the appropriation' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(documentNow().redLines).toMatchObject([
      { leaderId: 'cfo', areaId: null, statement: 'No spending beyond the appropriation' },
    ]);
  });

  test('parks an area as disputed and settles it again', async () => {
    renderFeature(<Inspector />);
    choose({ kind: 'area', id: 'budget' });
    fireEvent.click(screen.getByRole('button', { name: /^Dispute/ }));
    fireEvent.click(await screen.findByRole('button', { name: 'Park as disputed' }));
    expect(documentNow().areas[0]?.dispute?.claimantIds).toEqual(['cfo']);
    const claims = await screen.findByRole('group', { name: 'Who claims it' });
    fireEvent.click(within(claims).getByRole('checkbox', { name: 'CIO' }));
    expect(documentNow().areas[0]?.dispute?.claimantIds).toEqual(['cfo', 'cio']);
    fireEvent.click(screen.getByRole('button', { name: 'It is settled' }));
    await waitFor(() => expect(documentNow().areas[0]?.dispute).toBeNull());
  });
});
