import * as v from 'valibot';
import { STANCES } from '../../document/expertise.ts';
import { id, oneOf } from '../../document/fields.ts';
import { defineCommand } from '../command.ts';
import { keepShared, patch, putEntry } from '../edit/lists.ts';
import { editRecord, find } from '../edit/records.ts';
import { refuse, refuseUnknownLeaders } from '../edit/refusals.ts';

/** What one peer says to a stated expertise; `null` takes it back. */
export const acknowledgeExpertise = defineCommand({
  id: 'expertise.acknowledge',
  payload: v.strictObject({ expertiseId: id, leaderId: id, stance: v.nullable(oneOf(STANCES)) }),
  label: (_, { stance }) => (stance === null ? 'take back acknowledgement' : 'answer expertise'),
  apply(document, { expertiseId, leaderId, stance }) {
    const trouble = refuseUnknownLeaders(document, [leaderId]);
    if (trouble) return trouble;
    if (find(document, 'expertise', expertiseId)?.leaderId === leaderId) {
      return refuse('own-expertise', 'Expertise is acknowledged by the peers, not by its leader.');
    }
    return editRecord(document, 'expertise', expertiseId, (expertise) => {
      const answers = expertise.acknowledgements;
      return patch(expertise, {
        acknowledgements:
          stance === null
            ? keepShared(answers, (answer) => answer.leaderId !== leaderId)
            : putEntry(answers, { leaderId, stance }),
      });
    });
  },
});
