import type { DecisionArea, Dispute } from '../document/area.ts';
import type { MapContent } from '../document/document.ts';
import type { Id } from '../document/fields.ts';
import { mapChanged, withFields } from './mapChanged.ts';
import type { Resolvers } from './repairIds.ts';
import { quote, type Tell } from './tell.ts';

type Kind = keyof Resolvers;
type Leaders = { readonly leaderId: Id };
type Areas = { readonly areaId: Id };

const CALLED: Record<Kind, string> = {
  leader: 'leader',
  area: 'decision area',
  outcome: 'shared outcome',
};

/**
 * Lets every reference lead somewhere: a record whose required reference leads nowhere goes, a
 * nullable reference becomes `null`, an item of a list goes. Each is told.
 */
export function repairReferences<T extends MapContent>(
  content: T,
  resolvers: Resolvers,
  tell: Tell,
): T {
  const missing = (what: () => string, kind: Kind, id: Id, fate: string) =>
    tell(`${what()} named a ${CALLED[kind]} that is not in the map (${quote(id)}) and ${fate}.`);

  /** The record with its required reference resolved, or `null` when it leads nowhere. */
  function require<R extends object, F extends keyof R>(
    record: R | null,
    field: F,
    kind: Kind,
    what: () => string,
  ): R | null {
    if (record === null) return null;
    const id = record[field] as Id;
    const meant = resolvers[kind].get(id);
    if (meant === id) return record;
    if (meant !== undefined) return { ...record, [field]: meant };
    missing(what, kind, id, 'was left out');
    return null;
  }
  const ofLeader = <R extends Leaders>(record: R | null, what: () => string) =>
    require(record, 'leaderId', 'leader', what);
  const ofArea = <R extends Areas>(record: R | null, what: () => string) =>
    require(record, 'areaId', 'area', what);

  function orNull(id: Id | null, kind: Kind, what: () => string): Id | null {
    const meant = id === null ? null : resolvers[kind].get(id);
    if (meant === undefined && id !== null) missing(what, kind, id, 'now names none');
    return meant ?? null;
  }
  const inList = (list: readonly Id[], kind: Kind, what: () => string) =>
    mapChanged(list, (id) => {
      const meant = resolvers[kind].get(id);
      if (meant === undefined) missing(what, kind, id, 'no longer does');
      return meant ?? null;
    });

  const dispute = (area: DecisionArea): Dispute | null =>
    area.dispute &&
    withFields(area.dispute, {
      claimantIds: inList(
        area.dispute.claimantIds,
        'leader',
        () => `The dispute about ${quote(area.name)}`,
      ),
    });

  return withFields(content, {
    areas: mapChanged(content.areas, (area) =>
      withFields(area, {
        tieBreakerId: orNull(
          area.tieBreakerId,
          'leader',
          () => `The tie-break of ${quote(area.name)}`,
        ),
        heard: mapChanged(area.heard, (heard) =>
          ofLeader(heard, () => `An expert heard on ${quote(area.name)}`),
        ),
        dispute: dispute(area),
      }),
    ),
    assignments: mapChanged(content.assignments, (assignment) => {
      const what = () => `The assignment ${quote(assignment.id)}`;
      return ofArea(ofLeader(assignment, what), what);
    }),
    risks: mapChanged(content.risks, (risk) => {
      const what = () => `The risk ${quote(risk.atRisk)}`;
      return ofArea(ofLeader(risk, what), what);
    }),
    redLines: mapChanged(content.redLines, (redLine) => {
      const what = () => `The red line ${quote(redLine.statement)}`;
      const kept = ofLeader(redLine, what);
      return kept && withFields(kept, { areaId: orNull(kept.areaId, 'area', what) });
    }),
    cascades: mapChanged(content.cascades, (cascade) => {
      const what = () => `The cascade ${quote(cascade.id)}`;
      return require(require(cascade, 'fromAreaId', 'area', what), 'toAreaId', 'area', what);
    }),
    expertise: mapChanged(content.expertise, (expertise) => {
      const what = () => `The expertise in ${quote(expertise.domain)}`;
      const kept = ofLeader(expertise, what);
      return (
        kept &&
        withFields(kept, {
          areaIds: inList(kept.areaIds, 'area', what),
          acknowledgements: mapChanged(kept.acknowledgements, (entry) =>
            ofLeader(entry, () => `An acknowledgement of ${quote(kept.domain)}`),
          ),
        })
      );
    }),
    outcomes: mapChanged(content.outcomes, (outcome) =>
      withFields(outcome, {
        areaIds: inList(outcome.areaIds, 'area', () => `The outcome ${quote(outcome.statement)}`),
        agreements: mapChanged(outcome.agreements, (entry) =>
          ofLeader(entry, () => `An agreement on ${quote(outcome.statement)}`),
        ),
      }),
    ),
    decisions: mapChanged(content.decisions, (decision) =>
      withFields(decision, {
        areaId: orNull(decision.areaId, 'area', () => `The decision ${quote(decision.text)}`),
        dissent: mapChanged(decision.dissent, (entry) =>
          ofLeader(entry, () => `A dissent on ${quote(decision.text)}`),
        ),
      }),
    ),
    ballots: mapChanged(content.ballots, (ballot) => {
      const what = () => `The ballot of ${quote(ballot.leaderId)}`;
      const kept = ofLeader(ballot, what);
      return (
        kept &&
        withFields(kept, {
          areas: mapChanged(kept.areas, (entry) => {
            const placed = ofArea(entry, what);
            return (
              placed && withFields(placed, { ownerIds: inList(placed.ownerIds, 'leader', what) })
            );
          }),
          agreements: mapChanged(kept.agreements, (entry) =>
            require(entry, 'outcomeId', 'outcome', what),
          ),
        })
      );
    }),
    signOffs: mapChanged(content.signOffs, (signOff) =>
      ofLeader(signOff, () => `The signature of ${quote(signOff.leaderId)}`),
    ),
  } as Partial<T>);
}
