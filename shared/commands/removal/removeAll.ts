import type { DecisionArea } from '../../document/area.ts';
import type { MapDocument } from '../../document/document.ts';
import type { Id } from '../../document/fields.ts';
import { counted, joinWords } from '../../lib/sentence.ts';
import { keepShared, mapShared, patch, withFields } from '../edit/lists.ts';
import { areaName, leaderName } from '../edit/names.ts';
import { isWaiverAbout } from './isWaiverAbout.ts';

/** What a person chose to delete. */
export interface Removal {
  readonly leaders?: readonly Id[];
  readonly areas?: readonly Id[];
  readonly assignments?: readonly Id[];
  readonly risks?: readonly Id[];
  readonly redLines?: readonly Id[];
  readonly cascades?: readonly Id[];
  readonly expertise?: readonly Id[];
  readonly outcomes?: readonly Id[];
}

/**
 * Takes records out with everything that hangs on them, so that no reference dangles. What a leader
 * said goes with the leader, what was said about an area with the area (its red lines too); a role
 * alone leaves its risks and red lines in place. A decision stays in the log and loses its area.
 */
export function removeAll(document: MapDocument, removal: Removal): MapDocument {
  return carryOutRemoval(document, removal).document;
}

/** "delete CFO and 14 links", "delete 1 leader, 2 decision areas and 20 links". */
export function describeRemoval(document: MapDocument, removal: Removal): string {
  const chosen = Object.values(removal).reduce((sum, ids) => sum + new Set(ids).size, 0);
  const links = countLinks(document, removal);
  const also = links > 0 ? [counted(links, 'link')] : [];
  return `delete ${joinWords([...namesOfChosen(document, removal, chosen), ...also])}`;
}

/** How many records, entries and references go beside the chosen ones. */
export function countLinks(document: MapDocument, removal: Removal): number {
  return carryOutRemoval(document, removal).links;
}

const NAMES: { readonly [List in keyof Removal]-?: readonly [one: string, many: string] } = {
  leaders: ['leader', 'leaders'],
  areas: ['decision area', 'decision areas'],
  assignments: ['role', 'roles'],
  risks: ['risk', 'risks'],
  redLines: ['red line', 'red lines'],
  cascades: ['cascade', 'cascades'],
  expertise: ['expertise', 'expertises'],
  outcomes: ['shared outcome', 'shared outcomes'],
};

/** The name of a single leader or area; else how many of each kind. */
function namesOfChosen(document: MapDocument, removal: Removal, chosen: number): string[] {
  const kinds = (Object.keys(NAMES) as (keyof Removal)[]).filter((key) => removal[key]?.length);
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1)
    return kinds.map((one) => counted(new Set(removal[one]).size, ...NAMES[one]));
  const [only] = removal[kind] ?? [];
  if (chosen === 1 && only !== undefined) {
    if (kind === 'leaders') return [leaderName(document, only)];
    if (kind === 'areas') return [areaName(document, only)];
    return [NAMES[kind][0]];
  }
  return [counted(chosen, ...NAMES[kind])];
}

function carryOutRemoval(document: MapDocument, removal: Removal) {
  const leaders = new Set(removal.leaders);
  const areas = new Set(removal.areas);
  const outcomes = new Set(removal.outcomes);
  /** Ids of all records that went, for the waivers. */
  const gone = new Set<Id>();
  let links = 0;

  /** Takes out records: the chosen ones, and those that hang on something chosen. */
  function withoutRecords<T extends { readonly id: Id }>(
    list: readonly T[],
    chosen: readonly Id[] | undefined,
    hangs: (record: T) => boolean,
  ): readonly T[] {
    const isChosen = new Set(chosen);
    return keepShared(list, (record) => {
      if (!isChosen.has(record.id) && !hangs(record)) return true;
      if (!isChosen.has(record.id)) links += 1;
      gone.add(record.id);
      return false;
    });
  }
  /** Takes out entries of a list inside a record, or records without an id. */
  function without<T>(list: readonly T[], hangs: (entry: T) => boolean): readonly T[] {
    const kept = keepShared(list, (entry) => !hangs(entry));
    links += list.length - kept.length;
    return kept;
  }
  /** Empties a reference to something chosen. */
  function unlessGone(id: Id | null, chosen: ReadonlySet<Id>): Id | null {
    if (id === null || !chosen.has(id)) return id;
    links += 1;
    return null;
  }
  const ofLeader = (entry: { readonly leaderId: Id }) => leaders.has(entry.leaderId);
  const ofArea = (entry: { readonly areaId: Id | null }) =>
    entry.areaId !== null && areas.has(entry.areaId);
  const onEdge = (entry: { readonly leaderId: Id; readonly areaId: Id | null }) =>
    ofLeader(entry) || ofArea(entry);
  const isArea = (id: Id) => areas.has(id);

  function cleanArea(area: DecisionArea): DecisionArea {
    const { dispute } = area;
    return patch(area, {
      tieBreakerId: unlessGone(area.tieBreakerId, leaders),
      heard: without(area.heard, ofLeader),
      dispute: dispute && {
        ...dispute,
        claimantIds: without(dispute.claimantIds, (id) => leaders.has(id)),
      },
    });
  }

  const lists = {
    leaders: withoutRecords(document.leaders, removal.leaders, () => false),
    areas: mapShared(
      withoutRecords(document.areas, removal.areas, () => false),
      cleanArea,
    ),
    assignments: withoutRecords(document.assignments, removal.assignments, onEdge),
    risks: withoutRecords(document.risks, removal.risks, onEdge),
    redLines: withoutRecords(document.redLines, removal.redLines, onEdge),
    cascades: withoutRecords(
      document.cascades,
      removal.cascades,
      (cascade) => isArea(cascade.fromAreaId) || isArea(cascade.toAreaId),
    ),
    expertise: mapShared(
      withoutRecords(document.expertise, removal.expertise, ofLeader),
      (expertise) =>
        patch(expertise, {
          areaIds: without(expertise.areaIds, isArea),
          acknowledgements: without(expertise.acknowledgements, ofLeader),
        }),
    ),
    outcomes: mapShared(
      withoutRecords(document.outcomes, removal.outcomes, () => false),
      (outcome) =>
        patch(outcome, {
          areaIds: without(outcome.areaIds, isArea),
          agreements: without(outcome.agreements, ofLeader),
        }),
    ),
    decisions: mapShared(document.decisions, (decision) =>
      patch(decision, {
        areaId: unlessGone(decision.areaId, areas),
        dissent: without(decision.dissent, ofLeader),
      }),
    ),
    ballots: mapShared(without(document.ballots, ofLeader), (ballot) =>
      patch(ballot, {
        areas: mapShared(without(ballot.areas, ofArea), (view) =>
          patch(view, { ownerIds: without(view.ownerIds, (id) => leaders.has(id)) }),
        ),
        agreements: without(ballot.agreements, (entry) => outcomes.has(entry.outcomeId)),
      }),
    ),
    signOffs: without(document.signOffs, ofLeader),
  };
  // Last, because it needs to know all that went.
  const waivers = without(document.waivers, (waiver) => isWaiverAbout(waiver.finding, gone));
  return { document: withFields(document, { ...lists, waivers }), links };
}
