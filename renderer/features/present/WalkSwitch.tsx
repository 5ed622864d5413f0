import { useMemo } from 'react';
import { presentStops } from '#shared/present/presentStops.ts';
import { WALK_NAMES, WALKS } from '#shared/present/presentStop.ts';
import type { PresentShown } from '#renderer/store/presentShown.ts';
import { presentVerbs } from '#renderer/store/presentVerbs.ts';
import styles from './Present.module.css';

/** What the room can be walked through, with how many stops each; the digits choose as well. */
export function WalkSwitch({ shown: { present, source } }: { readonly shown: PresentShown }) {
  const counts = useMemo(() => WALKS.map((walk) => presentStops(source, walk).length), [source]);
  return (
    <nav className={styles.walks} aria-label="What to walk through">
      {WALKS.map((walk, index) => (
        <button
          key={walk}
          type="button"
          className={styles.walk}
          aria-current={walk === present.walk ? 'true' : undefined}
          aria-keyshortcuts={String(index + 1)}
          data-empty={counts[index] === 0 || undefined}
          onClick={() => presentVerbs.goToEnd('first', walk)}
        >
          {WALK_NAMES[walk]}
          {walk !== 'overview' && <span className={styles.count}> {counts[index]}</span>}
        </button>
      ))}
    </nav>
  );
}
