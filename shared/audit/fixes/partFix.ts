import type { Ground, Role } from '../../document/assignment.ts';
import type { Id } from '../../document/fields.ts';
import { ROLE_WORDS } from '../../model/partWords.ts';
import type { AuditContext } from '../auditContext.ts';
import type { Fix } from '../fix.ts';
import { raisedByLaneChange } from '../lane/raisedByLaneChange.ts';
import { areaName, theLeader } from '../names.ts';

/** The part that a leader gets in an area. */
export interface NewPart {
  readonly leaderId: Id;
  readonly areaId: Id;
  readonly role: Role;
  /** Why a coordinator is brought in; they are consulted. */
  readonly ground?: Ground;
}

/**
 * Gives a leader a part in an area, in the place of one that they have: "Make the CFO informed in Pricing".
 * The mode stays; what it says to the new part is announced.
 */
export function partFix(context: AuditContext, { leaderId, areaId, role, ground }: NewPart): Fix {
  const { model } = context;
  const present = model.assignment(leaderId, areaId);
  const as = role === 'informed' ? 'informed in' : `${ROLE_WORDS[role].toLowerCase()} of`;
  return {
    label: `Make ${theLeader(model, leaderId)} ${as} ${areaName(model, areaId)}`,
    get raises() {
      return raisedByLaneChange(context, {
        areaId,
        ...(present ? { roles: new Map([[present.id, role]]) } : { added: [{ leaderId, role }] }),
        ...(present && ground ? { consulted: new Set([present.id]) } : {}),
      });
    },
    commands({ newId }) {
      const assignmentId = present?.id ?? newId();
      const payload = { assignmentId, leaderId, areaId, role, replace: true };
      const drawn = { id: 'assignment.connect', payload } as const;
      if (!ground) return [drawn];
      const changes = { level: 'consult', ground } as const;
      return [drawn, { id: 'assignment.edit', payload: { assignmentId, changes } }];
    },
  };
}
