import type { RecoveryOffer } from '#shared/ipc/recoveryMessages.ts';
import { momentWords } from '#shared/lib/momentWords.ts';
import { displayText } from '#shared/layout/displayText.ts';
import { useApp } from '#renderer/store/store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { classNames } from '#renderer/ui/classNames.ts';
import list from '#renderer/ui/list.module.css';
import { fileText } from './fileText.ts';
import styles from './UnsavedList.module.css';

export interface UnsavedListProps {
  /** Opens it as the unsaved state of its map. */
  readonly onRecover: (recoveryId: string) => Promise<void>;
  /** Throws it away; the person is asked once more. */
  readonly onDiscard: (recoveryId: string) => Promise<void>;
}

/** Each map with unsaved work: which one, as of when, and how its file stands. */
export function UnsavedList({ onRecover, onDiscard }: UnsavedListProps) {
  const offers = useApp((state) => state.recovery.offers);
  const now = new Date();
  return (
    <ul className={styles.list}>
      {offers.map((offer) => (
        <li key={offer.recoveryId} className={styles.row}>
          <span className={classNames(list.name, styles.name)}>{nameOf(offer)}</span>
          <span className={list.fact}>{momentWords(offer.keptAt, now)}</span>
          <span className={classNames(list.detail, styles.detail)}>{fileText(offer, now)}</span>
          <span className={styles.actions}>
            <Button
              size="small"
              aria-label={`Recover ${nameOf(offer)}`}
              onClick={() => void onRecover(offer.recoveryId)}
            >
              Recover
            </Button>
            <Button
              variant="quiet"
              size="small"
              aria-label={`Discard the unsaved work on ${nameOf(offer)}`}
              onClick={() => void onDiscard(offer.recoveryId)}
            >
              Discard…
            </Button>
          </span>
        </li>
      ))}
    </ul>
  );
}

function nameOf({ title, fileName }: RecoveryOffer): string {
  return displayText(title || fileName || 'Untitled map');
}
