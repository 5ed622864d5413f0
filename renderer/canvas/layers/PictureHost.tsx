import { useStoreApi } from '@xyflow/react';
import { useEffect, useMemo, useRef } from 'react';
import { afterPaint } from '#renderer/store/useAfterPaint.ts';
import { FiguresPainting } from '../painter/FiguresPainting.ts';
import { paintingInHand } from '../painter/paintingInHand.ts';
import { PictureLayer } from '../painter/PictureLayer.ts';
import type { Figure } from '../scene/figure.ts';
import type { MapFigures } from '../scene/MapFigures.ts';
import { paletteNow, usePaletteVersion } from './palette.ts';
import styles from './layers.module.css';

interface PictureHostProps {
  readonly map: MapFigures;
  readonly lit: ReadonlySet<string> | null;
  /** What hangs on cards in hand, where they are held. */
  readonly hanging: readonly Figure[];
  /** Keys of what is not in its place meanwhile. */
  readonly away: ReadonlySet<string>;
  /** Once the first picture has been seen. */
  readonly onShown: () => void;
}

/** The painted part of a large map, below React Flow's own panes. */
export function PictureHost({ map, lit, hanging, away, onShown }: PictureHostProps) {
  const host = useRef<HTMLDivElement>(null);
  const layer = useRef<PictureLayer | null>(null);
  const store = useStoreApi();
  const palette = usePaletteVersion();
  const painting = useMemo(
    () => new FiguresPainting(map, paletteNow, lit, away),
    // A new painting for every palette, though it reads the colours only when it paints.
    // oxlint-disable-next-line react/exhaustive-deps
    [map, palette, lit, away],
  );
  const hand = useMemo(
    () => paintingInHand(map, { hanging, away, lit }, paletteNow),
    [map, hanging, away, lit],
  );

  useEffect(() => {
    if (!host.current) return;
    let callOff = () => {};
    const current = new PictureLayer(host.current, () => {
      callOff = afterPaint(onShown);
    });
    layer.current = current;
    const follow = () => {
      const { transform, width, height } = store.getState();
      current.setView({ x: transform[0], y: transform[1], zoom: transform[2] }, { width, height });
    };
    follow();
    const stop = store.subscribe(follow);
    return () => {
      stop();
      callOff();
      current.destroy();
      layer.current = null;
    };
  }, [store, onShown]);

  useEffect(() => layer.current?.setPainting(painting), [painting]);
  useEffect(() => layer.current?.setHand(hand), [hand]);

  return <div ref={host} className={styles['picture']} />;
}
