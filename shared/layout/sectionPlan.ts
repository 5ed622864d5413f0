import type { DecisionArea, LaneMode } from '../document/area.ts';
import type { Id } from '../document/fields.ts';
import { groupBy } from '../lib/groupBy.ts';
import type { MapModel } from '../model/mapModel.ts';
import { bandModeOf, isUnplaced, NOBODY, planFigure, type Figure } from './laneFigure.ts';
import { packRows } from './packRows.ts';
import type { BandKind } from './scene.ts';

/** A band before it has a place: its figures in order, each with its row. */
export interface BandPlan {
  readonly id: string;
  readonly kind: BandKind;
  readonly label: string;
  readonly figures: readonly Figure[];
  readonly rows: Int32Array;
  readonly rowCount: number;
  readonly isCollapsed: boolean;
}

/** A section before it has a place. */
export interface SectionPlan {
  readonly id: string;
  readonly title: string | null;
  /** Whose areas alone are in it; `null` where nobody's are singled out. */
  readonly onlyLeaderId: Id | null;
  readonly areaCount: number;
  /** Leaders, from left to right. */
  readonly leaderIds: readonly Id[];
  /** Lanes that only stations stand on may be narrow; empty where all are alike. */
  readonly narrow: ReadonlySet<number>;
  /** Some card stands left of the lanes, because nobody owns its area. */
  readonly hasNobody: boolean;
  /** A part after the first: what holds for a lane in general was said there. */
  readonly isContinuation?: boolean;
  /** Areas for which nobody is named. */
  readonly tray: readonly Figure[];
  readonly bands: readonly BandPlan[];
}

export interface SectionChoice {
  readonly id: string;
  readonly title: string | null;
  /** Whose areas alone these are. */
  readonly onlyLeaderId?: Id | null;
  readonly areas: readonly DecisionArea[];
  readonly leaderIds: readonly Id[];
  readonly grouping: 'mode' | 'domain';
  readonly collapsedBands: ReadonlySet<string>;
  /** One row an area, in the order given. */
  readonly isOneByOne: boolean;
  /** Lanes without a card or block take less room. */
  readonly isNarrowing: boolean;
  /** Rows for areas of which nobody is named as for all others, instead of a tray of cards. */
  readonly isTrayless?: boolean;
  /** Areas that stand open while the others are folded up around them; all where it is not given. */
  readonly openAreaIds?: ReadonlySet<Id> | null;
}

const MODES: readonly LaneMode[] = ['undecided', 'sovereign', 'coordinated', 'shared'];

const BAND_LABELS: Readonly<Record<LaneMode, string>> = {
  undecided: 'Half settled',
  sovereign: 'Decides alone',
  coordinated: 'Coordinates',
  shared: 'Shared',
};

function criticalFirst(figures: readonly Figure[]): Figure[] {
  return [
    ...figures.filter((figure) => figure.area.critical),
    ...figures.filter((figure) => !figure.area.critical),
  ];
}

function lanesOfStations(figures: readonly Figure[], laneCount: number): Set<number> {
  const lanes = new Set(Array.from({ length: laneCount }, (_, lane) => lane));
  for (const { seats } of figures) {
    for (const seat of seats) if (seat.kind !== 'station') lanes.delete(seat.lane);
  }
  return lanes;
}

/** Packs each mode's figures on rows of their own, so that a row never mixes modes. */
function pack(
  groups: readonly (readonly Figure[])[],
  choice: SectionChoice,
): Pick<BandPlan, 'figures' | 'rows' | 'rowCount'> {
  const figures = groups.flat();
  const rows = new Int32Array(figures.length);
  let at = 0;
  let rowCount = 0;
  for (const group of groups) {
    // Lane NOBODY is -1, so everything moves one to the right.
    const spans = group.map(({ low, high }) => ({ low: low + 1, high: high + 1 }));
    const packed = choice.isOneByOne
      ? Int32Array.from(group.keys())
      : packRows(spans, choice.leaderIds.length + 1);
    let last = -1;
    for (let index = 0; index < packed.length; index++) {
      const row = packed[index] as number;
      rows[at++] = rowCount + row;
      if (row > last) last = row;
    }
    rowCount += last + 1;
  }
  return { figures, rows, rowCount };
}

/**
 * A band around the areas of it that stand open: those in their rows, the others folded up below them. Without
 * any it is folded up whole. What is named among the collapsed ones is the other way round: a person did that.
 */
function aroundOpen(
  all: BandPlan,
  openAreaIds: ReadonlySet<Id>,
  choice: SectionChoice,
  groups: readonly (readonly Figure[])[],
): BandPlan[] {
  const { collapsedBands } = choice;
  const isOpen = ({ area }: Figure) => openAreaIds.has(area.id);
  const opened = groups.map((group) => group.filter(isOpen));
  const count = opened.flat().length;
  if (count === 0) return [{ ...all, isCollapsed: !collapsedBands.has(all.id) }];
  if (count === all.figures.length) return [all];
  const rest = {
    ...all,
    id: `${all.id}/others`,
    label: `${all.label}, others`,
    ...pack(
      groups.map((group) => group.filter((figure) => !isOpen(figure))),
      choice,
    ),
  };
  return [
    { ...all, ...pack(opened, choice) },
    { ...rest, isCollapsed: !collapsedBands.has(rest.id) },
  ];
}

/** Sorts a section's areas into bands and rows. */
export function planSection(model: MapModel, choice: SectionChoice): SectionPlan {
  const laneOf = new Map(choice.leaderIds.map((leaderId, lane) => [leaderId, lane]));
  const figures = choice.areas.map((area) => planFigure(model, area, laneOf));
  const unplaced = criticalFirst(figures.filter(isUnplaced));
  const placed = criticalFirst(figures.filter((figure) => !isUnplaced(figure)));
  const { openAreaIds = null } = choice;
  const bandId = (name: string) => (choice.id === '' ? name : `${choice.id}/${name}`);
  const plan = (
    name: string,
    kind: BandKind,
    label: string,
    groups: readonly (readonly Figure[])[],
  ): BandPlan[] => {
    const id = bandId(name);
    const isCollapsed = choice.collapsedBands.has(id);
    const all = { id, kind, label, isCollapsed, ...pack(groups, choice) };
    if (!openAreaIds) return [all];
    return aroundOpen(all, openAreaIds, choice, groups);
  };
  const byMode = (of: readonly Figure[]) => {
    const groups = groupBy(of, bandModeOf);
    return MODES.map((mode) => groups.get(mode) ?? []);
  };
  const bands: BandPlan[] = [];
  if (choice.isTrayless === true && unplaced.length > 0)
    bands.push(...plan('settle', 'settle', 'To settle', [unplaced]));
  if (choice.grouping === 'domain') {
    const groups = groupBy(placed, (figure) => figure.area.domain.trim());
    for (const domain of model.domains) {
      const group = groups.get(domain);
      if (group)
        bands.push(...plan(`domain:${domain}`, 'domain', domain || 'No domain', byMode(group)));
    }
  } else {
    const groups = byMode(placed);
    for (const [index, mode] of MODES.entries()) {
      const group = groups[index] ?? [];
      if (group.length > 0) bands.push(...plan(mode, mode, BAND_LABELS[mode], [group]));
    }
  }
  return {
    id: choice.id,
    title: choice.title,
    onlyLeaderId: choice.onlyLeaderId ?? null,
    areaCount: choice.areas.length,
    leaderIds: choice.leaderIds,
    narrow: choice.isNarrowing ? lanesOfStations(placed, choice.leaderIds.length) : new Set(),
    hasNobody: !choice.isOneByOne && placed.some((figure) => figure.cardLane === NOBODY),
    tray: choice.isTrayless === true ? [] : unplaced,
    bands,
  };
}
