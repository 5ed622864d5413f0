import { getState, open, verbs } from '../features/renderFeature.tsx';
import { beforeEach, describe, expect, it } from 'vitest';
import { ACTIONS, type ActionId, type ActionInfo } from '#shared/actions/catalog.ts';
import { behaviours } from '#renderer/actions/behaviours.ts';
import { runAction } from '#renderer/actions/runAction.ts';
import { aLeader, aMap, anArea, coordinator, owner } from '#tests/helpers/aMap.ts';

const TEAM = aMap({
  leaders: [aLeader('CFO'), aLeader('CRO')],
  areas: [anArea('Pricing')],
  assignments: [owner('cfo', 'pricing'), coordinator('cro', 'pricing')],
});
const told = () => getState().session.notices.map(({ text }) => text);

beforeEach(() => open(TEAM));

describe('with nothing selected', () => {
  it.each<[ActionId, string]>([
    ['risk.add', 'To add a risk, select a card or a line first.'],
    ['redLine.add', 'To add a red line, select a card or a line first.'],
    ['role.owner', 'To set a role, select a line first, or a leader and a card together.'],
    ['mode.shared', 'To set a lane, select a card or a line first.'],
    ['view.focus', 'To focus, select a leader or a card first.'],
  ])('%s says what to select first, and does nothing', async (actionId, sentence) => {
    const { document } = getState().map!;
    await runAction(actionId);
    expect(told()).toEqual([sentence]);
    expect(getState().map?.document).toBe(document);
  });

  it('every single key that waits for a selection says so', async () => {
    const state = getState();
    const silent = ACTIONS.filter((action: ActionInfo) => {
      const [key = 'Mod'] = action.accelerators ?? [];
      const { isEnabled, needs } = behaviours[action.id as ActionId];
      return !key.startsWith('Mod') && isEnabled?.(state) === false && !needs?.(state);
    });
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('one hint is enough, and none once something is selected or done', async () => {
    verbs.notify('Copied.');
    await runAction('risk.add');
    await runAction('connect.start');
    expect(told()).toEqual(['Copied.', 'To connect, select a leader or a card first.']);
    verbs.setSession({ selection: [{ kind: 'area', id: 'pricing' }] });
    expect(told()).toEqual(['Copied.']);
    await runAction('role.owner');
    expect(told()).toHaveLength(2);
    await runAction('view.legend');
    expect(told()).toEqual(['Copied.']);
  });

  it('one leader’s areas are where the lane map is', async () => {
    await runAction('view.onlyLeader');
    expect(told()).toEqual([
      'To see the areas of one leader alone, select the leader or a line first.',
    ]);
    verbs.setSession({ view: 'free' });
    await runAction('view.onlyLeader');
    expect(told()).toEqual(['The areas of one leader alone are shown on the lane map.']);
  });
});

describe('behind the six steps', () => {
  it.each<ActionId>([
    'edit.delete',
    'edit.duplicate',
    'edit.cut',
    'edit.rename',
    'mode.undecided',
    'area.toggleCritical',
    'risk.add',
  ])('%s leaves alone what is selected on the map', async (actionId) => {
    verbs.setSession({ selection: [{ kind: 'area', id: 'pricing' }], screen: 'steps' });
    const { document } = getState().map!;
    await runAction(actionId);
    expect(getState().map?.document).toBe(document);
    expect(getState().session).toMatchObject({ renaming: null, openNotes: null });
    verbs.setSession({ screen: 'map' });
    expect(behaviours[actionId].isEnabled?.(getState())).toBe(true);
  });

  it('nothing is selected or pasted unseen', async () => {
    verbs.setSession({ selection: [{ kind: 'area', id: 'pricing' }] });
    await runAction('edit.copy');
    verbs.setSession({ screen: 'steps', selection: [] });
    await runAction('edit.selectAll');
    await runAction('edit.paste');
    expect(getState().session.selection).toEqual([]);
    expect(getState().map?.document.areas).toHaveLength(1);
  });

  it.each<[ActionId, string]>([
    ['leader.add', 'leader'],
    ['area.add', 'area'],
  ])('%s goes to the map, where the name is typed', async (actionId, kind) => {
    verbs.setSession({ screen: 'steps' });
    await runAction(actionId);
    expect(getState().session).toMatchObject({ screen: 'map', renaming: { kind } });
  });
});
