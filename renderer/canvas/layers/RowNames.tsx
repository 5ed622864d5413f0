import { useStore } from '@xyflow/react';
import { memo, useMemo } from 'react';
import type { LaneScene } from '#shared/layout/scene.ts';
import { detailAt } from '../scene/detailAt.ts';
import { itemKey } from '../itemKey.ts';
import type { MapFigures } from '../scene/MapFigures.ts';
import styles from './RowNames.module.css';

interface RowNamesProps {
  readonly map: MapFigures;
  /** Keys that stay in full strength; a row that fades says no name. */
  readonly lit: ReadonlySet<string> | null;
}

/** An area whose line runs over other lanes: how far, and where the card with its name stands. */
interface Row {
  readonly areaId: string;
  readonly name: string;
  readonly y: number;
  readonly left: number;
  readonly right: number;
  readonly cardLeft: number;
  readonly cardRight: number;
}

/** From the pane's edge, or from where the line begins, in CSS pixels. */
const INSET = 10;
/** Less of a line than this has no room for a name, in CSS pixels. */
const LEAST_ROOM = 60;
/** As large as the cards' names, and no smaller than can be read from the side of the eye, in CSS pixels. */
const LEAST_SIZE = 11;
/** Clear of stations and badges on the line: above it in CSS pixels, and in canvas units. */
const RISE = 2;
const RISE_UNITS = 9;

/** Rows whose owner is out of sight say their area's name where they come into the pane. */
export const RowNames = memo(function RowNames({ map, lit }: RowNamesProps) {
  const [x, y, zoom] = useStore((state) => state.transform);
  const isReadable = map.view === 'lanes' && detailAt(map.textSize, zoom) === 'full';
  const { scene } = map;
  const rows = useMemo(() => (isReadable ? rowsOf(scene) : []), [scene, isReadable]);
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const shown = rows.flatMap(({ areaId, name, ...row }) => {
    if (lit && !lit.has(itemKey({ kind: 'area', id: areaId }))) return [];
    const top = (row.y - RISE_UNITS) * zoom + y - RISE;
    if (top < 0 || top > height) return [];
    const isCardSeen = row.cardRight * zoom + x > 0 && row.cardLeft * zoom + x < width;
    const from = Math.max(0, row.left * zoom + x) + INSET;
    const room = Math.min(width, row.right * zoom + x) - from;
    return isCardSeen || room < LEAST_ROOM ? [] : [{ areaId, name, top, from, room }];
  });
  if (shown.length === 0) return null;
  return (
    // The roles on the line say the name themselves.
    <div
      className={styles['rowNames']}
      style={{ fontSize: Math.max(LEAST_SIZE, map.textSize * zoom) }}
      aria-hidden="true"
    >
      {shown.map(({ areaId, name, top, from, room }) => (
        <span
          key={areaId}
          style={{
            transform: `translate(${from}px, ${top}px) translateY(-100%)`,
            maxInlineSize: room,
          }}
        >
          {name}
        </span>
      ))}
    </div>
  );
});

function rowsOf({ cards, edges }: LaneScene): Row[] {
  const ends = new Map<string, { left: number; right: number; y: number }>();
  for (const { areaId, kind, x, y } of edges) {
    if (kind === 'card') continue;
    const end = ends.get(areaId);
    if (end) Object.assign(end, { left: Math.min(end.left, x), right: Math.max(end.right, x) });
    else ends.set(areaId, { left: x, right: x, y });
  }
  return cards.flatMap(({ areaId, name, rect }) => {
    const end = ends.get(areaId);
    if (!end) return [];
    const [cardLeft, cardRight] = [rect.x, rect.x + rect.width];
    const [left, right] = [Math.min(end.left, cardRight), Math.max(end.right, cardLeft)];
    return [{ areaId, name: name.full, y: end.y, left, right, cardLeft, cardRight }];
  });
}
