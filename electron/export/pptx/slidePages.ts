import type { DecisionArea } from '#shared/document/area.ts';
import { invariant } from '#shared/lib/invariant.ts';
import { READING_SIZE_MM } from '#shared/layout/fitsReadingSize.ts';
import { gutterMetrics, gutterPitch } from '#shared/layout/gutterMetrics.ts';
import {
  LANE_METRICS,
  SNUG_PRINT,
  TIGHT_PRINT,
  type LaneMetrics,
} from '#shared/layout/laneMetrics.ts';
import { layoutLaneMap } from '#shared/layout/layoutLaneMap.ts';
import type { LaneScene } from '#shared/layout/scene.ts';
import type { MapModel } from '#shared/model/mapModel.ts';

/** What a slide leaves for the map, in px of a drawing in its reading size. */
export interface PxRoom {
  readonly width: number;
  readonly height: number;
}

/** One slide of the map: all of it, or some domains under the headers of their leaders. */
export interface SlidePage {
  /** The domains, '' for the whole map. */
  readonly title: string;
  readonly scene: LaneScene;
}

const PRINT = LANE_METRICS.print;
/** The most generous first. */
const BASES = [PRINT, SNUG_PRINT, TIGHT_PRINT];
/** Of a larger map each way takes long to set, and every way fills its slides. */
const MOST_COMPARED = 200;
/** On narrower lanes a card no longer holds a name. */
const LEAST_PITCH = 106;
/** More areas than these fit no slide, whatever they are. */
const MOST_AREAS = 120;
/** Cards with less air than on paper: at 9 pt a long word needs the width. */
const TIGHT = { cardPadding: 4, letterWidth: 12, nameLines: 4 } as const;
const MODE_ORDER = ['undecided', 'sovereign', 'coordinated', 'shared'] as const;

/** Draws a slide's share of the map; null where that does not fit it. */
type Way = (areas: readonly DecisionArea[], grouping: 'mode' | 'domain') => LaneScene | null;

/**
 * The map with a card an area: on one slide, else by domains or in parts, whatever takes fewer slides. Null where
 * the lanes are too many to stand side by side in the reading size.
 */
export function slidePages(model: MapModel, room: PxRoom): SlidePage[] | null {
  const bases = BASES.flatMap((base) => metricsFor(model, room, base) ?? []);
  const [airy, ...closer] = bases.map((metrics) => cardWay(model, metrics, room));
  if (!airy || !bases[0]) return null;
  const whole = layoutLaneMap(model, { metrics: bases[0], sections: 'one' });
  if (isWithin(whole, room)) return [{ title: '', scene: whole }];

  const byDomain = domainPages(model, airy);
  if (model.document.areas.length > MOST_COMPARED) return byDomain;
  // Rows that go on over the slides, as over the pages of the print, where that leaves fewer of them half empty.
  return fewest([byDomain, ...[airy, ...closer].map((way) => partPages(model, way))]);
}

/**
 * The map with names left of the lanes, which hold no card there, and of the lanes those alone that a slide
 * involves: by domains, small ones together, or in parts. Null where a map is so large that its domains must do,
 * or an area involves more lanes than a slide holds.
 */
export function gutterSlidePages(model: MapModel, room: PxRoom): SlidePage[] | null {
  const { areas } = model.document;
  const way = gutterWay(model, room);
  if (areas.length > MOST_COMPARED || areas.some((area) => !way([area], 'mode'))) return null;
  return fewest([domainPages(model, way), partPages(model, way)]);
}

/** The first of those that take fewest slides. */
const fewest = (all: readonly SlidePage[][]): SlidePage[] =>
  all.reduce((best, pages) => (pages.length < best.length ? pages : best));

const isWithin = (scene: LaneScene, room: PxRoom) =>
  scene.width <= room.width && scene.height <= room.height;

/** Areas in their bands as cards. One alone makes a slide, however large it comes out. */
function cardWay(model: MapModel, metrics: LaneMetrics, room: PxRoom): Way {
  return (areas, grouping) => {
    const onlyAreaIds = new Set(areas.map(({ id }) => id));
    const scene = layoutLaneMap(model, { metrics, sections: 'one', grouping, onlyAreaIds });
    return areas.length === 1 || isWithin(scene, room) ? scene : null;
  };
}

/** The same as rows with their names in the gutter. */
function gutterWay(model: MapModel, room: PxRoom): Way {
  return (areas, grouping) => {
    const lanes = new Set(
      areas.flatMap(({ id, dispute }) => [
        ...model.assignmentsOfArea(id).map(({ leaderId }) => leaderId),
        ...(dispute?.claimantIds ?? []),
      ]),
    );
    const pitch = gutterPitch(lanes.size, (room.width * READING_SIZE_MM) / PRINT.smallSize);
    if (pitch === null) return null;
    const onlyAreaIds = new Set(areas.map(({ id }) => id));
    const metrics = gutterMetrics(pitch);
    const scene = layoutLaneMap(model, {
      metrics,
      names: 'gutter',
      sections: 'one',
      grouping,
      onlyAreaIds,
    });
    return isWithin(scene, room) ? scene : null;
  };
}

/** All areas in the order of their bands, as many on a slide as it holds. */
function partPages(model: MapModel, way: Way): SlidePage[] {
  const { areas } = model.document;
  const inOrder = MODE_ORDER.flatMap((mode) => [
    ...areas.filter((area) => area.mode === mode && area.critical),
    ...areas.filter((area) => area.mode === mode && !area.critical),
  ]);
  const parts = partsOf(inOrder, (some) => some.length <= MOST_AREAS && way(some, 'mode') !== null);
  return parts.map((part, index) => pageOf(way, part, 'mode', `${index + 1} of ${parts.length}`));
}

function pageOf(
  way: Way,
  areas: readonly DecisionArea[],
  grouping: 'mode' | 'domain',
  title: string,
): SlidePage {
  const scene = way(areas, grouping);
  invariant(scene, 'a slide is drawn as it was tried');
  return { title, scene };
}

/** As many whole domains on a slide as it holds, a larger one in parts. */
function domainPages(model: MapModel, way: Way): SlidePage[] {
  const holds = (areas: readonly DecisionArea[]) =>
    areas.length <= MOST_AREAS && way(areas, 'domain') !== null;

  const pages: SlidePage[] = [];
  let open: { areas: DecisionArea[]; titles: string[] } = { areas: [], titles: [] };
  const close = () => {
    if (open.areas.length > 0)
      pages.push(pageOf(way, open.areas, 'domain', open.titles.join(' \u00b7 ')));
    open = { areas: [], titles: [] };
  };
  for (const domain of model.domains) {
    const areas = MODE_ORDER.flatMap((mode) =>
      model.areasOfDomain(domain).filter((area) => area.mode === mode),
    );
    const title = domain !== '' ? domain : model.domains.length === 1 ? 'All areas' : 'No domain';
    if (!holds([...open.areas, ...areas])) close();
    const parts = holds([...open.areas, ...areas]) ? [areas] : partsOf(areas, holds);
    for (const [index, part] of parts.entries()) {
      if (index > 0) close();
      open.areas.push(...part);
      open.titles.push(parts.length > 1 ? `${title} (${index + 1} of ${parts.length})` : title);
    }
  }
  close();
  return pages;
}

/** Lanes as wide as they can be side by side, with a column for areas that nobody owns. */
function metricsFor(model: MapModel, { width }: PxRoom, base: LaneMetrics): LaneMetrics | null {
  const owned = ({ id }: DecisionArea) =>
    model.assignmentsOfArea(id).some(({ role }) => role === 'owner');
  const columns = model.document.leaders.length + (model.document.areas.every(owned) ? 0 : 1);
  const each = Math.floor((width - PRINT.gutter - 2 * PRINT.margin) / Math.max(1, columns));
  if (each < LEAST_PITCH) return null;
  const lanePitch = Math.min(PRINT.lanePitch, each);
  return { ...base, ...TIGHT, lanePitch, narrowPitch: lanePitch, cardWidth: lanePitch - 8 };
}

/** Areas that no slide holds together, each part as many as one does; at least one. */
function partsOf(
  areas: readonly DecisionArea[],
  holds: (areas: readonly DecisionArea[]) => boolean,
): DecisionArea[][] {
  const parts: DecisionArea[][] = [];
  let at = 0;
  while (at < areas.length) {
    let [fits, tooMany] = [1, Math.min(MOST_AREAS, areas.length - at) + 1];
    while (tooMany - fits > 1) {
      const middle = Math.floor((fits + tooMany) / 2);
      if (holds(areas.slice(at, at + middle))) fits = middle;
      else tooMany = middle;
    }
    parts.push(areas.slice(at, at + fits));
    at += fits;
  }
  return parts;
}
