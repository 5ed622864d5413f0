import { useCallback, useLayoutEffect, useState, type RefObject } from 'react';
import type { Pane } from './geometry.ts';

/** The pane's size, as a number of CSS px, whenever it changes; 0 before it stands. */
export function usePaneSize(scroller: RefObject<HTMLElement | null>) {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      setSize((before) =>
        before.width === width && before.height === height ? before : { width, height },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);
  return size;
}

/** The part of the grid that is in sight right now. */
export function usePane(scroller: RefObject<HTMLElement | null>): () => Pane {
  return useCallback(() => {
    const element = scroller.current;
    return {
      scrollLeft: element?.scrollLeft ?? 0,
      scrollTop: element?.scrollTop ?? 0,
      width: element?.clientWidth ?? 0,
      height: element?.clientHeight ?? 0,
    };
  }, [scroller]);
}
