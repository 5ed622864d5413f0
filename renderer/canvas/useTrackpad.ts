import { useReactFlow } from '@xyflow/react';
import { useEffect, type RefObject } from 'react';

/** A wheel turns in steps at least this large, straight up and down; a trackpad does not. */
const WHEEL_STEP = 50;

/** Two fingers on a trackpad pan; a mouse's wheel, and pinching, zoom (which React Flow does). */
export function useTrackpad(host: RefObject<HTMLElement | null>): void {
  const flow = useReactFlow();
  useEffect(() => {
    const element = host.current;
    if (!element) return undefined;
    const handleWheel = (event: WheelEvent) => {
      const isInside =
        event.target instanceof Element && event.target.closest('.react-flow__renderer');
      if (!isInside || event.ctrlKey || event.metaKey || isMouseWheel(event)) return;
      event.preventDefault();
      event.stopPropagation();
      const { x, y, zoom } = flow.getViewport();
      void flow.setViewport({ x: x - event.deltaX, y: y - event.deltaY, zoom });
    };
    element.addEventListener('wheel', handleWheel, { capture: true, passive: false });
    return () => element.removeEventListener('wheel', handleWheel, { capture: true });
  }, [flow, host]);
}

function isMouseWheel({ deltaX, deltaY, deltaMode, shiftKey }: WheelEvent): boolean {
  if (shiftKey) return false;
  return deltaMode !== 0 || (deltaX === 0 && Math.abs(deltaY) >= WHEEL_STEP);
}
