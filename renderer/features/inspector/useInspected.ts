import type { MapModel } from '#shared/model/mapModel.ts';
import type { Selection } from '#renderer/store/selection.ts';
import { useApp } from '#renderer/store/store.ts';

/** The read model of the open map. Only for what is mounted while a map is open. */
export function useModel(): MapModel {
  const model = useApp((state) => state.map?.model);
  if (!model) throw new Error('the inspector needs an open map');
  return model;
}

export function useSelection(): Selection {
  return useApp((state) => state.session.selection);
}
