import { useStore } from '@xyflow/react';
import { memo } from 'react';
import { FADED_OPACITY } from '#shared/drawing/ops.ts';
import { isSameItem } from '#renderer/store/selection.ts';
import { useApp } from '#renderer/store/store.ts';
import { growBox } from '#shared/lib/box.ts';
import { detailAt } from '../scene/detailAt.ts';
import { Drawing } from '../nodes/Drawing.tsx';
import type { MapFigures } from '../scene/MapFigures.ts';
import { STANDS_FOR } from '../useHeadersInSight.ts';
import styles from './layers.module.css';

interface StickyHeadersProps {
  readonly map: MapFigures;
  /** Keys that stay in full strength; `null`: all do. */
  readonly lit: ReadonlySet<string> | null;
}

const ROOM = 6;
/** Between a header and the ring that says it is selected, in canvas units. */
const RING = 4;

/** The leaders' headers stay at the top of the pane when the map has scrolled past them (`useHeadersInSight`). */
export const StickyHeaders = memo(function StickyHeaders({ map, lit }: StickyHeadersProps) {
  const [x, y, zoom] = useStore((state) => state.transform);
  const width = useStore((state) => state.width);
  const selection = useApp((state) => state.session.selection);
  if (map.view !== 'lanes' || detailAt(map.textSize, zoom) !== 'full') return null;
  const top = -y / zoom;
  const section = map.scene.sections.find(
    ({ headerRect, rect }) =>
      headerRect.y < top &&
      rect.y + rect.height > top + 2 * headerRect.height &&
      rect.x * zoom + x < width &&
      (rect.x + rect.width) * zoom + x > 0,
  );
  if (!section) return null;
  const { headerRect } = section;
  const headers = map.figures.filter(
    (figure) =>
      figure.kind === 'header' &&
      (figure.source as { readonly sectionId: string }).sectionId === section.id &&
      figure.box.x * zoom + x < width &&
      (figure.box.x + figure.box.width) * zoom + x > 0,
  );
  return (
    <svg
      className={styles['sticky']}
      style={{ height: headerRect.height * zoom + 2 * ROOM }}
      aria-hidden="true"
    >
      <rect className={styles['strip']} width="100%" height="100%" {...{ [STANDS_FOR]: '' }} />
      <g transform={`translate(${x} ${ROOM - headerRect.y * zoom}) scale(${zoom})`}>
        {headers.map((figure) => (
          <g key={figure.key} opacity={lit && !lit.has(figure.key) ? FADED_OPACITY : undefined}>
            <Drawing figure={figure} detail="full" />
            {selection.some((item) => figure.item && isSameItem(item, figure.item)) && (
              <rect className={styles['chosen']} rx={4} {...growBox(figure.box, RING)} />
            )}
            <rect className={styles['grip']} {...figure.box} {...{ [STANDS_FOR]: figure.key }} />
          </g>
        ))}
      </g>
    </svg>
  );
});
