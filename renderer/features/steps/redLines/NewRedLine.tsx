import type { Id } from '#shared/document/fields.ts';
import type { RedLineCategory } from '#shared/document/redLine.ts';
import { newId } from '#renderer/store/newId.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { useNewEntry } from '../parts/useNewEntry.ts';
import { AreaOrGeneral } from './AreaOrGeneral.tsx';
import { CategoryField } from './CategoryField.tsx';
import styles from './RedLines.module.css';

interface Written {
  readonly statement: string;
  readonly category: RedLineCategory;
  readonly areaId: Id | null;
}

const EMPTY: Written = { statement: '', category: 'mission', areaId: null };

export interface NewRedLineProps {
  readonly leaderId: Id;
  readonly isFirst: boolean;
  readonly onAdded: (redLineId: Id) => void;
}

/** One more red line: its words, the duty it protects, and where it holds. */
export function NewRedLine({ leaderId, isFirst, onAdded }: NewRedLineProps) {
  const { entry, change, add } = useNewEntry<Written>(
    `redLine ${leaderId}`,
    EMPTY,
    ({ statement }) => statement.trim() !== '',
    (written) => {
      const redLineId = newId();
      const payload = { redLineId, leaderId, ...written };
      const isAdded = verbs.dispatch({ id: 'redLine.add', payload });
      if (isAdded) onAdded(redLineId);
      return isAdded;
    },
  );
  return (
    <div className={styles['new']}>
      <TextArea
        label={isFirst ? 'What can you not give up?' : 'Another red line'}
        value={entry.statement}
        rows={isFirst ? 2 : 1}
        placeholder="One sentence, in your own words"
        onType={(statement) => change({ statement })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          add();
        }}
      />
      <div className={styles['where']}>
        <CategoryField value={entry.category} onChange={(category) => change({ category })} />
        <AreaOrGeneral
          leaderId={leaderId}
          value={entry.areaId}
          onChange={(areaId) => change({ areaId })}
        />
        <Button disabled={entry.statement.trim() === ''} onClick={add}>
          Add red line
        </Button>
      </div>
    </div>
  );
}
