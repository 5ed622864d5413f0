import { useEffect, type RefObject } from 'react';
import { chooseItem } from './acts/chooseItem.ts';
import { fromItemKey } from './itemKey.ts';
import { elementOf } from './useStanding.ts';

/** On what lies in the strip of headers that stay in sight: the key of its header, '' beside them. */
export const STANDS_FOR = 'data-stands-for';

const EVENTS = ['pointerdown', 'mousedown', 'click', 'dblclick', 'contextmenu', 'wheel'] as const;

/**
 * A header that stays in sight is the header itself to the pointer: what is done to it is done to the one
 * that has scrolled away, so that it is chosen, dragged, typed over and has its menu there too. Beside the
 * headers the strip is ground. What has scrolled under it is never meant.
 */
export function useHeadersInSight(host: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = host.current;
    const pass = (event: MouseEvent) => {
      const strip = (event.target as Element).closest(`[${STANDS_FOR}]`);
      if (!element || !strip) return;
      event.stopPropagation();
      const key = strip.getAttribute(STANDS_FOR) ?? '';
      const header = key === '' || event.type === 'wheel' ? null : elementOf(element, key);
      if (header) again(event, header);
      // Of a large map only what is near has an element.
      else if (key !== '' && event.type === 'click')
        chooseItem(fromItemKey(key), event.shiftKey || event.ctrlKey || event.metaKey);
      // A double click makes a card, and here nobody would see where.
      else if (event.type !== 'dblclick') again(event, element.querySelector('.react-flow__pane'));
    };
    for (const type of EVENTS)
      element?.addEventListener(type, pass, { capture: true, passive: false });
    return () => {
      for (const type of EVENTS) element?.removeEventListener(type, pass, { capture: true });
    };
  }, [host]);
}

/** The same event once more, for another element; what that one prevents is prevented here. */
function again(event: MouseEvent, target: Element | null): void {
  const { constructor } = event as unknown as { constructor: typeof MouseEvent };
  const copy = new constructor(event.type, event);
  if (target && !target.dispatchEvent(copy)) event.preventDefault();
}
