import { useStore } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import type { MapModel } from '#shared/model/mapModel.ts';
import type { StopItem } from '#shared/present/describeStop.ts';
import { presentShown } from '#renderer/store/presentShown.ts';
import type { ItemRef } from '#renderer/store/selection.ts';
import { useApp } from '#renderer/store/store.ts';
import type { MapFigures } from './scene/MapFigures.ts';
import type { CanvasCamera } from './useCanvasHandle.ts';

const NO_ITEMS: readonly StopItem[] = [];

/**
 * Takes the eye from stop to stop of a presentation.
 *
 * @returns what the present stop is about; `null` when nobody presents
 */
export function usePresentView(
  camera: CanvasCamera,
  map: MapFigures,
  model: MapModel,
): readonly StopItem[] | null {
  const shown = useApp(presentShown);
  const items = shown === null ? null : (shown.words?.items ?? NO_ITEMS);
  const stop = shown && `${shown.present.walk} ${shown.present.key}`;
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const { view, isOnWall } = map;
  const scale = map.scene.metrics.name;
  const hasFigures = map.places.length > 0;

  const latest = useRef(items);
  latest.current = items;
  const models = useRef(model);
  models.current = model;
  useEffect(() => {
    if (stop === null || width === 0 || !hasFigures) return;
    const now = latest.current ?? NO_ITEMS;
    camera.present(
      now,
      now.flatMap((item) => rolesIn(models.current, item)),
    );
  }, [camera, stop, width, height, view, scale, isOnWall, hasFigures]);

  // An edit may have moved what the room looks at.
  useEffect(() => {
    const [first] = latest.current ?? NO_ITEMS;
    if (first) camera.follow(first);
  }, [camera, map]);

  return items;
}

/** Everybody who has a part in an area stands at its line. */
function rolesIn(model: MapModel, { kind, id }: StopItem): readonly ItemRef[] {
  if (kind !== 'area') return [];
  return model.assignmentsOfArea(id).map((role) => ({ kind: 'assignment', id: role.id }));
}
