import { ViewportPortal } from '@xyflow/react';
import { memo } from 'react';
import type { Detail } from '#shared/layout/scene.ts';
import type { Figure } from '../scene/figure.ts';
import type { MapFigures } from '../scene/MapFigures.ts';
import { Drawing } from '../nodes/Drawing.tsx';
import styles from './layers.module.css';

interface GroundProps {
  readonly map: MapFigures;
  readonly detail: Detail;
  readonly lit: ReadonlySet<string> | null;
}

/** What nodes and edges lie on: sections, bands, lanes, and lines of claims without a role. */
export const Ground = memo(function Ground({ map, detail, lit }: GroundProps) {
  const ground = map.figures.filter(isGround);
  return (
    <ViewportPortal>
      <svg className={styles['ground']} aria-hidden="true">
        {ground.map((figure) => (
          <Drawing
            key={figure.key}
            figure={figure}
            detail={detail}
            className={styles['fading']}
            opacity={lit && figure.kind !== 'section' && !lit.has(figure.key) ? 0.35 : 1}
          />
        ))}
      </svg>
    </ViewportPortal>
  );
});

const isGround = ({ kind, item }: Figure) =>
  kind === 'section' || kind === 'band' || kind === 'lane' || (kind === 'edge' && item === null);
