import { Trash2 } from 'lucide-react';
import { useState, type RefObject } from 'react';
import type { MapDocument } from '#shared/document/document.ts';
import { dayWords } from '#shared/lib/dayWords.ts';
import { newId } from '#renderer/store/newId.ts';
import { tellKept } from '#renderer/store/tellKept.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import styles from './MapProperties.module.css';

export interface BaselinesTabProps {
  readonly document: MapDocument;
  /** Takes the caret when somebody came to keep one. */
  readonly nameField: RefObject<HTMLInputElement | null>;
}

/** The map as it stood, kept by a name: what the board paper can tell the changes since. */
export function BaselinesTab({ document, nameField }: BaselinesTabProps) {
  const [name, setName] = useState('');
  const { baselines } = document;
  const keep = () => {
    if (name.trim() === '') return;
    const on = new Date().toISOString();
    if (verbs.dispatch({ id: 'baseline.add', payload: { baselineId: newId(), name, on } }))
      setName('');
  };
  return (
    <div className={styles.outcomes}>
      <div className={styles.head}>
        <TextField
          ref={nameField}
          label="Keep the map as it stands now, as"
          value={name}
          placeholder="Board meeting in March"
          onType={setName}
          onEnter={keep}
        />
        <Button disabled={name.trim() === ''} onClick={keep}>
          Keep it
        </Button>
      </div>
      {baselines.length === 0 ? (
        <p className={styles.none}>
          No baseline is kept yet. Once there is one, the board paper can say what has changed
          since.
        </p>
      ) : (
        <ol className={styles.outcomes} aria-label="Baselines">
          {baselines.map(({ id, name: present, on }) => (
            <li key={id} className={styles.baseline}>
              <TextField
                label={`Kept on ${dayWords(on)}`}
                value={present}
                onBlank={tellKept('baseline')}
                onCommit={(text, visit) =>
                  verbs.dispatch(
                    { id: 'baseline.rename', payload: { baselineId: id, name: text } },
                    { mergeKey: visit },
                  )
                }
              />
              <IconButton
                size="small"
                label={`Delete the baseline ${present}`}
                icon={<Trash2 />}
                onClick={() =>
                  verbs.dispatch({ id: 'baseline.remove', payload: { baselineId: id } })
                }
              />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
