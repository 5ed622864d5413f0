import type { LaneMode } from '../document/area.ts';
import type { Id } from '../document/fields.ts';
import { joinWords } from '../lib/sentence.ts';
import { lanes, type Lane } from '../model/lanes.ts';
import { modeCounts } from '../model/modeCounts.ts';
import type { MapModel } from '../model/mapModel.ts';
import { isSplitCascade } from '../model/splitCascade.ts';
import { areaName } from './names.ts';
import { thresholdOf } from './thresholds.ts';

/** How much a team decides alone and how much together. */
export interface Balance {
  /** Areas by mode. */
  readonly counts: Readonly<Record<LaneMode, number>>;
  /** Whether there is anything to weigh: an area is decided, and there are leaders to decide it together. */
  readonly isWeighed: boolean;
  /** From -1 (all alone: under-collaboration) over 0 (the healthy band) to 1 (none alone: over-collaboration). */
  readonly needle: number;
  /** One plain sentence: where it stands, and what would move it. */
  readonly sentence: string;
  /** Areas that would move it back to the band, the likeliest first; empty inside the band. */
  readonly movers: readonly Id[];
}

/** More areas than these are a list, not a hint. */
const MOST_NAMED = 3;

/**
 * The needle is 0 while at least `sovereignShare` of the decided areas are sovereign and at least
 * `collaborationShare` are coordinated or shared; beyond, it grows evenly with what is missing.
 */
export function balance(model: MapModel): Balance {
  const counts = modeCounts(model.document.areas);
  const together = counts.coordinated + counts.shared;
  const decided = counts.sovereign + together;
  const { document } = model;
  const missingAlone = missingOf(
    counts.sovereign,
    decided,
    thresholdOf(document, 'sovereignShare'),
  );
  const missingTogether = missingOf(together, decided, thresholdOf(document, 'collaborationShare'));
  const needle = missingAlone.part - missingTogether.part;
  const unweighed = { counts, isWeighed: false, needle: 0, movers: [] };
  if (decided === 0) {
    return { ...unweighed, sentence: 'No area is decided yet.' };
  }
  if (document.leaders.length < 2) {
    return { ...unweighed, sentence: 'There is nobody yet with whom to decide together.' };
  }
  if (needle > 0) {
    const movers = couldBeAlone(model);
    const stands = `${counts.sovereign} of ${decided} decided areas ${are(counts.sovereign)} decided by one leader alone`;
    return {
      counts,
      isWeighed: true,
      needle,
      movers,
      sentence: `${stands}. ${hint(model, movers, missingAlone.areas, 'sovereign')}`,
    };
  }
  if (needle < 0) {
    const movers = couldBeTogether(model);
    const stands = `${together} of ${decided} decided areas ${are(together)} decided together`;
    return {
      counts,
      isWeighed: true,
      needle,
      movers,
      sentence: `${stands}. ${hint(model, movers, missingTogether.areas, 'coordinated')}`,
    };
  }
  const sentence = `${counts.sovereign} of ${decided} decided areas ${are(counts.sovereign)} decided alone, ${together} together: that is in balance.`;
  return { counts, isWeighed: true, needle: 0, sentence, movers: [] };
}

const are = (count: number) => (count === 1 ? 'is' : 'are');

/** What is missing to a share in percent: as a part of it (0 to 1), and in areas that would have to move. */
function missingOf(count: number, of: number, share: number) {
  const missing = share * of - count * 100;
  if (missing <= 0) return { part: 0, areas: 0 };
  return { part: Math.min(1, missing / (share * of)), areas: Math.ceil(missing / 100) };
}

function hint(model: MapModel, movers: readonly Id[], missing: number, mode: LaneMode): string {
  const names = movers.slice(0, MOST_NAMED).map((id) => areaName(model, id));
  const more = `${missing === 1 ? 'One' : missing} more that ${are(missing)} ${mode} would bring it into balance`;
  return names.length === 0 ? `${more}.` : `${more}: think of ${joinWords(names)}.`;
}

/** Coordinated areas with one owner whose coordinators are only consulted, the fewest first. */
function couldBeAlone(model: MapModel): readonly Id[] {
  const isLoose = ({ area, owners, agreeing }: Lane) =>
    area.mode === 'coordinated' && owners === 1 && agreeing === 0;
  return lanes(model)
    .filter(isLoose)
    .toSorted(
      (a, b) =>
        Number(a.area.critical) - Number(b.area.critical) || a.coordinators - b.coordinators,
    )
    .map(({ area }) => area.id);
}

/** Sovereign areas from which failure travels to another leader's area, the hardest hit first. */
function couldBeTogether(model: MapModel): readonly Id[] {
  const split = model.document.cascades.filter(
    (cascade) =>
      model.area(cascade.fromAreaId)?.mode === 'sovereign' && isSplitCascade(model, cascade),
  );
  const strongest = split.toSorted((a, b) => b.strength - a.strength);
  return [...new Set(strongest.map(({ fromAreaId }) => fromAreaId))];
}
