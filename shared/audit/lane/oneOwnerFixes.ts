import type { Role } from '../../document/assignment.ts';
import type { Id } from '../../document/fields.ts';
import type { AuditContext } from '../auditContext.ts';
import type { Fix } from '../fix.ts';
import { rolesTo } from './informFixes.ts';
import { laneFix } from './laneFix.ts';
import { peopleOf } from './laneWords.ts';

/** More names than this are a list to choose from, not a fix. */
const MOST_OFFERED = 4;

const THEN: Readonly<Record<Exclude<Role, 'owner'>, string>> = {
  coordinator: 'coordinate',
  informed: 'are informed',
};
const THEN_ONE: Readonly<Record<Exclude<Role, 'owner'>, string>> = {
  coordinator: 'coordinates',
  informed: 'is informed',
};

/** One of the owners stays the owner, for each of them; the others get the given role. */
export function oneOwnerFixes(
  context: AuditContext,
  areaId: Id,
  role: Exclude<Role, 'owner'>,
): readonly Fix[] {
  const { owners, the } = peopleOf(context.model, areaId);
  if (owners.length > MOST_OFFERED) return [];
  return owners.map((owner) => {
    const others = owners.filter((one) => one !== owner);
    const then =
      others.length === 1 ? `${the(others)} ${THEN_ONE[role]}` : `the others ${THEN[role]}`;
    return laneFix(context, `Only ${the([owner])} owns it; ${then}`, {
      areaId,
      roles: rolesTo(others, role),
    });
  });
}
