import * as v from 'valibot';
import { id, instant } from '../../document/fields.ts';
import { defineCommand } from '../command.ts';
import { addRecord } from '../edit/records.ts';
import { name } from '../payload/fields.ts';

/** Keeps the map as it stands, by a name. The baseline shares its records with the map. */
export const addBaseline = defineCommand({
  id: 'baseline.add',
  payload: v.strictObject({ baselineId: id, name, on: instant }),
  label: () => 'keep baseline',
  apply(document, { baselineId, name: baselineName, on }) {
    const { baselines: _, ...content } = document;
    return addRecord(document, 'baseline', { id: baselineId, name: baselineName, on, content });
  },
});
