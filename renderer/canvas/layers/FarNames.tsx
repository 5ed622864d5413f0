import { useStore } from '@xyflow/react';
import { memo, useMemo } from 'react';
import { fromItemKey, itemKey } from '../itemKey.ts';
import { farNames, type FarName } from '../scene/farNames.ts';
import type { MapFigures } from '../scene/MapFigures.ts';
import type { Simulated } from '../scene/simulatedFigures.ts';
import styles from './FarNames.module.css';

interface FarNamesProps {
  readonly map: MapFigures;
  /** Keys that stay in full strength; `null`: all do. */
  readonly lit: ReadonlySet<string> | null;
}

/** Seen from far away the map still says whose lanes these are, and what its bands mean. */
export const FarNames = memo(function FarNames({ map, lit }: FarNamesProps) {
  const [x, y, zoom] = useStore((state) => state.transform);
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const inFocus = useMemo(() => areasOf(lit), [lit]);
  const names =
    map.view === 'lanes' ? farNames(map.scene, { x, y, zoom }, { width, height }, inFocus) : null;
  if (!names) return null;
  return (
    // Headers and bands say their names themselves.
    <div className={styles['farNames']} style={{ fontSize: names.size }} aria-hidden="true">
      {names.isStuck && <div className={styles['strip']} style={{ height: names.room + 4 }} />}
      {names.bands.map(({ covers, ...name }) => (
        <div key={name.key} className={styles['bandName']} style={placeOf(name)}>
          <span style={{ minInlineSize: covers }}>{name.text}</span>
        </div>
      ))}
      {names.areas.map((name) => (
        <div key={name.key} className={styles['areaName']} style={placeOf(name)}>
          <span>{name.text}</span>
        </div>
      ))}
      {names.lanes.map(({ leaderId, isUpright, ...name }) => (
        <div
          key={name.key}
          className={isUpright ? styles['upright'] : styles['across']}
          data-faded={!isLit(lit, leaderId) || undefined}
          style={placeOf(name)}
        >
          <span data-seat={seatOf(map, leaderId)}>
            {name.text}
            {seatOf(map, leaderId) && ` (${seatOf(map, leaderId)})`}
          </span>
        </div>
      ))}
    </div>
  );
});

/** What a question "what if" writes on the header that the name covers. */
const seatOf = (map: MapFigures, id: string) =>
  (map.get(itemKey({ kind: 'leader', id }))?.source as Simulated | undefined)?.seat;

function areasOf(lit: ReadonlySet<string> | null): ReadonlySet<string> {
  const items = [...(lit ?? [])].map(fromItemKey);
  return new Set(items.flatMap((item) => (item?.kind === 'area' ? item.id : [])));
}

const isLit = (lit: ReadonlySet<string> | null, id: string) =>
  lit === null || lit.has(itemKey({ kind: 'leader', id }));

const placeOf = ({ left, top, width, height }: FarName) => ({
  transform: `translate(${left}px, ${top}px)`,
  width,
  height,
});
