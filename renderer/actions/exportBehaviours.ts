import type { ActionId } from '#shared/actions/catalog.ts';
import type { ExportWay } from '#shared/ipc/exportOptions.ts';
import { idsOf } from '#renderer/store/selection.ts';
import { getState } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { hasMap, type Behaviour } from './behaviour.ts';
import { chosen } from './chosen.ts';
import { copyPicture, selectedItems } from './file/copyPicture.ts';

const openAt = (way: ExportWay): Behaviour => ({
  isEnabled: hasMap,
  run: () => verbs.setSession({ overlay: { kind: 'export', way } }),
});

/** Ways out of the app. */
export const exportBehaviours = {
  'file.export': openAt('pdf'),
  'file.exportPdf': openAt('pdf'),
  'file.exportCards': openAt('cards'),
  'file.exportSvg': openAt('svg'),
  'leader.card': {
    isEnabled: (state) => idsOf(chosen(state), 'leader').length === 1,
    run: () => {
      const [leaderId] = idsOf(chosen(getState()), 'leader');
      if (leaderId === undefined) return;
      verbs.setSession({ overlay: { kind: 'export', way: 'cards', leaderId } });
    },
  },
  'edit.copyPicture': {
    isEnabled: hasMap,
    label: (state) =>
      selectedItems(chosen(state)).length > 0
        ? 'Copy picture of the selection'
        : 'Copy picture of the map',
    run: copyPicture,
  },
} satisfies Partial<Record<ActionId, Behaviour>>;
