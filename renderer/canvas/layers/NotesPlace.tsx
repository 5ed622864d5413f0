import { useStore } from '@xyflow/react';
import type { ReactNode } from 'react';
import type { OpenNotes } from '#renderer/store/sessionState.ts';
import { useApp } from '#renderer/store/store.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { boxAround, boxInBoth, type Box } from '#shared/lib/box.ts';
import { toPane } from '../geometry/view.ts';
import { itemKey } from '../itemKey.ts';
import type { MapFigures } from '../scene/MapFigures.ts';

interface NotesPlaceProps {
  readonly map: MapFigures;
  readonly model: MapModel;
  readonly host: HTMLElement | null;
  readonly render: (notes: OpenNotes, anchor: Box, card: Box | null) => ReactNode;
}

/** Puts the open notes beside their badge, or beside the edge or card that they will hang on. */
export function NotesPlace({ map, model, host, render }: NotesPlaceProps) {
  const notes = useApp((state) => state.session.openNotes);
  const [x, y, zoom] = useStore((state) => state.transform);
  if (!notes) return null;
  const origin = host?.getBoundingClientRect();
  const inWindow = (box: Box): Box => {
    const pane = toPane({ x, y, zoom }, box);
    return { ...pane, x: pane.x + (origin?.left ?? 0), y: pane.y + (origin?.top ?? 0) };
  };
  const card = map.get(itemKey({ kind: 'area', id: notes.areaId }));
  const seen = card && origin ? boxInBoth(inWindow(card.box), origin) : null;
  return render(notes, inWindow(boxOfNotes(map, model, notes)), seen);
}

function boxOfNotes(map: MapFigures, model: MapModel, notes: OpenNotes): Box {
  const { leaderId, areaId, what } = notes;
  const badge = map.figures.find(
    (figure) =>
      figure.badge?.kind === what &&
      figure.badge.areaId === areaId &&
      figure.badge.leaderId === leaderId,
  );
  const role = leaderId === null ? undefined : model.assignment(leaderId, areaId);
  // An owner's notes hang on the card, also where the line to it has a place of its own.
  const isOnCard = role === undefined || role.role === 'owner';
  const edge = isOnCard ? undefined : map.get(itemKey({ kind: 'assignment', id: role.id }));
  // The badge with its station: which of them it hangs on is read as well.
  const own = boxAround([badge, edge].flatMap((figure) => figure?.box ?? []));
  const card = map.get(itemKey({ kind: 'area', id: areaId }));
  return own ?? card?.box ?? map.bounds;
}
