import { useStore } from '@xyflow/react';
import type { ReactNode } from 'react';
import type { OpenNotes } from '#renderer/store/sessionState.ts';
import { useApp } from '#renderer/store/store.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import type { Box } from '../geometry/box.ts';
import { toPane } from '../geometry/view.ts';
import { itemKey } from '../itemKey.ts';
import type { MapFigures } from '../scene/MapFigures.ts';

interface NotesPlaceProps {
  readonly map: MapFigures;
  readonly model: MapModel;
  readonly host: HTMLElement | null;
  readonly render: (notes: OpenNotes, anchor: Box) => ReactNode;
}

/** Puts the open notes beside their badge, or beside the edge or card that they will hang on. */
export function NotesPlace({ map, model, host, render }: NotesPlaceProps) {
  const notes = useApp((state) => state.session.openNotes);
  const [x, y, zoom] = useStore((state) => state.transform);
  if (!notes) return null;
  const box = boxOfNotes(map, model, notes);
  const pane = toPane({ x, y, zoom }, box);
  const origin = host?.getBoundingClientRect();
  return render(notes, {
    ...pane,
    x: pane.x + (origin?.left ?? 0),
    y: pane.y + (origin?.top ?? 0),
  });
}

function boxOfNotes(map: MapFigures, model: MapModel, notes: OpenNotes): Box {
  const { leaderId, areaId, what } = notes;
  const badge = map.figures.find(
    (figure) =>
      figure.badge?.kind === what &&
      figure.badge.areaId === areaId &&
      figure.badge.leaderId === leaderId,
  );
  if (badge) return badge.box;
  const role = leaderId === null ? undefined : model.assignment(leaderId, areaId);
  const edge = role && map.get(itemKey({ kind: 'assignment', id: role.id }));
  const card = map.get(itemKey({ kind: 'area', id: areaId }));
  return edge?.box ?? card?.box ?? map.bounds;
}
