import type { ActionId } from '#shared/actions/catalog.ts';
import { client } from '#renderer/platform/client.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { hasMap, type Behaviour } from './behaviour.ts';
import { askToKeepChanges } from './file/askToKeepChanges.ts';
import { clearHistory } from './file/clearHistory.ts';
import { openMap } from './file/openMap.ts';
import { saveMap } from './file/saveMap.ts';

async function goToStart(): Promise<void> {
  if (await askToKeepChanges()) verbs.closeMap();
}

/** New, open, save. */
export const fileBehaviours = {
  'file.new': { run: () => verbs.setSession({ overlay: { kind: 'newMap' } }) },
  'file.open': {
    run: async () => {
      await openMap(() => client['file.open']());
    },
  },
  'file.start': { isEnabled: hasMap, run: goToStart },
  'file.save': {
    isEnabled: hasMap,
    run: async () => {
      await saveMap('save');
    },
  },
  'file.saveAs': {
    isEnabled: hasMap,
    run: async () => {
      await saveMap('saveAs');
    },
  },
  'file.revert': {
    isEnabled: ({ map }) => map !== null && map.isDirty && map.fileName !== null,
    run: () => verbs.setSession({ overlay: { kind: 'revert' } }),
  },
  'file.versions': {
    isEnabled: ({ map }) => map !== null && map.fileName !== null,
    run: () => verbs.setSession({ overlay: { kind: 'versions' } }),
  },
  'file.clearHistory': { run: clearHistory },
  'map.properties': {
    isEnabled: hasMap,
    run: () => verbs.setSession({ overlay: { kind: 'mapProperties' } }),
  },
  'map.baseline': {
    isEnabled: hasMap,
    run: () => verbs.setSession({ overlay: { kind: 'mapProperties', first: 'baselines' } }),
  },
} satisfies Partial<Record<ActionId, Behaviour>>;
