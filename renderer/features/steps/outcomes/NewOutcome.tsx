import type { Id } from '#shared/document/fields.ts';
import { newId } from '#renderer/store/newId.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { useNewEntry } from '../parts/useNewEntry.ts';
import styles from './Outcomes.module.css';

const EMPTY = { statement: '' };

export interface NewOutcomeProps {
  readonly isFirst: boolean;
  readonly onAdded: (outcomeId: Id) => void;
}

/** One more sentence that is the team's. */
export function NewOutcome({ isFirst, onAdded }: NewOutcomeProps) {
  const { entry, change, add } = useNewEntry(
    'outcome',
    EMPTY,
    ({ statement }) => statement.trim() !== '',
    ({ statement }) => {
      const outcomeId = newId();
      const isAdded = verbs.dispatch({ id: 'outcome.add', payload: { outcomeId, statement } });
      if (isAdded) onAdded(outcomeId);
      return isAdded;
    },
  );
  return (
    <div className={styles['new']}>
      <TextField
        label={isFirst ? 'The first shared outcome' : 'Another shared outcome'}
        value={entry.statement}
        placeholder="One safe hospital system by day one: we succeed or fail together."
        onType={(statement) => change({ statement })}
        onEnter={add}
      />
      <Button disabled={entry.statement.trim() === ''} onClick={add}>
        Add
      </Button>
    </div>
  );
}
