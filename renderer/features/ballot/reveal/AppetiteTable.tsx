import type { ScaleResult } from '#shared/model/ballotResult.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { APPETITE_SCALE } from '#shared/model/partWords.ts';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';
import { adoptAppetites } from '../adoption.ts';
import { AdoptButton } from './AdoptButton.tsx';
import styles from './Reveal.module.css';
import { SpeakFirst } from './SpeakFirst.tsx';

export interface AppetiteTableProps {
  readonly model: MapModel;
  readonly result: ScaleResult;
}

/** Where each leader stands on the scale, in the order of the team: a spread, no ranking. */
export function AppetiteTable({ model, result }: AppetiteTableProps) {
  const all = adoptAppetites(model, result.answers);
  const counts = APPETITE_SCALE.map(
    (_, index) => result.answers.filter(({ value }) => value === index + 1).length,
  );
  return (
    <article className={styles.entry} aria-label="Risk appetite">
      <header className={styles.entryHead}>
        <p className={styles.shares}>
          {result.spread === 0
            ? 'All who answered stand at the same place.'
            : `The ends are ${result.spread} apart.`}
        </p>
        {all.commands.length > 1 && (
          <AdoptButton
            adoption={{ ...all, changes: [`Changes ${all.commands.length} leaders in one step.`] }}
            label={`Adopt all ${all.commands.length}`}
            of="appetites"
            isQuiet
          />
        )}
      </header>
      <SpeakFirst model={model} low={result.low} high={result.high} />
      <table className={styles.scale}>
        <thead>
          <tr>
            <th scope="col">
              <VisuallyHidden>Leader</VisuallyHidden>
            </th>
            {APPETITE_SCALE.map((name, index) => (
              <th key={name} scope="col" className={styles.step}>
                {index + 1} {name}
              </th>
            ))}
            <th scope="col">
              <VisuallyHidden>Adopt</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {result.answers.map(({ leaderId, value }) => {
            const title = model.leader(leaderId)?.title ?? '';
            return (
              <tr key={leaderId}>
                <th scope="row" className={styles.rowName}>
                  {title}
                </th>
                {APPETITE_SCALE.map((name, index) => (
                  <td key={name} className={styles.step}>
                    {index + 1 === value && (
                      <>
                        <span className={styles.stand} aria-hidden>
                          {value}
                        </span>
                        <VisuallyHidden>stands here</VisuallyHidden>
                      </>
                    )}
                  </td>
                ))}
                <td>
                  <AdoptButton
                    adoption={adoptAppetites(model, [{ leaderId, value }])}
                    of={`the appetite of ${title}`}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={styles.rowName}>
              How many
            </th>
            {counts.map((count, index) => (
              <td key={APPETITE_SCALE[index]} className={styles.step}>
                {count}
              </td>
            ))}
            <td />
          </tr>
        </tfoot>
      </table>
    </article>
  );
}
