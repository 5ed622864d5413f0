import { useMemo } from 'react';
import { presentStops } from '#shared/present/presentStops.ts';
import { WALK_NAMES, WALKS, type Walk } from '#shared/present/presentStop.ts';
import { presentSource } from '#renderer/store/presentShown.ts';
import { useApp } from '#renderer/store/store.ts';
import { ask } from './ask.ts';
import styles from './WalkRow.module.css';

/** What the room can be walked through, with how many stops each; the digits choose as well. */
export function WalkRow({ walk: current }: { readonly walk: Walk }) {
  const source = useApp(presentSource);
  const counts = useMemo(
    () => WALKS.map((walk) => (source ? presentStops(source, walk).length : 0)),
    [source],
  );
  return (
    <nav className={styles.row} aria-label="What to walk through">
      {WALKS.map((walk, index) => (
        <button
          key={walk}
          type="button"
          className={styles.walk}
          aria-current={walk === current ? 'true' : undefined}
          aria-keyshortcuts={String(index + 1)}
          data-empty={counts[index] === 0 || undefined}
          onClick={() => ask({ kind: 'walkTo', walk })}
        >
          {WALK_NAMES[walk]}
          {walk !== 'overview' && <span className={styles.count}> {counts[index]}</span>}
        </button>
      ))}
    </nav>
  );
}
