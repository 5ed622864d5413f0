import type { SharedOutcome } from '#shared/document/outcome.ts';
import {
  OutcomeConsequence,
  OutcomeKind,
  OutcomeStatement,
} from '#renderer/fields/OutcomeWords.tsx';
import { editOf } from '#renderer/store/editOf.ts';
import { placeOf } from '../parts/place.ts';
import { Agreements } from './Agreements.tsx';
import { LinkedAreas } from './LinkedAreas.tsx';
import styles from './Outcomes.module.css';

/** One shared outcome on the table: its words, and who stands behind it. */
export function OutcomeSheet({ outcome }: { readonly outcome: SharedOutcome }) {
  const outcomeId = outcome.id;
  const edit = editOf('outcome.edit', { outcomeId });
  return (
    <section
      className={styles['outcome']}
      aria-label="Shared outcome"
      {...placeOf('outcome', outcomeId)}
    >
      <div className={styles['statement']}>
        <OutcomeStatement outcome={outcome} />
      </div>
      <div className={styles['pair']}>
        <OutcomeKind outcome={outcome} />
        <OutcomeConsequence outcome={outcome} placeholder="What it would mean, for whom" />
      </div>
      <LinkedAreas outcome={outcome} onChange={(areaIds) => edit({ areaIds: [...areaIds] })} />
      <Agreements outcome={outcome} />
    </section>
  );
}
