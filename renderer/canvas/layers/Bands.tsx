import { ViewportPortal } from '@xyflow/react';
import { memo } from 'react';
import type { SceneBand } from '#shared/layout/scene.ts';
import { useCanvasVerbs } from '../CanvasVerbs.ts';
import { countOf } from '../words/sentence.ts';
import styles from './layers.module.css';

interface BandsProps {
  readonly bands: readonly SceneBand[];
}

/** The bands' labels as buttons: a click folds a band up, another opens it. */
export const Bands = memo(function Bands({ bands }: BandsProps) {
  const verbs = useCanvasVerbs();
  return (
    <ViewportPortal>
      {bands.map(({ id, label, labelRect, count, isCollapsed }) => (
        <button
          key={id}
          type="button"
          className={`${styles['band']} nodrag nopan`}
          aria-expanded={!isCollapsed}
          aria-label={`${label.full}, ${countOf(count, 'area')}`}
          title={isCollapsed ? `Show ${label.full}` : `Fold ${label.full} up`}
          style={{
            left: labelRect.x - 4,
            top: labelRect.y - 4,
            width: labelRect.width + 8,
            height: labelRect.height + 8,
          }}
          onClick={() => verbs.toggleBand(id)}
        />
      ))}
    </ViewportPortal>
  );
});
