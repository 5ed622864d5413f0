import type { Id } from '../document/fields.ts';
import type { AuditContext } from './auditContext.ts';

/**
 * "3 leaders have not said yet what is at risk for them.", or "No leader has ..." when it is all of them.
 * The sentence of a rule for several leaders at once.
 *
 * @param place where the leader stands among the subjects of a finding
 */
export function notYetSaid(what: string, place = 0) {
  return ({ model }: AuditContext, all: readonly (readonly Id[])[]): string => {
    const silent = new Set(all.map((subjectIds) => subjectIds[place])).size;
    if (silent === model.document.leaders.length) return `No leader has ${what}.`;
    return silent === 1 ? `One leader has not ${what}.` : `${silent} leaders have not ${what}.`;
  };
}
