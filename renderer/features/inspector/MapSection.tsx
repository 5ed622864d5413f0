import { useMemo } from 'react';
import { modeCounts } from '#shared/model/modeCounts.ts';
import { runAction } from '#renderer/actions/runAction.ts';
import { editOf } from '#renderer/store/editOf.ts';
import { tellKept } from '#renderer/store/tellKept.ts';
import { useModel } from '#renderer/store/useModel.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import styles from './Inspector.module.css';

/** Nothing is selected: the map itself, and how much is settled. */
export function MapSection() {
  const { document } = useModel();
  const edit = editOf('map.edit', {});
  const counts = useMemo(() => modeCounts(document.areas), [document.areas]);
  const { leaders, areas, risks, redLines, cascades } = document;
  const facts: readonly (readonly [count: number, one: string, many: string])[] = [
    [leaders.length, 'leader', 'leaders'],
    [areas.length, 'decision area', 'decision areas'],
    [counts.sovereign, 'decided alone (S)', 'decided alone (S)'],
    [counts.coordinated, 'coordinated (C)', 'coordinated (C)'],
    [counts.shared, 'shared (H)', 'shared (H)'],
    [counts.undecided, 'not settled', 'not settled'],
    [risks.length, 'risk', 'risks'],
    [redLines.length, 'red line', 'red lines'],
    [cascades.length, 'cascade', 'cascades'],
  ];
  return (
    <>
      <TextField
        label="Title"
        value={document.title}
        onBlank={tellKept('map')}
        onCommit={(title, visit) => edit({ title }, visit)}
      />
      <TextArea
        label="Purpose"
        value={document.purpose}
        placeholder="What this map is for, in a sentence or two"
        onCommit={(purpose, visit) => edit({ purpose }, visit)}
      />
      <dl className={styles.tally}>
        {facts.map(([count, one, many]) => (
          <div key={many} className={styles.count}>
            <dt>{count}</dt>
            <dd>{count === 1 ? one : many}</dd>
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
