import { useState } from 'react';
import type { Ballot } from '#shared/document/ballot.ts';
import { compareInstants } from '#shared/lib/compareInstants.ts';
import { dayWords } from '#shared/lib/dayWords.ts';
import { counted } from '#shared/lib/sentence.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { AlertDialog } from '#renderer/ui/AlertDialog.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import styles from './Ballot.module.css';

export interface KeptBallotsProps {
  readonly model: MapModel;
  readonly onReopen: (ballots: readonly Ballot[]) => void;
}

/** Ballots that the team chose to keep in the map: to be looked at again, or to be cleared. */
export function KeptBallots({ model, onReopen }: KeptBallotsProps) {
  const [isAsked, setAsked] = useState(false);
  const { ballots } = model.document;
  const last =
    ballots
      .map(({ on }) => on)
      .toSorted(compareInstants)
      .at(-1) ?? '';
  return (
    <section className={styles.kept} aria-labelledby="kept-ballots">
      <h2 id="kept-ballots">Kept from before</h2>
      <p className={styles.note}>
        The map holds the ballots of {counted(ballots.length, 'leader')}, the last of{' '}
        {dayWords(last)}.
      </p>
      <div className={styles.buttons}>
        <Button onClick={() => onReopen(ballots)}>Look at them again</Button>
        <Button variant="quiet" onClick={() => setAsked(true)}>
          Clear them…
        </Button>
      </div>
      <AlertDialog
        isOpen={isAsked}
        title="Clear the kept ballots?"
        confirmLabel="Clear"
        isDangerous
        onConfirm={() => {
          setAsked(false);
          verbs.dispatch({ id: 'ballots.clear', payload: {} });
        }}
        onCancel={() => setAsked(false)}
      >
        The map no longer holds who answered what. Undo brings them back until the map is closed.
      </AlertDialog>
    </section>
  );
}
