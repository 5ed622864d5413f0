import { ViewportPortal } from '@xyflow/react';
import { memo, useCallback } from 'react';
import { FADED_OPACITY } from '#shared/drawing/ops.ts';
import type { SceneBadge } from '#shared/layout/scene.ts';
import { useCanvasVerbs } from '../CanvasVerbs.ts';
import { growBox, type Box } from '../geometry/box.ts';
import type { Figure } from '../scene/figure.ts';
import { Drawings } from './Drawings.tsx';
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
  const opacityOf = useCallback(
    ({ key }: Figure) => (lit && !lit.has(key) ? FADED_OPACITY : 1),
    [lit],
  );
  return (
    <ViewportPortal>
      <Drawings figures={badges} detail="full" className={styles['badges']} opacityOf={opacityOf} />
      {badges.map(({ key, badge, box }) => {
        if (!badge) return null;
        const words = describe(badge);
        return (
          <button
            key={key}
            type="button"
            tabIndex={-1}
            data-badge={badge.id}
            className={`${styles['badge']} nodrag nopan`}
            aria-label={words}
            title={words}
            style={placeOf(growBox(box, ROOM))}
            onClick={(event) => {
              event.stopPropagation();
              verbs.openBadge(badge);
            }}
          />
        );
      })}
    </ViewportPortal>
  );
});

const placeOf = ({ x, y, width, height }: Box) => ({ left: x, top: y, width, height });
