import * as v from 'valibot';
import { id } from '../../document/fields.ts';
import { ok } from '../../lib/result.ts';
import { counted } from '../../lib/sentence.ts';
import { defineCommand } from '../command.ts';
import { areaName, leaderName } from '../edit/names.ts';
import { find } from '../edit/records.ts';
import { unknown } from '../edit/refusals.ts';
import { removeAll } from '../removal/removeAll.ts';

/**
 * Takes a leader's role in an area away. What the leader said about the area stays on its card: a
 * risk does not vanish because nobody is there to hold it, and the label says so.
 */
export const removeAssignment = defineCommand({
  id: 'assignment.remove',
  payload: v.strictObject({ assignmentId: id }),
  label(document, { assignmentId }) {
    const present = find(document, 'assignment', assignmentId);
    if (!present) return 'remove role';
    const { leaderId, areaId } = present;
    const isHere = (said: { readonly leaderId: string; readonly areaId: string | null }) =>
      said.leaderId === leaderId && said.areaId === areaId;
    const kept = [
      [document.risks.filter(isHere).length, 'risk'],
      [document.redLines.filter(isHere).length, 'red line'],
    ] as const;
    const said = kept.filter(([count]) => count > 0).map(([count, what]) => counted(count, what));
    const keeping = said.length > 0 ? `, keeping ${said.join(' and ')}` : '';
    return `remove ${leaderName(document, leaderId)} from ${areaName(document, areaId)}${keeping}`;
  },
  apply: (document, { assignmentId }) =>
    find(document, 'assignment', assignmentId)
      ? ok(removeAll(document, { assignments: [assignmentId] }))
      : unknown('assignment'),
});
