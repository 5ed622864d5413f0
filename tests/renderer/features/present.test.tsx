import { documentNow, getState, open, renderFeature, verbs } from './renderFeature.tsx';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { BlankScreen } from '#renderer/features/present/BlankScreen.tsx';
import { CaptionStrip } from '#renderer/features/present/CaptionStrip.tsx';
import { sinceWords } from '#renderer/features/present/WallClock.tsx';
import { wallKey, type WallPlace } from '#renderer/features/present/wallKey.ts';
import { presentVerbs } from '#renderer/store/presentVerbs.ts';
import { aLeader, aMap, anArea, aRisk, owner } from '#tests/helpers/aMap.ts';

const team = aMap({
  title: 'The team',
  leaders: [aLeader('CFO'), aLeader('CMO')],
  areas: [anArea('Pricing', { mode: 'shared', outcome: 'One price' })],
  assignments: [owner('cfo', 'pricing'), owner('cmo', 'pricing')],
  risks: [
    aRisk('cfo', 'pricing', 'The margin', { confidential: true }),
    aRisk('cmo', 'pricing', 'Patients stay away'),
  ],
});

const strip = () => screen.getByRole('region', { name: 'Presenting' });
const heading = () => within(strip()).getByRole('heading').textContent;

describe('the strip at the foot of the wall', () => {
  beforeEach(() => {
    open(team);
    presentVerbs.start();
  });

  it('says what is spoken about, where one stands, and how the gates are', () => {
    renderFeature(<CaptionStrip />);
    expect(heading()).toBe('The team');
    fireEvent.click(screen.getByRole('button', { name: /^Areas 1/ }));
    expect(heading()).toBe('Pricing');
    expect(within(strip()).getByText('The CFO and the CMO decide together.')).toBeDefined();
    expect(within(strip()).getByText('1 of 1')).toBeDefined();
    expect(within(strip()).getByRole('list', { name: 'Gates' }).children).toHaveLength(5);
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(heading()).toBe('CMO');
  });

  it('says that a finding is settled, and shows it again when that is undone', () => {
    renderFeature(<CaptionStrip />);
    act(() => presentVerbs.goToEnd('first', 'findings'));
    expect(heading()).toBe(' Must settleNobody ends a tie');
    const changes = { tieBreakerId: null, escalation: 'The chair decides' };
    act(() => {
      verbs.dispatch({ id: 'area.edit', payload: { areaId: 'pricing', changes } });
    });
    expect(heading()).toBe(' SettledNobody ends a tie');
    act(() => verbs.undo());
    expect(heading()).toBe(' Must settleNobody ends a tie');
  });

  it('hides a confidential risk until it is lifted, and says so', () => {
    renderFeature(<CaptionStrip />);
    act(() => presentVerbs.goToEnd('first', 'areas'));
    expect(strip().outerHTML).not.toContain('margin');
    expect(within(strip()).getByText('Patients stay away')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Show the risk of CFO' }));
    expect(within(strip()).getByText('The margin')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Hide the risk of CFO' }));
    expect(strip().outerHTML).not.toContain('margin');
    expect(documentNow()).toBe(team);
  });

  it('leaves every note in its place when one is lifted, and shows one that had no room', () => {
    const secret = { confidential: true };
    open({
      ...team,
      risks: ['A', 'B', 'C', 'D', 'E'].map((text) => aRisk('cmo', 'pricing', text, secret)),
    });
    presentVerbs.start();
    renderFeature(<CaptionStrip />);
    act(() => presentVerbs.goToEnd('first', 'areas'));
    const read = () =>
      within(screen.getByRole('list', { name: 'Risks and red lines here' }))
        .getAllByRole('listitem')
        .map((line) => ['A', 'B', 'C', 'D', 'E'].find((text) => within(line).queryByText(text)));
    const [, second] = screen.getAllByRole('button', { name: /^Show the risk/ });
    fireEvent.click(second!);
    expect(read()).toEqual([undefined, 'B', undefined, undefined]);
    act(() => presentVerbs.lift('e', true));
    expect(read()).toEqual([undefined, 'B', 'E', undefined]);
  });

  it('is nothing but a way back while the screen is blank', () => {
    renderFeature(<BlankScreen />);
    act(() => presentVerbs.toggleBlank());
    const blank = screen.getByRole('button', { name: /^The screen is blank/ });
    fireEvent.click(blank);
    expect(getState().session.present?.isBlank).toBe(false);
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('the keys of the wall', () => {
  const walking: WallPlace = { isElsewhere: false, isOnButton: false, isWalking: true };
  const key = (name: string, place: Partial<WallPlace> = {}, shiftKey = false) =>
    wallKey(
      { key: name, ctrlKey: false, metaKey: false, altKey: false, shiftKey },
      { ...walking, ...place },
    );

  it('are those of arrows, space and a remote', () => {
    for (const on of ['PageDown', 'ArrowRight', 'ArrowDown', ' '])
      expect(key(on)).toEqual({ kind: 'walk', by: 1 });
    for (const back of ['PageUp', 'ArrowLeft', 'ArrowUp'])
      expect(key(back)).toEqual({ kind: 'walk', by: -1 });
    expect(key(' ', {}, true)).toEqual({ kind: 'walk', by: -1 });
    expect(key('.')).toEqual({ kind: 'blank' });
    expect(key('b')).toEqual({ kind: 'blank' });
    expect(key('5')).toEqual({ kind: 'choose', walk: 'findings' });
    expect(key('8')).toBeNull();
    expect(key('End')).toEqual({ kind: 'end', end: 'last' });
  });

  it('are never taken from a field, a dialog or a menu', () => {
    for (const name of ['PageDown', 'ArrowRight', ' ', 'b', '.', 'l', '5', 'Enter', 'h'])
      expect(key(name, { isElsewhere: true })).toBeNull();
  });

  it('leave the arrows and digits to the map once something is selected, but not the remote', () => {
    for (const name of ['ArrowRight', 'Home', '2', ' ', 'Enter', 'h'])
      expect(key(name, { isWalking: false })).toBeNull();
    expect(key('PageDown', { isWalking: false })).toEqual({ kind: 'walk', by: 1 });
  });

  it('leave Space and Enter to the button that they press', () => {
    expect(key(' ', { isOnButton: true })).toBeNull();
    expect(key('Enter', { isOnButton: true })).toBeNull();
    expect(key('ArrowRight', { isOnButton: true })).toEqual({ kind: 'walk', by: 1 });
  });
});

it('says how long the room has been at it', () => {
  expect(sinceWords(0)).toBe('0:00');
  expect(sinceWords(67_000)).toBe('1:07');
  expect(sinceWords(3_765_000)).toBe('1:02:45');
  expect(sinceWords(-5_000)).toBe('0:00');
});
