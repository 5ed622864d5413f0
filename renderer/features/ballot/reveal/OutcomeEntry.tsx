import { counted } from '#shared/lib/sentence.ts';
import type { OutcomeResult } from '#shared/model/ballotResult.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { AGREEMENT_SCALE } from '#shared/model/partWords.ts';
import { adoptAgreements } from '../adoption.ts';
import { AdoptButton } from './AdoptButton.tsx';
import { Marks } from './Marks.tsx';
import styles from './Reveal.module.css';
import { SpeakFirst } from './SpeakFirst.tsx';

export interface OutcomeEntryProps {
  readonly model: MapModel;
  readonly result: OutcomeResult;
}

/** From 3 on a leader can live with it. */
const LIVABLE = 3;

/** How far the leaders stand behind one outcome: every level with its voices. */
export function OutcomeEntry({ model, result }: OutcomeEntryProps) {
  const statement =
    model.document.outcomes.find((one) => one.id === result.outcomeId)?.statement ?? '';
  const values = result.answers.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const below = values.filter((value) => value < LIVABLE).length;
  return (
    <article className={styles.entry} aria-label={statement}>
      <header className={styles.entryHead}>
        <h3 className={styles.entryTitle}>{statement}</h3>
        <p className={styles.shares}>
          {least === most ? `All say ${least}` : `From ${least} to ${most}, ${most - least} apart`}
          {below > 0 && `; ${counted(below, 'leader')} below ${LIVABLE}`}
        </p>
      </header>
      <SpeakFirst model={model} low={result.low} high={result.high} />
      <ul className={styles.levels}>
        {AGREEMENT_SCALE.map((meaning, level) => {
          const titles = result.answers
            .filter(({ value }) => value === level)
            .map(({ leaderId }) => model.leader(leaderId)?.title ?? '');
          return (
            <li key={level} className={styles.level} data-empty={titles.length === 0 || undefined}>
              <span className={styles.digit}>{level}</span>
              <span className={styles.viewName}>{meaning}</span>
              <Marks count={titles.length} />
              <span className={styles.who}>{titles.join(', ')}</span>
            </li>
          );
        })}
      </ul>
      <AdoptButton
        adoption={adoptAgreements(model, result)}
        label="Adopt these agreements"
        of={`on ${statement}`}
      />
    </article>
  );
}
