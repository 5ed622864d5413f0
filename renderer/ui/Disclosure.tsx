import { Collapsible } from '@base-ui/react/collapsible';
import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Disclosure.module.css';

export interface DisclosureProps {
  readonly title: string;
  /** A word or number at the right edge ("3", "not said"). */
  readonly summary?: ReactNode;
  readonly isInitiallyOpen?: boolean;
  readonly children: ReactNode;
}

/** A section that folds. */
export function Disclosure({ title, summary, isInitiallyOpen = true, children }: DisclosureProps) {
  return (
    <Collapsible.Root className={styles.section} defaultOpen={isInitiallyOpen}>
      <h3>
        <Collapsible.Trigger className={styles.trigger}>
          <ChevronRight aria-hidden />
          {title}
          {summary !== undefined && <span className={styles.summary}>{summary}</span>}
        </Collapsible.Trigger>
      </h3>
      <Collapsible.Panel className={styles.panel}>{children}</Collapsible.Panel>
    </Collapsible.Root>
  );
}
