import { calls } from '../features/openMap.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { presentVerbs } from '#renderer/store/presentVerbs.ts';
import { isSideOpen, setSideOpen } from '#renderer/store/sideOpen.ts';
import { getState, resetStore } from '#renderer/store/store.ts';
import { isOnWall, themeShown } from '#renderer/store/themeShown.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { aLeader, aMap } from '#tests/helpers/aMap.ts';

const isOpen = () => isSideOpen(getState());
const toldSettings = () => calls.filter(({ channel }) => channel === 'settings.set').length;

beforeEach(() => {
  calls.length = 0;
  resetStore();
  const document = aMap({ leaders: [aLeader('CFO')] });
  verbs.showMap({ docId: 'd', fileName: null, document, repairs: [], isDirty: false });
  verbs.setSession({ isSideFolded: false });
});

describe('the side', () => {
  it('is open or closed as the person has it, and the same again is told nobody', () => {
    setSideOpen(true);
    expect([isOpen(), toldSettings()]).toEqual([true, 0]);
    setSideOpen(false);
    setSideOpen(false);
    expect([isOpen(), toldSettings()]).toEqual([false, 1]);
  });

  it('waits for a map whose lanes could not be read beside it, and comes when it is asked for', () => {
    verbs.setSession({ isSideFolded: true });
    expect(isOpen()).toBe(false);
    setSideOpen(true);
    // How the person has it elsewhere was not the question.
    expect([isOpen(), toldSettings()]).toEqual([true, 0]);
  });

  it('on the wall lies over the map on demand, whatever it is otherwise', () => {
    presentVerbs.start();
    expect(isOpen()).toBe(false);
    setSideOpen(true);
    expect([isOpen(), toldSettings()]).toEqual([true, 0]);
    setSideOpen(false);
    presentVerbs.stop();
    expect(isOpen()).toBe(true);
  });
});

it('on the wall the colours are the projector’s, and the person’s own come back with its end', () => {
  verbs.setSettings({ theme: 'dark' });
  expect([themeShown(getState()), isOnWall(getState())]).toEqual(['dark', false]);
  presentVerbs.start();
  expect([themeShown(getState()), isOnWall(getState())]).toEqual(['projector', true]);
  presentVerbs.stop();
  expect(themeShown(getState())).toBe('dark');
  verbs.setSettings({ theme: 'projector' });
  expect(isOnWall(getState())).toBe(true);
});
