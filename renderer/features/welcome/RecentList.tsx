import { X } from 'lucide-react';
import type { RecentFile } from '#shared/ipc/channels.ts';
import { recentDayWords } from '#shared/lib/momentWords.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { classNames } from '#renderer/ui/classNames.ts';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import list from '#renderer/ui/list.module.css';
import styles from './FileList.module.css';

export interface RecentListProps {
  readonly recents: readonly RecentFile[];
  readonly onOpen: (recentId: string) => void;
  readonly onForget: (recentId: string) => void;
  readonly onClear: () => void;
}

/** Maps from before. One that is gone is said to be gone; it can be forgotten. */
export function RecentList({ recents, onOpen, onForget, onClear }: RecentListProps) {
  if (recents.length === 0) return null;
  const now = new Date();
  return (
    <section className={list.section} aria-labelledby="recent-maps">
      <header className={styles.head}>
        <h2 id="recent-maps" className={list.title}>
          Recent maps
        </h2>
        <Button variant="quiet" size="small" onClick={onClear}>
          Clear the list
        </Button>
      </header>
      <ul className={styles.list}>
        {recents.map((recent) => (
          <li
            key={recent.recentId}
            className={classNames(styles.row, recent.isMissing && styles.missing)}
          >
            <button type="button" className={styles.open} onClick={() => onOpen(recent.recentId)}>
              <span className={classNames(list.name, styles.name)}>
                {recent.title || recent.fileName}
              </span>
              <span className={list.fact}>{recentDayWords(recent.openedAt, now)}</span>
              <span className={list.detail}>
                {recent.isMissing && <span className={styles.marked}>No longer there: </span>}
                {recent.folder === '' ? recent.fileName : `${recent.folder} / ${recent.fileName}`}
              </span>
            </button>
            <IconButton
              size="small"
              label={`Forget ${recent.title || recent.fileName}`}
              icon={<X />}
              onClick={() => onForget(recent.recentId)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
