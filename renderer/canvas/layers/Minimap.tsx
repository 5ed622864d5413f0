import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useEffect, useMemo, useRef, type PointerEvent } from 'react';
import { Picture } from '../painter/Picture.ts';
import { FiguresPainting } from '../painter/FiguresPainting.ts';
import { growBox } from '#shared/lib/box.ts';
import { visibleBox } from '../geometry/view.ts';
import type { MapFigures } from '../scene/MapFigures.ts';
import { paletteNow, usePaletteVersion } from './palette.ts';
import styles from './Minimap.module.css';

interface MinimapProps {
  readonly map: MapFigures;
}

/** The largest that it gets, in CSS pixels. */
const WIDTH = 200;
const HEIGHT = 132;
/** What one frame gives to painting it. */
const SLICE_MS = 4;

/** The whole map in a corner, with a frame around what is in view; a press or drag goes there. */
export function Minimap({ map }: MinimapProps) {
  const flow = useReactFlow();
  const store = useStoreApi();
  const palette = usePaletteVersion();
  const host = useRef<HTMLDivElement>(null);
  const eye = useRef<HTMLDivElement>(null);
  const { bounds, scale } = useMemo(() => {
    const around = growBox(map.bounds, 40);
    return { bounds: around, scale: Math.min(WIDTH / around.width, HEIGHT / around.height) };
  }, [map]);

  useEffect(() => {
    const place = host.current;
    if (!place) return undefined;
    const picture = new Picture();
    picture.canvas.style.position = 'static';
    let steps: Generator<void> | null = null;
    let frame = requestAnimationFrame(function work() {
      const start = performance.now();
      steps ??= picture.start(
        new FiguresPainting(map, paletteNow, null),
        bounds,
        scale,
        devicePixelRatio,
      );
      let isDone = false;
      while (!isDone && performance.now() - start < SLICE_MS) isDone = steps.next().done === true;
      if (isDone) place.replaceChildren(picture.canvas);
      else frame = requestAnimationFrame(work);
    });
    return () => cancelAnimationFrame(frame);
  }, [map, palette, bounds, scale]);

  useEffect(() => {
    const follow = () => {
      const { transform, width, height } = store.getState();
      const shown = visibleBox(
        { x: transform[0], y: transform[1], zoom: transform[2] },
        { width, height },
      );
      if (!eye.current) return;
      eye.current.style.width = `${shown.width * scale}px`;
      eye.current.style.height = `${shown.height * scale}px`;
      eye.current.style.transform = `translate(${(shown.x - bounds.x) * scale}px, ${(shown.y - bounds.y) * scale}px)`;
    };
    follow();
    return store.subscribe(follow);
  }, [store, scale, bounds]);

  const look = (event: PointerEvent<HTMLDivElement>) => {
    if (event.buttons !== 1) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const rect = event.currentTarget.getBoundingClientRect();
    const x = bounds.x + (event.clientX - rect.left) / scale;
    const y = bounds.y + (event.clientY - rect.top) / scale;
    void flow.setCenter(x, y, { zoom: flow.getZoom() });
  };

  return (
    <div
      className={styles['minimap']}
      style={{ width: bounds.width * scale, height: bounds.height * scale }}
      onPointerDown={look}
      onPointerMove={look}
      aria-hidden="true"
    >
      <div ref={host} />
      <div ref={eye} className={styles['eye']} />
    </div>
  );
}
