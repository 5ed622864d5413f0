import * as v from 'valibot';
import { id, oneOf } from '../../document/fields.ts';
import { createRedLine, RED_LINE_CATEGORIES } from '../../document/redLine.ts';
import { defineCommand } from '../command.ts';
import { addRecord } from '../edit/records.ts';
import { refuseUnknownAreas, refuseUnknownLeaders } from '../edit/refusals.ts';
import { redLineChanges } from '../payload/entities.ts';
import { maybe, statement } from '../payload/fields.ts';

/** What a leader cannot give up, on one area or (`areaId` null) in general. */
export const addRedLine = defineCommand({
  id: 'redLine.add',
  payload: v.strictObject({
    redLineId: id,
    leaderId: id,
    areaId: v.nullable(id),
    statement,
    category: oneOf(RED_LINE_CATEGORIES),
    fields: maybe(redLineChanges),
  }),
  label: () => 'add red line',
  apply(document, { redLineId, leaderId, areaId, statement: said, category, fields }) {
    const redLine = createRedLine(redLineId, leaderId, areaId, said, category);
    return (
      refuseUnknownLeaders(document, [leaderId]) ??
      refuseUnknownAreas(document, areaId === null ? [] : [areaId]) ??
      addRecord(document, 'red-line', { ...redLine, ...fields, areaId })
    );
  },
});
