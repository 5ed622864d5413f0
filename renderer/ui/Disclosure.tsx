import { ChevronRight } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import styles from './Disclosure.module.css';

export interface DisclosureProps {
  readonly title: string;
  /** A word or number at the right edge ("3", "not said"). */
  readonly summary?: ReactNode;
  readonly isInitiallyOpen?: boolean;
  readonly children: ReactNode;
}

/**
 * A section that folds, at once. Not Base UI's, which measures what it folds as it is mounted, for a
 * motion that we do not have: that makes the engine lay out the whole window in the middle of a render.
 */
export function Disclosure({ title, summary, isInitiallyOpen = true, children }: DisclosureProps) {
  // What it opens with is decided once: a field that gets its first letter must not move.
  const [isOpen, setOpen] = useState(isInitiallyOpen);
  const panel = useId();
  return (
    <div className={styles.section}>
      <h3>
        <button
          type="button"
          className={styles.trigger}
          aria-expanded={isOpen}
          aria-controls={isOpen ? panel : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          <ChevronRight aria-hidden />
          {title}
          {summary !== undefined && <span className={styles.summary}>{summary}</span>}
        </button>
      </h3>
      {isOpen && (
        <div id={panel} className={styles.panel}>
          {children}
        </div>
      )}
    </div>
  );
}
