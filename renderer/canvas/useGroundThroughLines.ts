import { useEffect, type RefObject } from 'react';
import { FLOW_SETTINGS } from './flowSettings.ts';

/**
 * Lines lie on the ground and cover most of it in a dense map. A press on one that moves is a press on the
 * ground from where it began: React Flow, which begins a marquee on its bare pane alone, is given it there. A
 * press that stays chooses the line, by the click that follows.
 */
export function useGroundThroughLines(host: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = host.current;
    let pressed: PointerEvent | null = null;
    const press = (event: PointerEvent) => {
      // A finger that moves pans, on a line as elsewhere.
      const isGrip = event.button === 0 && event.isPrimary && event.pointerType !== 'touch';
      const isOnLine = (event.target as Element).closest('[data-edge]') !== null;
      pressed = isGrip && isOnLine ? event : null;
    };
    const move = (event: PointerEvent) => {
      if (pressed?.pointerId !== event.pointerId) return;
      const away = Math.hypot(event.clientX - pressed.clientX, event.clientY - pressed.clientY);
      if (away <= FLOW_SETTINGS.nodeDragThreshold) return;
      const pane = element?.querySelector('.react-flow__pane');
      const begun = pressed;
      pressed = null;
      // Before this very movement reaches React Flow: a short one counts from its beginning too.
      pane?.dispatchEvent(new PointerEvent('pointerdown', pressOf(begun)));
    };
    const letGo = () => {
      pressed = null;
    };
    element?.addEventListener('pointerdown', press, { capture: true });
    window.addEventListener('pointermove', move, { capture: true });
    window.addEventListener('pointerup', letGo, { capture: true });
    window.addEventListener('pointercancel', letGo, { capture: true });
    return () => {
      element?.removeEventListener('pointerdown', press, { capture: true });
      window.removeEventListener('pointermove', move, { capture: true });
      window.removeEventListener('pointerup', letGo, { capture: true });
      window.removeEventListener('pointercancel', letGo, { capture: true });
    };
  }, [host]);
}

/** The same press once more, for another element. */
function pressOf(event: PointerEvent): PointerEventInit {
  const { pointerId, pointerType, isPrimary, button, buttons, clientX, clientY } = event;
  const { shiftKey, ctrlKey, metaKey, altKey } = event;
  const keys = { shiftKey, ctrlKey, metaKey, altKey };
  const at = { clientX, clientY, bubbles: true, cancelable: true };
  return { pointerId, pointerType, isPrimary, button, buttons, ...at, ...keys };
}
