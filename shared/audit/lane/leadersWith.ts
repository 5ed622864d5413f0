import type { Id } from '../../document/fields.ts';
import { leaderLoads, type LeaderLoad } from '../../model/leaderLoad.ts';
import type { AuditContext } from '../auditContext.ts';

/** `find` of a rule about leaders: those whose load is such, in the file's order. */
export function leadersWith(
  { model }: AuditContext,
  isSuch: (load: LeaderLoad, leaderId: Id) => boolean,
): readonly (readonly Id[])[] {
  const found: (readonly Id[])[] = [];
  for (const [leaderId, load] of leaderLoads(model))
    if (isSuch(load, leaderId)) found.push([leaderId]);
  return found;
}
