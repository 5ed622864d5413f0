import { newId } from '#renderer/store/newId.ts';
import { verbs } from '#renderer/store/verbs.ts';

/** A new area at the foot of the grid, its name ready to be typed over. */
export function addArea(): void {
  const areaId = newId();
  if (!verbs.dispatch({ id: 'area.add', payload: { areaId, name: 'New decision area' } })) return;
  const item = { kind: 'area', id: areaId } as const;
  verbs.setSession({ selection: [item], renaming: item });
}
