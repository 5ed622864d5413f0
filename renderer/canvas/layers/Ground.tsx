import { ViewportPortal } from '@xyflow/react';
import { memo, useCallback, useMemo } from 'react';
import type { Detail } from '#shared/layout/scene.ts';
import type { Figure } from '../scene/figure.ts';
import type { MapFigures } from '../scene/MapFigures.ts';
import { useSameList } from '../useSameList.ts';
import { Drawings } from './Drawings.tsx';
import styles from './layers.module.css';

interface GroundProps {
  readonly map: MapFigures;
  readonly detail: Detail;
  readonly lit: ReadonlySet<string> | null;
}

/** Bands and lanes that are not lit stay stronger than cards: they hold the picture together. */
const FADED = 0.35;

/** What nodes and edges lie on: sections, bands, lanes, and lines of claims without a role. */
export const Ground = memo(function Ground({ map, detail, lit }: GroundProps) {
  const ground = useSameList(useMemo(() => map.figures.filter(isGround), [map]));
  const opacityOf = useCallback(
    ({ kind, key }: Figure) => (lit && kind !== 'section' && !lit.has(key) ? FADED : 1),
    [lit],
  );
  return (
    <ViewportPortal>
      <Drawings
        figures={ground}
        detail={detail}
        className={styles['ground']}
        opacityOf={opacityOf}
      />
    </ViewportPortal>
  );
});

const isGround = ({ kind, item }: Figure) =>
  kind === 'section' || kind === 'band' || kind === 'lane' || (kind === 'edge' && item === null);
