import type { Id } from '#shared/document/fields.ts';
import type { Leader } from '#shared/document/leader.ts';
import type { Agreement } from '#shared/document/outcome.ts';
import { AGREEMENT_SCALE } from '#shared/model/partWords.ts';
import { Reservation } from '#renderer/fields/Reservation.tsx';
import { verbs } from '#renderer/store/verbs.ts';
import { Select } from '#renderer/ui/Select.tsx';
import styles from './MapProperties.module.css';

const LEVELS = [
  { value: '', label: 'Not said' },
  ...AGREEMENT_SCALE.map((words, level) => ({ value: String(level), label: `${level}  ${words}` })),
];

export interface AgreementRowProps {
  readonly leader: Leader;
  readonly outcomeId: Id;
  readonly agreement: Agreement | undefined;
}

/** Fist to five of one leader, and what holds them back. */
export function AgreementRow({ leader, outcomeId, agreement }: AgreementRowProps) {
  const leaderId = leader.id;
  return (
    <div className={styles.agreement}>
      <span>{leader.title}</span>
      <Select<string>
        label={`Agreement of ${leader.title}`}
        isLabelHidden
        value={agreement === undefined ? '' : String(agreement.level)}
        options={LEVELS}
        onChange={(level) =>
          verbs.dispatch({
            id: 'outcome.agree',
            payload: { outcomeId, leaderId, level: level === '' ? null : Number(level) },
          })
        }
      />
      {agreement && (
        <Reservation
          leader={leader}
          outcomeId={outcomeId}
          agreement={agreement}
          placeholder="With what reservation"
        />
      )}
    </div>
  );
}
