import * as v from 'valibot';
import { fistToFive, id } from '../../document/fields.ts';
import { defineCommand } from '../command.ts';
import { keepShared, patch, putEntry } from '../edit/lists.ts';
import { editRecord, find } from '../edit/records.ts';
import { refuseUnknownLeaders } from '../edit/refusals.ts';
import { maybe, text } from '../payload/fields.ts';

/**
 * Fist to five of one leader on a shared outcome; `level` null takes it back. A reservation that
 * is left out stays as it was.
 */
export const agreeOutcome = defineCommand({
  id: 'outcome.agree',
  payload: v.strictObject({
    outcomeId: id,
    leaderId: id,
    level: v.nullable(fistToFive),
    reservation: maybe(text),
  }),
  label: (_, { level }) => (level === null ? 'take back agreement' : 'state agreement'),
  apply(document, { outcomeId, leaderId, level, reservation }) {
    const agreements = find(document, 'outcome', outcomeId)?.agreements ?? [];
    const present = agreements.find((agreement) => agreement.leaderId === leaderId);
    const said = reservation ?? present?.reservation ?? '';
    return (
      refuseUnknownLeaders(document, [leaderId]) ??
      editRecord(document, 'outcome', outcomeId, (outcome) =>
        patch(outcome, {
          agreements:
            level === null
              ? keepShared(outcome.agreements, (agreement) => agreement.leaderId !== leaderId)
              : putEntry(outcome.agreements, { leaderId, level, reservation: said }),
        }),
      )
    );
  },
});
