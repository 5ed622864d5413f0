import type { Id } from '../../document/fields.ts';
import { findLanes } from '../lane/findLanes.ts';
import { rolesTo } from '../lane/informFixes.ts';
import { laneFix } from '../lane/laneFix.ts';
import { peopleOf, type LanePeople } from '../lane/laneWords.ts';
import { theLeader } from '../names.ts';
import type { AuditContext } from '../auditContext.ts';
import type { Fix } from '../fix.ts';
import type { Rule } from '../rule.ts';

/** More names than this are a list to choose from, not a fix. */
const MOST_OFFERED = 3;

/** Declared to be coordinated, and nobody is drawn to coordinate with. */
export const coordinatedWithNobody: Rule = {
  id: 'coordinated-with-nobody',
  step: 5,
  severity: 'warning',
  about: ['area'],
  title: 'Coordinated with nobody',
  reason:
    'Everybody believes that they will be asked, and nobody has to. What is not named is forgotten in a hurry.',
  source: 'The lane contract: a coordinated area has one or more coordinators.',
  find: findLanes('coordinated-with-nobody'),
  say({ model }, [areaId]) {
    const { name, owners, the } = peopleOf(model, areaId);
    const [owner, ...more] = owners;
    const asks =
      owner === undefined
        ? 'Who should be?'
        : more.length === 0
          ? `Does ${the([owner])} decide alone?`
          : `Do ${the(owners)} share it?`;
    return `No one is named to coordinate with on ${name}. ${asks}`;
  },
  fixes(context, [id]) {
    const people = peopleOf(context.model, id);
    const { areaId, owners } = people;
    return [
      ...(owners.length === 1
        ? [laneFix(context, 'Make it sovereign', { areaId, mode: 'sovereign' })]
        : []),
      ...(owners.length > 1
        ? [laneFix(context, 'Make it shared', { areaId, mode: 'shared' })]
        : []),
      ...nameSomebody(context, people),
    ];
  },
};

/** The other direction: whoever is informed, or has a risk or a red line there, is brought in. */
function nameSomebody(context: AuditContext, { areaId, informed }: LanePeople): readonly Fix[] {
  const { model } = context;
  const concerned = [...model.redLinesOfArea(areaId), ...model.risksOfArea(areaId)]
    .map(({ leaderId }) => leaderId)
    .filter((leaderId) => !model.assignment(leaderId, areaId));
  const bringIn = (leaderId: Id) => `Coordinate with ${theLeader(model, leaderId)}`;
  return [
    ...informed.map((one) =>
      laneFix(context, bringIn(one.leaderId), { areaId, roles: rolesTo([one], 'coordinator') }),
    ),
    ...[...new Set(concerned)].map((leaderId) =>
      laneFix(context, bringIn(leaderId), { areaId, added: [{ leaderId, role: 'coordinator' }] }),
    ),
  ].slice(0, MOST_OFFERED);
}
