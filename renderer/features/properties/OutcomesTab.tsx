import { useState } from 'react';
import type { MapDocument } from '#shared/document/document.ts';
import { newId } from '#renderer/store/newId.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import styles from './MapProperties.module.css';
import { OutcomeFields } from './OutcomeFields.tsx';

/** What is jointly the team's: challenges, outcomes and risks that nobody carries alone. */
export function OutcomesTab({ document }: { readonly document: MapDocument }) {
  const [statement, setStatement] = useState('');
  const add = () => {
    if (statement.trim() === '') return;
    const isAdded = verbs.dispatch({
      id: 'outcome.add',
      payload: { outcomeId: newId(), statement },
    });
    if (isAdded) setStatement('');
  };
  return (
    <>
      {document.outcomes.length === 0 && (
        <p className={styles.says}>
          The first question of all: what is jointly ours, also when it gets hard?
        </p>
      )}
      <ul className={styles.outcomes}>
        {document.outcomes.map((outcome) => (
          <OutcomeFields key={outcome.id} outcome={outcome} document={document} />
        ))}
      </ul>
      <div className={styles.add}>
        <TextField
          label="Add a shared outcome"
          value={statement}
          placeholder="One safe hospital system by day one: we succeed or fail together."
          onType={setStatement}
          onEnter={add}
        />
        <Button disabled={statement.trim() === ''} onClick={add}>
          Add
        </Button>
      </div>
    </>
  );
}
