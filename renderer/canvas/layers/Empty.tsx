import type { MapView } from '#renderer/store/sessionState.ts';
import styles from './Empty.module.css';

interface EmptyProps {
  readonly view: MapView;
  readonly leaders: number;
  readonly areas: number;
  /** Parts that somebody has in an area. */
  readonly roles: number;
}

/** How a leader is named for an area by hand, and where the pointer adds one. */
const BY_HAND: Readonly<Record<MapView, { readonly name: string; readonly add: string }>> = {
  lanes: {
    name: 'Drag a card onto the lane of the leader who decides it.',
    add: 'double-click a lane',
  },
  free: {
    name: 'Draw a line from a leader to what that leader decides.',
    add: 'double-click where it is to stand',
  },
};

/** What to do on a map that has nothing yet, or in which nobody has been named for anything. */
export function Empty({ view, leaders, areas, roles }: EmptyProps) {
  if (roles > 0) return null;
  // Cards that are there already stay in sight: the words stand below them, on a free canvas on ground of their own.
  const next = view === 'free' ? `${styles['next']} ${styles['strip']}` : styles['next'];
  const place = areas > 0 ? next : styles['empty'];
  if (leaders === 0)
    return (
      <div className={place}>
        <p>
          No leaders yet. Press <kbd>L</kbd> to add the first leader.
        </p>
      </div>
    );
  if (areas === 0)
    return (
      <div className={place}>
        <p>
          No decision areas yet. Press <kbd>A</kbd> to add one, or {BY_HAND[view].add}.
        </p>
      </div>
    );
  return (
    <div className={place}>
      <p>{BY_HAND[view].name}</p>
      <p>
        Or select it and press <kbd>K</kbd> to name its owner, and whom to bring in.
      </p>
    </div>
  );
}
