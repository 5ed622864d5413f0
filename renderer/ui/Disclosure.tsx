import { Collapsible } from '@base-ui/react/collapsible';
import { ChevronRight } from 'lucide-react';
import { useState, type ReactNode } from 'react';
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
  // What it opens with is decided once: a field that gets its first letter must not move.
  const [isOpen, setOpen] = useState(isInitiallyOpen);
  return (
    <Collapsible.Root className={styles.section} open={isOpen} onOpenChange={setOpen}>
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
