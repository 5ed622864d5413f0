import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from './IconButton.tsx';
import styles from './Panel.module.css';

export interface PanelProps {
  readonly title: ReactNode;
  /** The name of the region; the title otherwise, when that is a text. */
  readonly label: string;
  readonly onClose?: () => void;
  readonly tools?: ReactNode;
  /** What it is about now: about something else it begins anew, at its top and with fields of its own. */
  readonly shows?: string;
  readonly children: ReactNode;
}

/** A side of the window: a heading and what scrolls under it. */
export function Panel({ title, label, onClose, tools, shows, children }: PanelProps) {
  return (
    <section className={styles.panel} aria-label={label}>
      <header className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        {tools}
        {onClose && (
          <IconButton
            size="small"
            label={`Close ${label.toLowerCase()}`}
            icon={<X />}
            onClick={onClose}
          />
        )}
      </header>
      <div key={shows} className={styles.body}>
        {children}
      </div>
    </section>
  );
}
