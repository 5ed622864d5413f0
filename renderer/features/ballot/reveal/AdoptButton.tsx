import { Check } from 'lucide-react';
import { useId } from 'react';
import { verbs } from '#renderer/store/verbs.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';
import type { Adoption } from '../adoption.ts';
import styles from './Reveal.module.css';

export interface AdoptButtonProps {
  readonly adoption: Adoption;
  /** What is adopted, read out after "Adopt". */
  readonly of: string;
  readonly label?: string;
  /** The changes stand elsewhere already. */
  readonly isQuiet?: boolean;
}

/** Takes one result into the map, in one step of undo; what it changes stands beside. */
export function AdoptButton({ adoption, of, label = 'Adopt', isQuiet = false }: AdoptButtonProps) {
  const changesId = useId();
  const { commands, changes } = adoption;
  if (commands.length === 0) {
    return (
      <span className={styles.adopted}>
        <Check aria-hidden />
        In the map
      </span>
    );
  }
  return (
    <span className={styles.adopt}>
      <Button
        size="small"
        aria-describedby={changesId}
        onClick={() => verbs.dispatch([...commands])}
      >
        {label}
        <VisuallyHidden> {of}</VisuallyHidden>
      </Button>
      <span id={changesId} className={isQuiet ? styles.unseen : styles.changes}>
        {changes.join(' ')}
      </span>
    </span>
  );
}
