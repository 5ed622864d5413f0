import { goToSubject } from '#renderer/actions/goToFinding.ts';
import type { Subject } from '#shared/audit/finding.ts';
import { Button } from '#renderer/ui/Button.tsx';
import styles from './GoTo.module.css';

export interface GoToProps {
  readonly kind: Subject['kind'];
  readonly id: string;
  readonly name: string;
}

/** A name that leads to the thing on the map. */
export function GoTo({ kind, id, name }: GoToProps) {
  return (
    <Button variant="link" className={styles.goTo} onClick={() => goToSubject({ kind, id })}>
      {name}
    </Button>
  );
}
