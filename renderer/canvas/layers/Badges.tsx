import { ViewportPortal } from '@xyflow/react';
import { memo, useCallback, useLayoutEffect, useRef } from 'react';
import { FADED_OPACITY } from '#shared/drawing/ops.ts';
import type { SceneBadge } from '#shared/layout/scene.ts';
import { useCanvasVerbs } from '../CanvasVerbs.ts';
import { growBox } from '#shared/lib/box.ts';
import type { Figure } from '../scene/figure.ts';
import { Drawings } from './Drawings.tsx';
import { keepInOrder } from './keepInOrder.ts';
import styles from './layers.module.css';

interface BadgesProps {
  readonly badges: readonly Figure[];
  /** Whether a person sees them already: their buttons, which nobody sees, come after that. */
  readonly areReachable: boolean;
  /** What a screen reader says of a badge. */
  readonly describe: (badge: SceneBadge) => string;
  readonly lit: ReadonlySet<string> | null;
}

/** Space around a badge that still counts as the badge. */
const ROOM = 3;

/** Risks and red lines where they belong: each a button that opens its notes in place. */
export const Badges = memo(function Badges(props: BadgesProps) {
  const { badges, areReachable, describe, lit } = props;
  const opacityOf = useCallback(
    ({ key }: Figure) => (lit && !lit.has(key) ? FADED_OPACITY : 1),
    [lit],
  );
  return (
    <ViewportPortal>
      <Drawings figures={badges} detail="full" className={styles['badges']} opacityOf={opacityOf} />
      {areReachable && <BadgeButtons badges={badges} describe={describe} />}
    </ViewportPortal>
  );
});

interface Placed {
  readonly button: HTMLButtonElement;
  /** Its style, as it was written. */
  readonly place: string;
}

/** No records of React's: a map has as many badges as cards, and a button changes as a whole or not. */
export function BadgeButtons({ badges, describe }: Pick<BadgesProps, 'badges' | 'describe'>) {
  const verbs = useCanvasVerbs();
  const host = useRef<HTMLDivElement>(null);
  const buttons = useRef<ReadonlyMap<string, Placed>>(new Map());
  useLayoutEffect(() => {
    const next = new Map<string, Placed>();
    for (const { key, badge, box } of badges) {
      if (!badge) continue;
      const old = buttons.current.get(key);
      const button = old?.button ?? newButton(badge);
      const words = describe(badge);
      if (button.title !== words) {
        button.title = words;
        button.setAttribute('aria-label', words);
      }
      const { x, y, width, height } = growBox(box, ROOM);
      const place = `left:${x}px;top:${y}px;width:${width}px;height:${height}px`;
      // Written again, even the same would be looked at again by the engine.
      if (old?.place !== place) button.style.cssText = place;
      next.set(key, { button, place });
    }
    buttons.current = next;
    if (host.current)
      keepInOrder(
        host.current,
        [...next.values()].map(({ button }) => button),
      );
  }, [badges, describe]);
  return (
    // The buttons in it are pressed, by whatever means; their clicks are taken here.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div
      ref={host}
      onClick={(event) => {
        const id = (event.target as Element).closest('[data-badge]')?.getAttribute('data-badge');
        const badge = badges.find((figure) => figure.badge?.id === id)?.badge;
        if (!badge) return;
        event.stopPropagation();
        verbs.openBadge(badge);
      }}
    />
  );
}

function newButton({ id }: SceneBadge): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.tabIndex = -1;
  button.className = `${styles['badge']} nodrag nopan`;
  button.dataset['badge'] = id;
  return button;
}
