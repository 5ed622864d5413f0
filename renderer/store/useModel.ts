import type { MapModel } from '#shared/model/mapModel.ts';
import { useApp } from './store.ts';

/** The read model of the open map. Only for what is mounted while a map is open. */
export function useModel(): MapModel {
  const model = useApp((state) => state.map?.model);
  if (!model) throw new Error('this is shown while a map is open');
  return model;
}
