import { useStore } from '@xyflow/react';
import { useMemo, useRef } from 'react';
import type { Id } from '#shared/document/fields.ts';
import type { WallOptions } from '#shared/layout/layoutWall.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { recordById } from '#shared/model/recordById.ts';
import { stopAreas } from '#shared/present/stopAreas.ts';
import { presentShown } from '#renderer/store/presentShown.ts';
import type { ItemRef } from '#renderer/store/selection.ts';
import { askedAreas } from '#renderer/store/simulation.ts';
import { simulationShown } from '#renderer/store/simulationShown.ts';
import { notesHeight } from '#renderer/store/wallNotes.ts';
import { useApp } from '#renderer/store/store.ts';
import { useWindowHeight } from './useWindowHeight.ts';

const NO_IDS: ReadonlySet<Id> = new Set();

/**
 * What the lane map is laid out for while it is on the wall: the pane, and what is spoken about. The same object
 * until one of them changes; `null` when nobody presents, and on the free canvas.
 */
export function useWallOptions(model: MapModel): WallOptions | null {
  const shown = useApp(presentShown);
  const isLanes = useApp(({ session }) => session.view === 'lanes');
  const ownGrouping = useApp(({ session }) => session.grouping);
  const toggledBands = useApp(({ session }) => session.collapsedBands);
  const isAppetiteShown = useApp(({ settings }) => settings.isAppetiteShown);
  const selection = useApp(({ session }) => session.selection);
  const simulation = useApp(simulationShown);
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const items = shown?.words?.items;
  const isPresenting = shown !== null;
  const covered = notesHeight(shown?.words?.notes.length ?? 0, useWindowHeight());
  const grouping = shown?.present.walk === 'domains' ? 'domain' : ownGrouping;

  const openAreaIds = useSameIds(
    useMemo(() => (items ? stopAreas(model, items) : null), [model, items]),
  );
  // What somebody has in hand, or asks about, is never folded up.
  const heldAreaIds = useSameIds(
    useMemo(() => {
      if (!isPresenting) return NO_IDS;
      const held = selection.flatMap((item) => areaOf(model, item) ?? []);
      return new Set([...held, ...(simulation ? askedAreas(model, simulation) : [])]);
    }, [isPresenting, model, selection, simulation]),
  );
  return useMemo(
    () =>
      isPresenting && isLanes && width > 0 && height > 0
        ? {
            size: { width, height },
            covered,
            openAreaIds,
            heldAreaIds: heldAreaIds ?? NO_IDS,
            grouping,
            toggledBands,
            isAppetiteShown,
          }
        : null,
    [
      isPresenting,
      isLanes,
      width,
      height,
      covered,
      openAreaIds,
      heldAreaIds,
      grouping,
      toggledBands,
      isAppetiteShown,
    ],
  );
}

function areaOf(model: MapModel, { kind, id }: ItemRef): Id | null {
  if (kind === 'area') return id;
  if (kind !== 'assignment') return null;
  return recordById(model.document, 'assignments', id)?.areaId ?? null;
}

/** The set of before, where it holds the same. */
function useSameIds(ids: ReadonlySet<Id> | null): ReadonlySet<Id> | null {
  const kept = useRef(ids);
  const before = kept.current;
  const isSame =
    before?.size === ids?.size && (ids === null || [...ids].every((id) => before?.has(id)));
  if (!isSame) kept.current = ids;
  return kept.current;
}
