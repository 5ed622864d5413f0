import { suggestedMode } from '#shared/commands/edit/roles.ts';
import type { AnyCommand } from '#shared/commands/registry.ts';
import type { DecisionArea, LaneMode } from '#shared/document/area.ts';
import type { Ballot } from '#shared/document/ballot.ts';
import type { Id } from '#shared/document/fields.ts';
import { isBlank } from '#shared/lib/isBlank.ts';
import type { MapModel } from '#shared/model/mapModel.ts';

export type DecidedMode = Exclude<LaneMode, 'undecided'>;

/** What the team may adopt for one area without a discussion. */
export interface Proposal {
  readonly areaId: Id;
  readonly mode: DecidedMode;
  /** In the team's order. */
  readonly ownerIds: readonly Id[];
  /** Where it comes from: the roles that are drawn, or kept ballots that all say the same. */
  readonly from: 'roles' | 'ballots';
  /** Shared, and nobody is named yet who ends a tie. */
  readonly lacksTieBreak: boolean;
}

type BallotArea = Ballot['areas'][number];

/**
 * The areas on which nobody contradicts anybody, in the file's order. An area is uncontested when it is
 * still undecided, no dispute is recorded, and
 *
 * - it has an owner: the mode is what its roles suggest (co-owners: shared; an owner and coordinators:
 *   coordinated; an owner alone: sovereign), and every kept ballot that speaks of it says the same owners; or
 * - nobody owns it yet, and two or more kept ballots speak of it and all name one mode and the same owners,
 *   as many as the mode has.
 *
 * Where ballots speak of the area, their mode counts, and one that the drawn coordinators contradict is
 * contested: that is for the talk.
 */
export function uncontestedAreas(model: MapModel): readonly Proposal[] {
  const said = ballotsByArea(model);
  return model.document.areas.flatMap((area) => {
    const proposal = proposalFor(model, area, said.get(area.id) ?? []);
    return proposal === null ? [] : [proposal];
  });
}

function ballotsByArea(model: MapModel): ReadonlyMap<Id, BallotArea[]> {
  const byArea = new Map<Id, BallotArea[]>();
  for (const ballot of model.document.ballots) {
    for (const entry of ballot.areas) {
      const entries = byArea.get(entry.areaId);
      if (entries) entries.push(entry);
      else byArea.set(entry.areaId, [entry]);
    }
  }
  return byArea;
}

function proposalFor(
  model: MapModel,
  area: DecisionArea,
  ballots: readonly BallotArea[],
): Proposal | null {
  if (area.mode !== 'undecided' || area.dispute !== null) return null;
  const drawn = model.inRole(area.id, 'owner').map((owner) => owner.leaderId);
  const coordinators = model.inRole(area.id, 'coordinator').length;
  const proposal = (from: Proposal['from'], mode: DecidedMode, ownerIds: readonly Id[]) => ({
    areaId: area.id,
    mode,
    ownerIds,
    from,
    lacksTieBreak: mode === 'shared' && area.tieBreakerId === null && isBlank(area.escalation),
  });
  const [first] = ballots;
  if (first === undefined) {
    const mode = modeOfRoles(model, area.id, drawn.length);
    return mode === null ? null : proposal('roles', mode, drawn);
  }
  const ownerIds = inTeamOrder(model, first.ownerIds);
  const { mode } = first;
  const isOneVoice = ballots.every(
    (entry) => entry.mode === mode && isSameList(inTeamOrder(model, entry.ownerIds), ownerIds),
  );
  if (!isOneVoice || mode === 'undecided') return null;
  if (mode === 'shared' ? ownerIds.length < 2 : ownerIds.length !== 1) return null;
  if (mode === 'sovereign' && coordinators > 0) return null;
  if (drawn.length > 0)
    return isSameList(drawn, ownerIds) ? proposal('ballots', mode, drawn) : null;
  return ballots.length >= 2 ? proposal('ballots', mode, ownerIds) : null;
}

/** An owner alone leaves the mode open for the map; here the team looks at it and adopts it. */
function modeOfRoles(model: MapModel, areaId: Id, owners: number): DecidedMode | null {
  if (owners === 0) return null;
  const suggested = suggestedMode(model.assignmentsOfArea(areaId), areaId);
  return suggested === null || suggested === 'undecided' ? 'sovereign' : suggested;
}

function inTeamOrder(model: MapModel, leaderIds: readonly Id[]): readonly Id[] {
  return [...new Set(leaderIds)].sort((a, b) => model.leaderIndex(a) - model.leaderIndex(b));
}

function isSameList(a: readonly Id[], b: readonly Id[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index]);
}

const MODES: readonly DecidedMode[] = ['sovereign', 'coordinated', 'shared'];

/** Adopts the proposals, to be dispatched as one undo step: modes, and owners that are not drawn yet. */
export function adoption(
  model: MapModel,
  proposals: readonly Proposal[],
  newId: () => Id,
): readonly AnyCommand[] {
  const modes = MODES.flatMap((mode): AnyCommand[] => {
    const areaId = proposals.filter((one) => one.mode === mode).map((one) => one.areaId);
    return areaId.length === 0 ? [] : [{ id: 'area.setMode', payload: { areaId, mode } }];
  });
  const owners = proposals.flatMap(({ areaId, ownerIds }) =>
    ownerIds
      .filter((leaderId) => model.assignment(leaderId, areaId)?.role !== 'owner')
      .map((leaderId): AnyCommand => {
        const role = { assignmentId: newId(), leaderId, areaId, role: 'owner' } as const;
        return { id: 'assignment.connect', payload: { ...role, replace: true } };
      }),
  );
  return [...modes, ...owners];
}
