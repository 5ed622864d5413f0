import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Level, Role } from '#shared/document/assignment.ts';
import type { Point } from '#shared/lib/box.ts';
import styles from './RoleChooser.module.css';

/** A part that a leader can have in an area, as the chooser offers it. */
export interface RoleChoice {
  readonly role: Role;
  readonly level: Level | null;
}

interface Offer extends RoleChoice {
  readonly label: string;
  /** Also the shortcut of the action catalog. */
  readonly digit: string;
}

const OFFERS: readonly Offer[] = [
  { role: 'owner', level: null, label: 'Owner', digit: '1' },
  { role: 'coordinator', level: 'agree', label: 'Must agree', digit: '2' },
  { role: 'coordinator', level: 'consult', label: 'Consulted', digit: '3' },
  { role: 'informed', level: null, label: 'Informed', digit: '4' },
];

/** From where the line was dropped, and from the pane's edge, in CSS pixels. */
const AWAY = 14;
const EDGE = 4;

interface RoleChooserProps {
  /** Where the line was dropped, in CSS pixels of the pane. */
  readonly place: Point;
  /** "CFO in Bed closures". */
  readonly title: string;
  readonly current: RoleChoice;
  readonly onChoose: (choice: RoleChoice) => void;
  readonly onClose: () => void;
}

/** After connecting: the new role, and one click or key to make it another. */
export function RoleChooser({ place, title, current, onChoose, onClose }: RoleChooserProps) {
  const menu = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  close.current = onClose;
  const [corner, setCorner] = useState<Point>(place);
  const { x, y } = place;
  useLayoutEffect(() => {
    if (menu.current) setCorner(cornerFor(menu.current, { x, y }));
  }, [x, y]);

  useEffect(() => {
    menu.current?.querySelector<HTMLElement>('[aria-checked=true]')?.focus({ preventScroll: true });
    const handlePress = (event: PointerEvent) => {
      if (event.target instanceof Node && !menu.current?.contains(event.target)) close.current();
    };
    window.addEventListener('pointerdown', handlePress, true);
    return () => window.removeEventListener('pointerdown', handlePress, true);
  }, []);

  const handleKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    const offer = OFFERS.find(({ digit }) => digit === event.key);
    if (offer) onChoose(offer);
    else if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const items = [
        ...(menu.current?.querySelectorAll<HTMLElement>('[role=menuitemradio]') ?? []),
      ];
      const at = items.findIndex((item) => item === document.activeElement);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      items[(at + step + items.length) % items.length]?.focus();
    } else return;
    event.preventDefault();
  };

  return (
    <div
      ref={menu}
      role="menu"
      tabIndex={-1}
      aria-label={`Role of ${title}`}
      className={`${styles['chooser']} nodrag nopan nowheel`}
      style={{ left: corner.x, top: corner.y }}
      onKeyDown={handleKeyDown}
    >
      <p className={styles['title']}>{title}</p>
      {OFFERS.map((offer) => (
        <button
          key={offer.label}
          type="button"
          role="menuitemradio"
          aria-checked={offer.role === current.role && offer.level === current.level}
          className={styles['offer']}
          onClick={() => onChoose(offer)}
        >
          <RoleMark choice={offer} />
          <span>{offer.label}</span>
          <kbd>{offer.digit}</kbd>
        </button>
      ))}
    </div>
  );
}

/** Below the place, above it where the pane ends; always within the pane. */
function cornerFor(menu: HTMLElement, place: Point): Point {
  const { offsetWidth: width, offsetHeight: height, offsetParent: pane } = menu;
  const right = (pane?.clientWidth ?? Infinity) - width - EDGE;
  const isBelow = place.y + AWAY + height <= (pane?.clientHeight ?? Infinity) - EDGE;
  return {
    x: Math.max(EDGE, Math.min(right, place.x - AWAY)),
    y: Math.max(EDGE, isBelow ? place.y + AWAY : place.y - AWAY - height),
  };
}

/** The station as the map draws it: block, filled ring, open ring, small dot. */
function RoleMark({ choice }: { readonly choice: RoleChoice }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" className={styles['mark']}>
      {choice.role === 'owner' && <rect x="1" y="4" width="14" height="8" rx="2" />}
      {choice.role === 'coordinator' && (
        <circle cx="8" cy="8" r="5" data-open={choice.level === 'consult'} />
      )}
      {choice.role === 'informed' && <circle cx="8" cy="8" r="2.5" />}
    </svg>
  );
}
