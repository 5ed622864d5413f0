import { areaName, theLeaders } from '#shared/audit/names.ts';
import type { AreaResult } from '#shared/model/ballotResult.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { MODE_LETTERS, MODE_NAMES } from '#shared/model/partWords.ts';
import { newId } from '#renderer/store/newId.ts';
import { adoptView } from '../adoption.ts';
import { AdoptButton } from './AdoptButton.tsx';
import { Marks } from './Marks.tsx';
import styles from './Reveal.module.css';

export interface AlikeAreasProps {
  readonly model: MapModel;
  readonly results: readonly AreaResult[];
}

/** Areas on which all who answered agree: nothing to talk about, and adopted one by one or together. */
export function AlikeAreas({ model, results }: AlikeAreasProps) {
  const adoptions = results.map(({ areaId, views }) => ({
    areaId,
    view: views[0],
    adoption: views[0] ? adoptView(model, areaId, views[0], newId) : { commands: [], changes: [] },
  }));
  const commands = adoptions.flatMap(({ adoption }) => adoption.commands);
  const changing = adoptions.filter(({ adoption }) => adoption.commands.length > 0).length;
  return (
    <article className={styles.entry} aria-label="Seen alike">
      <header className={styles.entryHead}>
        <h3 className={styles.entryTitle}>Seen alike by all who answered</h3>
        {changing > 1 && (
          <AdoptButton
            adoption={{ commands, changes: [`Changes ${changing} areas in one step.`] }}
            label={`Adopt all ${changing}`}
            of="that are seen alike"
            isQuiet
          />
        )}
      </header>
      <ul className={styles.views}>
        {results.map(({ areaId, voices }, index) => {
          const entry = adoptions[index];
          if (!entry?.view) return null;
          const { view, adoption } = entry;
          const name = areaName(model, areaId);
          return (
            <li key={areaId} className={styles.view}>
              <span className={styles.letter} data-mode={view.mode} aria-hidden>
                {MODE_LETTERS[view.mode]}
              </span>
              <span className={styles.viewName}>{name}</span>
              <Marks count={voices} />
              <span className={styles.who}>
                {MODE_NAMES[view.mode]}
                {view.ownerIds.length > 0 && `, ${theLeaders(model, view.ownerIds)}`}
              </span>
              <AdoptButton adoption={adoption} of={name} />
            </li>
          );
        })}
      </ul>
    </article>
  );
}
