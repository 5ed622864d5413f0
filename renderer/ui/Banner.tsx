import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Banner.module.css';

interface BannerProps {
  /** One sentence; `null`: there is nothing to say. */
  readonly text: string | null;
  /** What can be done about it: buttons. */
  readonly children?: ReactNode;
}

/** A line above the work that says what is the matter, as long as it is so, and stops nobody. */
export function Banner({ text, children }: BannerProps) {
  return (
    <div role="status">
      {text !== null && (
        <div className={styles['banner']}>
          <TriangleAlert aria-hidden />
          <p className={styles['says']}>{text}</p>
          {children && <div className={styles['ways']}>{children}</div>}
        </div>
      )}
    </div>
  );
}
