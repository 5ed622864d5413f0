import { useEffect, useRef } from 'react';
import type { PageSize, PdfPages } from './PdfPages.ts';
import styles from './PagesPreview.module.css';

export interface PageCanvasProps {
  readonly pages: PdfPages;
  readonly number: number;
  readonly size: PageSize;
  /** In CSS px. */
  readonly width: number;
  /** Told when the page stands there. */
  readonly onDrawn?: () => void;
}

/** More pixels than this are no clearer, and cost memory. */
const MOST_PIXELS = 12_000_000;

/** A page as a picture, drawn as sharp as the screen is. */
export function PageCanvas({ pages, number, size, width, onDrawn }: PageCanvasProps) {
  const place = useRef<HTMLCanvasElement>(null);
  const height = (width * size.height) / size.width;
  useEffect(() => {
    const canvas = place.current;
    if (!canvas || width <= 0) return undefined;
    const abort = new AbortController();
    const sharp = Math.min(window.devicePixelRatio, Math.sqrt(MOST_PIXELS / (width * height)));
    // Drawn aside: a page that is redrawn does not blink.
    const aside = document.createElement('canvas');
    pages.draw(number, aside, Math.round(width * sharp), abort.signal).then(
      () => {
        if (abort.signal.aborted) return;
        canvas.width = aside.width;
        canvas.height = aside.height;
        canvas.getContext('2d')?.drawImage(aside, 0, 0);
        onDrawn?.();
      },
      () => undefined,
    );
    return () => abort.abort();
  }, [pages, number, width, height, onDrawn]);
  return <canvas ref={place} className={styles.canvas} style={{ width, height }} aria-hidden />;
}
