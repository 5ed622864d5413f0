import { ViewportPortal } from '@xyflow/react';
import { memo } from 'react';
import { FADED_OPACITY } from '#shared/drawing/ops.ts';
import type { SceneBadge } from '#shared/layout/scene.ts';
import { useCanvasVerbs } from '../CanvasVerbs.ts';
import { growBox } from '../geometry/box.ts';
import { Ops } from '../nodes/Ops.tsx';
import { drawn, type Figure } from '../scene/figure.ts';
import styles from './layers.module.css';

interface BadgesProps {
  readonly badges: readonly Figure[];
  /** What a screen reader says of a badge. */
  readonly describe: (badge: SceneBadge) => string;
  readonly lit: ReadonlySet<string> | null;
}

/** Space around a badge that still counts as the badge. */
const ROOM = 3;

/** Risks and red lines where they belong: each a button that opens its notes in place. */
export const Badges = memo(function Badges({ badges, describe, lit }: BadgesProps) {
  const verbs = useCanvasVerbs();
  return (
    <ViewportPortal>
      {badges.map((figure) => {
        const { badge } = figure;
        if (!badge) return null;
        const box = growBox(figure.box, ROOM);
        return (
          <button
            key={figure.key}
            type="button"
            tabIndex={-1}
            data-badge={badge.id}
            className={`${styles['badge']} nodrag nopan`}
            aria-label={describe(badge)}
            title={describe(badge)}
            style={{
              left: box.x,
              top: box.y,
              width: box.width,
              height: box.height,
              opacity: lit && !lit.has(figure.key) ? FADED_OPACITY : 1,
            }}
            onClick={(event) => {
              event.stopPropagation();
              verbs.openBadge(badge);
            }}
          >
            <svg
              width={box.width}
              height={box.height}
              viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
              aria-hidden="true"
            >
              <Ops ops={drawn(figure, 'full')} />
            </svg>
          </button>
        );
      })}
    </ViewportPortal>
  );
});
