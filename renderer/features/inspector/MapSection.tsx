import { useMemo } from 'react';
import { modeCounts } from '#shared/model/modeCounts.ts';
import { runAction } from '#renderer/actions/runAction.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import styles from './Inspector.module.css';
import { useModel } from './useInspected.ts';

/** Nothing is selected: the map itself, and how much is settled. */
export function MapSection() {
  const { document } = useModel();
  const counts = useMemo(() => modeCounts(document.areas), [document.areas]);
  const facts: readonly (readonly [number, string])[] = [
    [document.leaders.length, 'leaders'],
    [document.areas.length, 'decision areas'],
    [counts.sovereign, 'decided alone (S)'],
    [counts.coordinated, 'coordinated (C)'],
    [counts.shared, 'shared (H)'],
    [counts.undecided, 'not settled'],
    [document.risks.length, 'risks'],
    [document.redLines.length, 'red lines'],
    [document.cascades.length, 'cascades'],
  ];
  return (
    <>
      <TextField
        label="Title"
        value={document.title}
        isRequired
        onCommit={(title, visit) =>
          verbs.dispatch({ id: 'map.edit', payload: { changes: { title } } }, { mergeKey: visit })
        }
      />
      <TextArea
        label="Purpose"
        value={document.purpose}
        placeholder="What this map is for, in a sentence or two"
        onCommit={(purpose, visit) =>
          verbs.dispatch({ id: 'map.edit', payload: { changes: { purpose } } }, { mergeKey: visit })
        }
      />
      <dl className={styles.tally}>
        {facts.map(([count, what]) => (
          <div key={what} style={{ display: 'contents' }}>
            <dt>{count}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void runAction('map.properties')}>
          Map properties…
        </Button>
      </div>
      <p className={styles.prose}>
        Select a leader, a card or a line to see what is said about it.
      </p>
    </>
  );
}
