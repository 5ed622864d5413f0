import type { DecisionArea } from '../document/area.ts';
import type { Id } from '../document/fields.ts';
import { concerns, involvedIn } from '../model/concerns.ts';
import type { MapModel } from '../model/mapModel.ts';
import type { LaneOptions } from './laneOptions.ts';
import type { SectionChoice } from './sectionPlan.ts';

/** Beyond these one drawing is too large to follow a lane by eye. */
const MAX_LANES_AT_ONCE = 40;
const MAX_AREAS_AT_ONCE = 250;

/** All leaders' ids: those that the order names first, the others in the file's order. */
export function laneOrderOf(model: MapModel, order: readonly Id[] | undefined): readonly Id[] {
  const all = model.document.leaders.map((leader) => leader.id);
  if (!order) return all;
  const named = new Set(order.filter((id) => model.leaderIndex(id) >= 0));
  return [...named, ...all.filter((id) => !named.has(id))];
}

function onlyInvolved(
  model: MapModel,
  leaderIds: readonly Id[],
  areas: readonly DecisionArea[],
): readonly Id[] {
  const involved = new Set(areas.flatMap((area) => involvedIn(model, area)));
  return leaderIds.filter((id) => involved.has(id));
}

/** What is asked of all sections alike. */
type Common = Pick<SectionChoice, 'grouping' | 'collapsedBands' | 'isOneByOne' | 'isNarrowing'>;

/** Which areas and lanes are drawn, in how many sections. */
export function chooseSections(model: MapModel, options: LaneOptions): SectionChoice[] {
  const { onlyLeaderId = null, onlyDomain = null, onlyAreaIds = null } = options;
  const leaderIds = laneOrderOf(model, options.laneOrder);
  const isPart = onlyLeaderId !== null || onlyDomain !== null || onlyAreaIds !== null;
  const areas = isPart ? chosenAreas(model, options) : model.document.areas;
  const isOnlyInvolved = isPart || options.isOnlyInvolved === true;
  const common: Common = {
    grouping: options.grouping ?? 'mode',
    collapsedBands: options.collapsedBands ?? new Set<string>(),
    isOneByOne: options.names === 'gutter',
    isNarrowing: false,
  };
  const isLarge = leaderIds.length > MAX_LANES_AT_ONCE || areas.length > MAX_AREAS_AT_ONCE;
  const sections = options.sections ?? 'auto';
  if (sections === 'one' || (sections === 'auto' && (isPart || !isLarge))) {
    const lanes = isOnlyInvolved ? onlyInvolved(model, leaderIds, areas) : leaderIds;
    const isLeaderLost = onlyLeaderId !== null && !lanes.includes(onlyLeaderId);
    const shown = isLeaderLost
      ? leaderIds.filter((id) => lanes.includes(id) || id === onlyLeaderId)
      : lanes;
    return [{ ...common, id: '', title: null, areas, leaderIds: shown, onlyLeaderId }];
  }
  return sectionsByDomain(model, { common, areas, leaderIds, isOnlyInvolved });
}

function chosenAreas(
  model: MapModel,
  { onlyLeaderId = null, onlyDomain = null, onlyAreaIds = null }: LaneOptions,
): DecisionArea[] {
  return model.document.areas.filter(
    (area) =>
      (onlyLeaderId === null || concerns(model, area, onlyLeaderId)) &&
      (onlyDomain === null || area.domain.trim() === onlyDomain) &&
      (onlyAreaIds === null || onlyAreaIds.has(area.id)),
  );
}

/** A section a domain with the lanes that it involves, and one for lanes that no area involves. */
function sectionsByDomain(
  model: MapModel,
  given: {
    readonly common: Common;
    readonly areas: readonly DecisionArea[];
    readonly leaderIds: readonly Id[];
    readonly isOnlyInvolved: boolean;
  },
): SectionChoice[] {
  const { common, leaderIds } = given;
  const drawn = new Set(given.areas.map((area) => area.id));
  const choices: SectionChoice[] = [];
  const unseen = new Set(leaderIds);
  for (const domain of model.domains) {
    const own = model.areasOfDomain(domain).filter((area) => drawn.has(area.id));
    if (own.length === 0) continue;
    const lanes = onlyInvolved(model, leaderIds, own);
    for (const id of lanes) unseen.delete(id);
    choices.push({
      ...common,
      // Within a domain's section the bands are always the modes.
      grouping: 'mode',
      id: `domain:${domain}`,
      title: domain === '' ? 'No domain' : domain,
      areas: own,
      leaderIds: lanes,
      isNarrowing: !common.isOneByOne,
    });
  }
  if (!given.isOnlyInvolved && unseen.size > 0) {
    const rest = leaderIds.filter((id) => unseen.has(id));
    choices.push({ ...common, id: 'unseen', title: 'In no area yet', areas: [], leaderIds: rest });
  }
  return choices;
}
