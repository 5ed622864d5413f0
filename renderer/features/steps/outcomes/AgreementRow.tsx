import type { Id } from '#shared/document/fields.ts';
import type { Leader } from '#shared/document/leader.ts';
import type { Agreement } from '#shared/document/outcome.ts';
import { AGREEMENT_SCALE } from '#shared/model/partWords.ts';
import { Reservation } from '#renderer/fields/Reservation.tsx';
import { verbs } from '#renderer/store/verbs.ts';
import { ScaleField } from '#renderer/ui/ScaleField.tsx';
import { LeaderRow } from '../parts/LeaderRow.tsx';
import styles from './Outcomes.module.css';

export interface AgreementRowProps {
  readonly leader: Leader;
  readonly outcomeId: Id;
  readonly agreement: Agreement | undefined;
}

/** How far one leader stands behind an outcome, and what holds them back. */
export function AgreementRow({ leader, outcomeId, agreement }: AgreementRowProps) {
  const leaderId = leader.id;
  const agree = (level: number | null) =>
    verbs.dispatch({ id: 'outcome.agree', payload: { outcomeId, leaderId, level } });
  return (
    <LeaderRow leader={leader} hasSpoken={agreement !== undefined}>
      <div className={styles['agreement']}>
        <ScaleField
          label={`Agreement of ${leader.title}`}
          isLabelHidden
          first={0}
          value={agreement?.level ?? null}
          words={AGREEMENT_SCALE}
          onChange={agree}
        />
        {agreement && (
          <Reservation
            leader={leader}
            outcomeId={outcomeId}
            agreement={agreement}
            placeholder={
              agreement.level < 3 ? 'What would have to change?' : 'What holds you back?'
            }
          />
        )}
      </div>
    </LeaderRow>
  );
}
