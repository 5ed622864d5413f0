import * as v from 'valibot';
import { id } from '../../document/fields.ts';
import { createOutcome } from '../../document/outcome.ts';
import { defineCommand } from '../command.ts';
import { addRecord } from '../edit/records.ts';
import { refuseRepeats, refuseUnknownAreas } from '../edit/refusals.ts';
import { outcomeChanges } from '../payload/entities.ts';
import { maybe, statement } from '../payload/fields.ts';

/** A challenge, outcome or risk that is jointly the team's. */
export const addOutcome = defineCommand({
  id: 'outcome.add',
  payload: v.strictObject({ outcomeId: id, statement, fields: maybe(outcomeChanges) }),
  label: () => 'add shared outcome',
  apply: (document, { outcomeId, statement: said, fields }) =>
    refuseUnknownAreas(document, fields?.areaIds ?? []) ??
    refuseRepeats(fields?.areaIds ?? []) ??
    addRecord(document, 'outcome', { ...createOutcome(outcomeId, said), ...fields }),
});
