import { calls } from '../features/openMap.ts';
import { beforeEach, expect, test } from 'vitest';
import { runAction } from '#renderer/actions/runAction.ts';
import { presentVerbs } from '#renderer/store/presentVerbs.ts';
import { getState, resetStore } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { ACTIONS } from '#shared/actions/catalog.ts';
import { aLeader, aMap } from '#tests/helpers/aMap.ts';

/** Sheets that show texts which the wall hides, or answers given in private. */
const PRIVATE: readonly string[] = ['export', 'ballot'];

beforeEach(() => {
  calls.length = 0;
  resetStore();
  const document = aMap({ leaders: [aLeader('CFO')] });
  verbs.showMap({ docId: 'd', fileName: null, document, repairs: [], isDirty: false });
  presentVerbs.start();
});

test.each(
  ACTIONS.map(({ id }) => id).filter((id) => !/^(?:app|window|file\.(?:open|start))/.test(id)),
)('nobody who presents gets pages with every text on the wall by %s', async (actionId) => {
  verbs.setSession({ selection: [{ kind: 'leader', id: 'cfo' }], overlay: null });
  await runAction(actionId);
  const { overlay, present } = getState().session;
  expect(present === null ? undefined : overlay?.kind).not.toBeOneOf(PRIVATE);
});

test('off the wall the same verbs open what they say', async () => {
  presentVerbs.stop();
  for (const actionId of ['file.export', 'leader.card', 'meeting.ballot'] as const) {
    verbs.setSession({ selection: [{ kind: 'leader', id: 'cfo' }], overlay: null });
    await runAction(actionId);
    expect(PRIVATE).toContain(getState().session.overlay?.kind);
  }
});
