import { useMemo } from 'react';
import { getState } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { openBadge } from './acts/openBadge.ts';
import type { CanvasVerbs } from './CanvasVerbs.ts';
import { itemKey } from './itemKey.ts';

/** What the canvas lets its nodes, edges and layers set going. */
export function useProvidedVerbs(goTo: (key: string) => void): CanvasVerbs {
  return useMemo<CanvasVerbs>(
    () => ({
      rename: (item, name) => {
        if (item.kind === 'leader')
          verbs.dispatch({ id: 'leader.rename', payload: { leaderId: item.id, title: name } });
        else verbs.dispatch({ id: 'area.rename', payload: { areaId: item.id, name } });
      },
      endRename: (isByKey) => {
        const item = getState().session.renaming;
        verbs.setSession({ renaming: null });
        if (item && isByKey) goTo(itemKey(item));
      },
      openBadge,
      toggleBand: (bandId) => {
        const bands = new Set(getState().session.collapsedBands);
        if (!bands.delete(bandId)) bands.add(bandId);
        verbs.setSession({ collapsedBands: bands });
      },
    }),
    [goTo],
  );
}
