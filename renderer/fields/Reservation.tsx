import type { Id } from '#shared/document/fields.ts';
import type { Leader } from '#shared/document/leader.ts';
import type { Agreement } from '#shared/document/outcome.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { TextField } from '#renderer/ui/TextField.tsx';

export interface ReservationProps {
  readonly leader: Leader;
  readonly outcomeId: Id;
  readonly agreement: Agreement;
  readonly placeholder: string;
}

/** What holds a leader back who has said how far they stand behind an outcome. */
export function Reservation({ leader, outcomeId, agreement, placeholder }: ReservationProps) {
  const { level } = agreement;
  return (
    <TextField
      label={`Reservation of ${leader.title}`}
      isLabelHidden
      value={agreement.reservation}
      placeholder={placeholder}
      onCommit={(reservation, visit) =>
        verbs.dispatch(
          { id: 'outcome.agree', payload: { outcomeId, leaderId: leader.id, level, reservation } },
          { mergeKey: visit },
        )
      }
    />
  );
}
