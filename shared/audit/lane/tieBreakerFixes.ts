import { theLeader } from '../names.ts';
import type { AuditContext } from '../auditContext.ts';
import type { Fix } from '../fix.ts';
import { laneFix } from './laneFix.ts';
import { peopleOf } from './laneWords.ts';

/** More names than this are a list to choose from, not a fix. */
const MOST_OFFERED = 3;

/**
 * Leaders who may end a tie on the area because they are not party to it: whoever has the chair in the
 * title first, then the team's own order.
 */
export function tieBreakerFixes(context: AuditContext, areaId: string): readonly Fix[] {
  const { model } = context;
  const { area, owners, agreeing } = peopleOf(model, areaId);
  const party = new Set([...owners, ...agreeing].map(({ leaderId }) => leaderId));
  const offered = model.document.leaders.filter(
    ({ id }) => !party.has(id) && id !== area.tieBreakerId,
  );
  const chairs = (title: string) => Number(!/\bchair/iu.test(title));
  return offered
    .toSorted((a, b) => chairs(a.title) - chairs(b.title))
    .slice(0, MOST_OFFERED)
    .map(({ id }) =>
      laneFix(context, `Let ${theLeader(model, id)} break ties`, { areaId, tieBreakerId: id }),
    );
}
