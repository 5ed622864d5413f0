import { calls, documentNow, getState, open, renderFeature, verbs } from './renderFeature.tsx';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { closeWindow } from '#renderer/actions/file/closeWindow.ts';
import { runAction } from '#renderer/actions/runAction.ts';
import { Ballot } from '#renderer/features/ballot/Ballot.tsx';
import { holder } from '#renderer/store/hold.ts';
import { meetingVerbs } from '#renderer/store/meetingVerbs.ts';
import { store } from '#renderer/store/store.ts';
import { NoticePlaces } from '#renderer/ui/NoticePlace.tsx';
import { aLeader, aMap, anArea, anOutcome, owner } from '#tests/helpers/aMap.ts';

const TEAM = ['CEO', 'CFO', 'CMO'].map((title) => aLeader(title));
const MAP = aMap({
  leaders: TEAM,
  areas: [
    anArea('Pricing', { mode: 'sovereign' }),
    anArea('Hiring'),
    anArea('Budget', { mode: 'sovereign' }),
  ],
  assignments: [owner('cfo', 'budget')],
  outcomes: [anOutcome('Safe')],
});

const press = (name: RegExp | string) => fireEvent.click(screen.getByRole('button', { name }));
const title = () => screen.getByRole('heading', { level: 1 }).textContent;
const question = () => screen.getByRole('heading', { level: 2 });
/** A key at the question on the screen. */
const key = (name: string) => fireEvent.keyDown(question(), { key: name });
const keys = (names: string) => names.split(' ').forEach(key);

function start(scope: 'all' | 'open' = 'open'): void {
  verbs.setSession({ overlay: { kind: 'ballot' } });
  renderFeature(<Ballot />);
  if (scope === 'all') fireEvent.click(screen.getByRole('radio', { name: /All areas/ }));
  press('Start the ballot');
}

/** The leader whose turn it is answers Pricing, Hiring, appetite and the outcome by keys. */
function answer(names: string): void {
  press(/^I am/);
  keys(names);
  press('Done, hide my answers');
}

beforeEach(() => open(MAP));

describe('setting up', () => {
  test('says how many areas are not settled, and asks about those', () => {
    start();
    press(/^I am the CEO/);
    const rail = within(screen.getByRole('navigation', { name: 'Questions' }));
    expect(rail.getAllByRole('button').map((stop) => stop.textContent)).toEqual([
      'Pricing, blank',
      'Hiring, blank',
      'Your risk appetite, blank',
      'Safe, blank',
    ]);
  });

  test('whoever is absent from the meeting is not expected to answer', () => {
    meetingVerbs.setPresence('cfo', false);
    renderFeature(<Ballot />);
    expect(screen.getByText('Who takes part (2 of 3)')).toBeTruthy();
    expect(screen.getByRole('checkbox', { name: 'CFO', checked: false })).toBeTruthy();
  });

  test('or about all', () => {
    start('all');
    press(/^I am the CEO/);
    expect(screen.getByText('Question 1 of 5')).toBeTruthy();
  });

  test('two leaders are the fewest', () => {
    renderFeature(<Ballot />);
    fireEvent.click(screen.getByRole('checkbox', { name: 'CEO' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'CFO' }));
    expect(
      screen.getByRole<HTMLButtonElement>('button', { name: 'Start the ballot' }).disabled,
    ).toBe(true);
  });

  test('a map of one leader says what to do first', () => {
    open(aMap({ leaders: [aLeader('CEO')] }));
    renderFeature(<Ballot />);
    expect(screen.getByText(/Add the leaders to the map first/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Start the ballot' })).toBeNull();
  });
});

describe('one leader, alone', () => {
  test('answers by single keys; what the map says now is not shown', () => {
    start('all');
    press(/^I am the CEO/);
    expect(screen.getByRole('radio', { name: /^Sovereign/ }).getAttribute('aria-checked')).toBe(
      'false',
    );
    keys('h 2 3');
    expect(screen.getByRole('radio', { name: /^Shared/ }).getAttribute('aria-checked')).toBe(
      'true',
    );
    const owners = within(screen.getByRole('list', { name: 'Owners' }));
    expect(owners.getAllByRole('button', { pressed: true }).map((one) => one.textContent)).toEqual([
      '2CFO',
      '3CMO',
    ]);
    key('Enter');
    expect(question().textContent).toBe('Hiring');
    key('PageUp');
    expect(question().textContent).toBe('Pricing');
    key('Delete');
    expect(screen.queryByRole('button', { pressed: true })).toBeNull();
  });

  test('where one leader decides, another owner takes the place of the first', () => {
    start();
    press(/^I am the CEO/);
    keys('s 1 2');
    expect(screen.getAllByRole('button', { pressed: true }).map((one) => one.textContent)).toEqual([
      '2CFO',
    ]);
  });

  test('an owner is found by a few letters or a number, and letters there choose no lane', () => {
    start();
    press(/^I am the CEO/);
    const field = screen.getByRole('textbox', { name: 'Owner: name or number' });
    const type = (text: string) => {
      fireEvent.change(field, { target: { value: text } });
      fireEvent.keyDown(field, { key: text.at(-1) ?? '' });
      fireEvent.keyDown(field, { key: 'Enter' });
    };
    type('cm');
    type('1');
    type('nobody');
    expect(screen.getAllByRole('button', { pressed: true }).map((one) => one.textContent)).toEqual([
      '1CEO',
      '3CMO',
    ]);
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(question().textContent).toBe('Hiring');
  });

  test('appetite and agreement by their digits, with the definitions', () => {
    start();
    press(/^I am the CEO/);
    keys('Enter Enter');
    expect(screen.getByText(/I weigh all ways/)).toBeTruthy();
    keys('0 9 4');
    expect(screen.getByRole('radio', { checked: true, name: /^Open/ })).toBeTruthy();
    keys('Enter 0');
    expect(
      screen.getByRole('radio', { checked: true, name: 'I cannot support this' }),
    ).toBeTruthy();
    expect(screen.getByText('2 of 4 answered')).toBeTruthy();
  });

  test('leaving without an answer asks once something is entered', () => {
    start();
    press(/^I am the CEO/);
    key('s');
    press('Leave without answering');
    press('Leave');
    expect(title()).toBe('Hand the laptop to the CEO.');
  });
});

describe('the laptop goes round', () => {
  test('in the order of the team; absent leaders are skipped and can come back', () => {
    start();
    answer('s 2');
    expect(title()).toBe('Hand the laptop to the CFO.');
    press('The CFO is absent');
    expect(title()).toBe('Hand the laptop to the CMO.');
    press(/^Is here after all/);
    expect(title()).toBe('Hand the laptop to the CFO.');
    press(/^Goes next/);
    expect(title()).toBe('Hand the laptop to the CMO.');
  });

  test('one answer alone is never revealed', () => {
    start();
    answer('s 2');
    press('The CFO is absent');
    press('The CMO is absent');
    expect(title()).toBe('Too few have answered.');
    expect(screen.queryByRole('button', { name: 'Reveal' })).toBeNull();
  });

  test('whoever answers again starts blank, and the new answer takes the place of the old', () => {
    start();
    answer('h 1 2');
    press(/^Answer again/);
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
    key('c');
    press('Done, hide my answers');
    answer('c');
    answer('c');
    press('Reveal');
    expect(screen.getByText(/1 of 1 area is seen alike by all/)).toBeTruthy();
  });
});

describe('until the reveal', () => {
  test('no answer is in the state, the history, a message to main, or on the next screen', () => {
    start();
    const before = JSON.stringify(store.getState());
    const said = calls.length;
    answer('h 2 3 Enter s 1 Enter 5 Enter 0');
    expect(JSON.stringify(store.getState())).toBe(before);
    expect(calls.length).toBe(said);
    const shown = document.body.textContent ?? '';
    for (const word of ['Shared', 'Sovereign', 'Pricing', 'Eager', 'cannot support']) {
      expect(shown).not.toContain(word);
    }
    expect(document.querySelector('[aria-pressed=true], [aria-checked=true]')).toBeNull();
    press(/^I am the CFO/);
    expect(document.querySelector('[aria-pressed=true], [aria-checked=true]')).toBeNull();
    expect(screen.getByText('0 of 4 answered')).toBeTruthy();
  });

  test('undo, search, save and the like do nothing; appearance and closing may', async () => {
    verbs.dispatch({ id: 'area.rename', payload: { areaId: 'hiring', name: 'Recruiting' } });
    start();
    await act(() => runAction('edit.undo'));
    await act(() => runAction('palette.open'));
    await act(() => runAction('file.save'));
    expect(documentNow().areas[1]?.name).toBe('Recruiting');
    expect(getState().session.overlay).toEqual({ kind: 'ballot' });
    expect(calls.map(({ channel }) => channel)).not.toContain('file.save');
    await act(() => runAction('theme.dark'));
    expect(getState().settings.theme).toBe('dark');
  });

  test('stopping asks once, in a sentence that tells nothing, and forgets everything', () => {
    start();
    answer('h 2 3');
    press('Stop the ballot…');
    expect(screen.getByRole('alertdialog').textContent).not.toMatch(/Shared|CFO|CMO|Pricing/);
    press('Cancel');
    expect(title()).toBe('Hand the laptop to the CFO.');
    press('Stop the ballot…');
    press('Stop and forget');
    expect(getState().session.overlay).toBeNull();
    expect(documentNow()).toEqual(MAP);
  });

  test('neither the ballot nor its questions show what the app tells meanwhile', () => {
    verbs.setSession({ overlay: { kind: 'ballot' } });
    renderFeature(
      <NoticePlaces notices={<p>Pricing was kept.</p>}>
        <Ballot />
      </NoticePlaces>,
    );
    press('Start the ballot');
    press('Stop the ballot…');
    expect(screen.getByRole('alertdialog', { name: 'Stop the ballot?' })).toBeTruthy();
    expect(screen.queryByText('Pricing was kept.')).toBeNull();
  });

  test('closing the window asks the same; main is told to wait for the answer', async () => {
    start();
    answer('h 2 3');
    let closing = Promise.resolve();
    act(() => void (closing = closeWindow(false)));
    await screen.findByRole('alertdialog', { name: 'Stop the ballot?' });
    expect(calls.map(({ channel }) => channel)).toEqual(['window.stayOpen']);
    press('Cancel');
    await act(() => closing);
    expect(calls.map(({ channel }) => channel)).toEqual(['window.stayOpen']);

    act(() => void (closing = closeWindow(false)));
    await screen.findByRole('alertdialog', { name: 'Stop the ballot?' });
    press('Stop and forget');
    await act(() => closing);
    expect(calls.map(({ channel }) => channel)).toContain('window.close');
    expect(getState().session.overlay).toBeNull();
  });

  test('once the ballot is over, nobody holds the window', () => {
    verbs.setSession({ overlay: { kind: 'ballot' } });
    const { unmount } = renderFeature(<Ballot />);
    expect(holder()).toBeNull();
    press('Start the ballot');
    expect(holder()).not.toBeNull();
    unmount();
    expect(holder()).toBeNull();
  });
});

describe('the reveal', () => {
  function reveal(): void {
    start();
    answer('h 2 3 Enter s 1 Enter 5 Enter 0');
    answer('s 2 Enter s 1 Enter 2 Enter 4');
    answer('s 2 Enter s 1 Enter 2 Enter 4');
    press('Reveal');
  }
  const entry = (name: string) => within(screen.getByRole('article', { name }));

  test('names who sees it most differently, and shows every view with its voices', () => {
    reveal();
    expect(entry('Pricing').getByText(/The CEO and the CFO see it most differently/)).toBeTruthy();
    expect(entry('Pricing').getByText('Lane 2 of 3 alike, owner 2 of 3 alike')).toBeTruthy();
    expect(entry('Pricing').getAllByRole('listitem')[0]?.textContent).toContain(
      'Sovereign, the CFO',
    );
    expect(entry('Safe').getByText('From 0 to 4, 4 apart; 1 leader below 3')).toBeTruthy();
    expect(
      entry('Safe').getByText(
        'The CEO on one side and the CFO and the CMO on the other see it most differently: let them speak first.',
      ),
    ).toBeTruthy();
    expect(entry('Seen alike').getByRole('listitem').textContent).toMatch(
      /^SHiring3Sovereign, the CEO/,
    );
  });

  test('each result is adopted in one step of undo, marked, and can be taken back', async () => {
    reveal();
    const [first] = entry('Pricing').getAllByRole('button', { name: /^Adopt/ });
    expect(first?.getAttribute('aria-describedby')).toBeTruthy();
    expect(entry('Pricing').getByText('Makes the CFO owner.')).toBeTruthy();
    fireEvent.click(first!);
    expect(documentNow().assignments).toMatchObject([
      { leaderId: 'cfo', areaId: 'budget' },
      { leaderId: 'cfo', areaId: 'pricing', role: 'owner' },
    ]);
    expect(entry('Pricing').getByText('In the map')).toBeTruthy();
    fireEvent.click(entry('Safe').getByRole('button', { name: /^Adopt these agreements/ }));
    expect(documentNow().outcomes[0]?.agreements.map(({ level }) => level)).toEqual([0, 4, 4]);
    fireEvent.click(entry('Risk appetite').getByRole('button', { name: /the appetite of CFO/ }));
    expect(documentNow().leaders.map(({ appetite }) => appetite)).toEqual([null, 2, null]);
    fireEvent.click(entry('Seen alike').getByRole('button', { name: /Adopt/ }));
    expect(documentNow().areas[1]?.mode).toBe('sovereign');

    expect(getState().map?.history.past).toHaveLength(4);
    for (let step = 0; step < 6; step += 1) await act(() => runAction('edit.undo'));
    expect(documentNow()).toEqual(MAP);
    expect(entry('Pricing').queryByText('In the map')).toBeNull();
  });

  test('undo goes back to where the ballot began, and no further', async () => {
    verbs.dispatch({ id: 'area.rename', payload: { areaId: 'hiring', name: 'Recruiting' } });
    reveal();
    await act(() => runAction('edit.undo'));
    expect(documentNow().areas[1]?.name).toBe('Recruiting');
  });

  test('finishing forgets the ballots after a question', () => {
    reveal();
    press('Finish');
    press('Finish and forget');
    expect(getState().session.overlay).toBeNull();
    expect(documentNow().ballots).toEqual([]);
  });

  test('kept ballots go without a question, are looked at again, and are cleared', () => {
    reveal();
    press('Keep the ballots in the map');
    expect(screen.getByText('Kept in the map')).toBeTruthy();
    expect(documentNow().ballots.map(({ leaderId }) => leaderId)).toEqual(['ceo', 'cfo', 'cmo']);
    press('Finish');
    expect(getState().session.overlay).toBeNull();
  });

  test('kept ballots are of the local day of the last one, however its moment is written', () => {
    vi.stubEnv('TZ', 'America/Los_Angeles');
    const cast = (leaderId: string, on: string) => ({
      leaderId,
      on,
      areas: [],
      appetite: 3,
      agreements: [],
    });
    const ballots = [
      cast('cfo', '2026-11-03T02:00:00.500Z'),
      cast('ceo', '2026-11-03T02:00:00Z'),
      cast('cmo', '2026-11-01T20:00:00Z'),
    ];
    open({ ...MAP, ballots });
    renderFeature(<Ballot />);
    expect(screen.getByText(/the ballots of 3 leaders/).textContent).toContain('2 November 2026');
    vi.unstubAllEnvs();
  });

  test('kept ballots open again at the reveal, or are cleared', () => {
    const ballot = (leaderId: string) => ({
      leaderId,
      on: '2026-11-02T09:00:00.000Z',
      areas: [{ areaId: 'pricing', mode: 'shared' as const, ownerIds: ['ceo', 'cfo'] }],
      appetite: null,
      agreements: [],
    });
    open({ ...MAP, ballots: [ballot('ceo'), ballot('cfo')] });
    verbs.setSession({ overlay: { kind: 'ballot' } });
    const { unmount } = renderFeature(<Ballot />);
    press('Look at them again');
    expect(title()).toBe('Where do we see it differently?');
    press('Finish');
    expect(getState().session.overlay).toBeNull();
    unmount();
    renderFeature(<Ballot />);
    press('Clear them…');
    press('Clear');
    expect(documentNow().ballots).toEqual([]);
  });
});
