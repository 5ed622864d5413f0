import * as v from 'valibot';
import { ROLES } from '../../document/assignment.ts';
import { id, oneOf } from '../../document/fields.ts';
import { defineCommand } from '../command.ts';
import { areaName, leaderName, ROLE_WORDS } from '../edit/names.ts';
import { editRecord, find } from '../edit/records.ts';
import { inRole } from '../edit/roles.ts';

/** Changes a drawn role. The area's mode stays; the audit says where the two do not fit. */
export const setRole = defineCommand({
  id: 'assignment.setRole',
  payload: v.strictObject({ assignmentId: id, role: oneOf(ROLES) }),
  label(document, { assignmentId, role }) {
    const present = find(document, 'assignment', assignmentId);
    const leader = leaderName(document, present?.leaderId ?? '');
    return `make ${leader} ${ROLE_WORDS[role]} ${areaName(document, present?.areaId ?? '')}`;
  },
  apply: (document, { assignmentId, role }) =>
    editRecord(document, 'assignment', assignmentId, (a) => inRole(a, role)),
});
