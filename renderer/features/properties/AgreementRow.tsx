import type { Id } from '#shared/document/fields.ts';
import type { Leader } from '#shared/document/leader.ts';
import type { Agreement } from '#shared/document/outcome.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { Select } from '#renderer/ui/Select.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import styles from './MapProperties.module.css';

const LEVELS = [
  { value: '', label: 'Not said' },
  { value: '0', label: '0  I cannot support this' },
  { value: '1', label: '1  Let us talk' },
  { value: '2', label: '2  Let us talk a little' },
  { value: '3', label: '3  I can live with it' },
  { value: '4', label: '4  I will work for it' },
  { value: '5', label: '5  I will lead it' },
] as const;

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
        <TextField
          label={`Reservation of ${leader.title}`}
          isLabelHidden
          value={agreement.reservation}
          placeholder="With what reservation"
          onCommit={(reservation, visit) =>
            verbs.dispatch(
              {
                id: 'outcome.agree',
                payload: { outcomeId, leaderId, level: agreement.level, reservation },
              },
              { mergeKey: visit },
            )
          }
        />
      )}
    </div>
  );
}
