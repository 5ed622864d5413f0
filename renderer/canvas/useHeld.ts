import { useEffect, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';

/**
 * The node that was pressed last. React Flow listens for drags of each node that may be dragged, a dozen
 * listeners and handlers each: they are set up for what is pressed, before it can move.
 */
export function useHeld(host: RefObject<HTMLElement | null>): string | null {
  const [held, setHeld] = useState<string | null>(null);
  useEffect(() => {
    const element = host.current;
    const hold = ({ target }: PointerEvent) => {
      const key = (target as Element).closest('.react-flow__node')?.getAttribute('data-id');
      // The press itself follows at once (`mousedown`, `touchstart`): by then React Flow must listen.
      if (key) flushSync(() => setHeld(key));
    };
    element?.addEventListener('pointerdown', hold, { capture: true });
    return () => element?.removeEventListener('pointerdown', hold, { capture: true });
  }, [host]);
  return held;
}
