import { Check, Undo2 } from 'lucide-react';
import { useMemo } from 'react';
import type { Ballot } from '#shared/document/ballot.ts';
import { counted } from '#shared/lib/sentence.ts';
import { ballotResult, isUnanimous } from '#shared/model/ballotResult.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { runAction } from '#renderer/actions/runAction.ts';
import { useApp } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Title } from '../Title.tsx';
import { AlikeAreas } from './AlikeAreas.tsx';
import { AppetiteTable } from './AppetiteTable.tsx';
import { AreaEntry } from './AreaEntry.tsx';
import { OutcomeEntry } from './OutcomeEntry.tsx';
import styles from './Reveal.module.css';

export interface RevealProps {
  readonly model: MapModel;
  readonly ballots: readonly Ballot[];
  readonly isKept: boolean;
  /** Something was adopted here that can be taken back. */
  readonly canUndo: boolean;
  readonly onFinish: () => void;
}

/** The command takes lists that it may keep: copies, so that nothing is shared with what is on screen. */
function keep(ballots: readonly Ballot[]): void {
  verbs.dispatch({
    id: 'ballots.keep',
    payload: {
      ballots: ballots.map(({ leaderId, on, areas, appetite, agreements }) => ({
        leaderId,
        on,
        areas: areas.map(({ areaId, mode, ownerIds }) => ({
          areaId,
          mode,
          ownerIds: [...ownerIds],
        })),
        appetite,
        agreements: agreements.map(({ outcomeId, level }) => ({ outcomeId, level })),
      })),
    },
  });
}

/** Where the leaders see it differently, widest first; what the team settles is adopted with one click. */
export function Reveal({ model, ballots, isKept, canUndo, onFinish }: RevealProps) {
  const result = useMemo(() => ballotResult(model, ballots), [model, ballots]);
  const undoLabel = useApp((state) => state.map?.undoLabel ?? null);
  const alike = result.areas.filter(isUnanimous);
  const different = result.areas.filter((area) => !isUnanimous(area));
  return (
    <main className={styles.screen}>
      <header className={styles.head}>
        <Title>Where do we see it differently?</Title>
        <p className={styles.lead}>
          {counted(ballots.length, 'leader')} answered.
          {result.areas.length > 0 &&
            ` ${alike.length} of ${counted(result.areas.length, 'area')} ${alike.length === 1 ? 'is' : 'are'} seen alike by all.`}
        </p>
      </header>
      <div className={styles.body} tabIndex={0} role="group" aria-label="Results">
        {result.areas.length > 0 && (
          <section aria-labelledby="reveal-areas">
            <h2 id="reveal-areas" className={styles.part}>
              Decision areas
            </h2>
            {different.map((area) => (
              <AreaEntry key={area.areaId} model={model} result={area} />
            ))}
            {alike.length > 0 && <AlikeAreas model={model} results={alike} />}
          </section>
        )}
        {result.outcomes.length > 0 && (
          <section aria-labelledby="reveal-outcomes">
            <h2 id="reveal-outcomes" className={styles.part}>
              Shared outcomes
            </h2>
            {result.outcomes.map((outcome) => (
              <OutcomeEntry key={outcome.outcomeId} model={model} result={outcome} />
            ))}
          </section>
        )}
        {result.appetite.voices > 0 && (
          <section aria-labelledby="reveal-appetite">
            <h2 id="reveal-appetite" className={styles.part}>
              Risk appetite
            </h2>
            <AppetiteTable model={model} result={result.appetite} />
          </section>
        )}
        {result.areas.length + result.outcomes.length + result.appetite.voices === 0 && (
          <p className={styles.lead}>Everything was left blank: there is nothing to compare.</p>
        )}
      </div>
      <footer className={styles.foot}>
        <span className={styles.done} role="status">
          {canUndo && undoLabel !== null && `Done: ${undoLabel}.`}
        </span>
        <Button
          variant="quiet"
          icon={<Undo2 aria-hidden />}
          disabled={!canUndo}
          onClick={() => void runAction('edit.undo')}
        >
          Undo
        </Button>
        {isKept ? (
          <span className={styles.adopted}>
            <Check aria-hidden />
            Kept in the map
          </span>
        ) : (
          <Button onClick={() => keep(ballots)}>Keep the ballots in the map</Button>
        )}
        <Button variant="primary" onClick={onFinish}>
          Finish
        </Button>
      </footer>
    </main>
  );
}
