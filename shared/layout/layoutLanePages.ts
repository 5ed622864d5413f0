import type { DecisionArea } from '../document/area.ts';
import type { MapModel } from '../model/mapModel.ts';
import { fitsReadingSize, printScale, READING_SIZE_MM } from './fitsReadingSize.ts';
import { gutterMetrics, gutterPitch, LEAST_GUTTER_PITCH } from './gutterMetrics.ts';
import type { LaneMetrics } from './laneMetrics.ts';
import type { LaneOptions } from './laneOptions.ts';
import { layoutLaneMap, measureLaneMap } from './layoutLaneMap.ts';
import { layoutLaneParts, type PageBox } from './layoutLaneParts.ts';
import type { Detail, LaneScene } from './scene.ts';
import { sceneOf, sceneSize } from './sceneOf.ts';
import type { SectionFrame } from './sectionFrame.ts';

export type { PageBox } from './layoutLaneParts.ts';

/** One printed page of the lane map. */
export interface LanePage {
  /**
   * `whole`: the map on one page. `part`: the same lanes, continued over two or three pages.
   * `overview`: all of it in marks. `domain`: the areas of one domain, to be read.
   */
  readonly kind: 'whole' | 'part' | 'overview' | 'domain';
  /** What to write above it; empty for the whole map and its parts. */
  readonly title: string;
  /** Part of a map or domain that takes several pages, from 1. */
  readonly part: number;
  readonly parts: number;
  readonly scene: LaneScene;
  readonly detail: Detail;
  /** False where not even one area of a page could be set at the reading size. */
  readonly isReadable: boolean;
}

function lanesOf(model: MapModel, areas: readonly DecisionArea[]): number {
  const lanes = new Set<string>();
  for (const area of areas) {
    for (const { leaderId } of model.assignmentsOfArea(area.id)) lanes.add(leaderId);
    for (const leaderId of area.dispute?.claimantIds ?? []) lanes.add(leaderId);
  }
  return lanes.size;
}

/** One section on a page of its own, measured: the search for how many fit tries several and keeps few. */
interface MeasuredPart {
  readonly frame: SectionFrame;
  readonly metrics: LaneMetrics;
}

interface Tried {
  /** Null where they do not fit and there is more than one. */
  readonly part: MeasuredPart | null;
  /** How much of the page they take at reading size; more than 1 does not fit. Null: the lanes alone do not. */
  readonly share: number | null;
}

/** These areas on one page. */
function tryPart(
  model: MapModel,
  areas: readonly DecisionArea[],
  box: PageBox,
  options: LaneOptions,
): Tried {
  const pitch = gutterPitch(lanesOf(model, areas), box.widthMm);
  if (pitch === null && areas.length > 1) return { part: null, share: null };
  const { frames, metrics } = measureLaneMap(model, {
    ...options,
    names: 'gutter',
    sections: 'one',
    grouping: 'mode',
    metrics: gutterMetrics(pitch ?? LEAST_GUTTER_PITCH),
    onlyAreaIds: new Set(areas.map((area) => area.id)),
  });
  const [frame] = frames;
  if (!frame) return { part: null, share: null };
  const size = sceneSize(frame, metrics);
  const { widthMm, heightMm } = box;
  const isFitting = fitsReadingSize({ ...size, metrics }, widthMm, heightMm);
  return {
    part: areas.length === 1 || isFitting ? { frame, metrics } : null,
    share: READING_SIZE_MM / (metrics.smallSize * printScale(size, widthMm, heightMm)),
  };
}

/** So often a guess is followed; then the search goes by halves, which never takes long. */
const GUESSES = 4;

/** The most of these areas, from the first on, that fit on a page: one always does. */
function mostOn(
  areas: readonly DecisionArea[],
  tryAreas: (some: readonly DecisionArea[]) => Tried,
): { readonly count: number; readonly part: MeasuredPart | null } {
  let [fits, tooMany] = [0, areas.length + 1];
  let part: MeasuredPart | null = null;
  let next = areas.length;
  for (let tries = 1; tooMany - fits > 1; tries += 1) {
    const tried = tryAreas(areas.slice(0, next));
    if (tried.part) [fits, part] = [next, tried.part];
    else tooMany = next;
    // A page of so many areas is about so much fuller or emptier.
    const guess =
      tried.share === null || tries > GUESSES
        ? Math.floor((fits + tooMany) / 2)
        : Math.floor(next / tried.share);
    next = Math.max(fits + 1, Math.min(tooMany - 1, guess));
  }
  return { count: Math.max(1, fits), part };
}

const MODE_ORDER = ['undecided', 'sovereign', 'coordinated', 'shared'] as const;

/** A domain's areas in as few pages as greedy filling gives, evenly where so many hold them. */
function pagesOf(
  model: MapModel,
  areas: readonly DecisionArea[],
  box: PageBox,
  options: LaneOptions,
): LaneScene[] {
  const sorted = MODE_ORDER.flatMap((mode) => areas.filter((area) => area.mode === mode));
  const tryAreas = (some: readonly DecisionArea[]) => tryPart(model, some, box, options);
  const parts: MeasuredPart[] = [];
  for (let at = 0; at < sorted.length;) {
    const { count, part } = mostOn(sorted.slice(at), tryAreas);
    if (part) parts.push(part);
    at += count;
  }
  const even = evenly(sorted, parts.length, (some) => tryAreas(some).part);
  const { isAppetiteShown = true } = options;
  return (even ?? parts).map(({ frame, metrics }) =>
    sceneOf(model, [frame], { metrics, isAppetiteShown }),
  );
}

/** The areas in so many parts of like size; null where one of them does not fit. */
function evenly(
  areas: readonly DecisionArea[],
  count: number,
  partOfAreas: (some: readonly DecisionArea[]) => MeasuredPart | null,
): MeasuredPart[] | null {
  if (count < 2) return null;
  const parts: MeasuredPart[] = [];
  for (let part = 0; part < count; part++) {
    const [from, to] = [part, part + 1].map((at) => Math.round((at * areas.length) / count));
    const measured = partOfAreas(areas.slice(from, to));
    if (!measured) return null;
    parts.push(measured);
  }
  return parts;
}

/** The map on one page or continued over a few, from scenes of `layoutLaneParts`. */
export function pagesOfParts(scenes: readonly LaneScene[]): LanePage[] {
  return scenes.map((scene, index) => ({
    kind: scenes.length === 1 ? 'whole' : 'part',
    title: '',
    part: index + 1,
    parts: scenes.length,
    scene,
    detail: 'full',
    isReadable: true,
  }));
}

/**
 * The lane map for paper: one page where that holds it at reading size (8 pt), or two or three on
 * which the same lanes go on; where its lanes do not fit across, or it would take more, an overview
 * in marks and a page a domain, more where a domain is large, with its names in a left gutter and
 * only the lanes that it involves. Every area stands on exactly one page besides the overview.
 */
export function layoutLanePages(
  model: MapModel,
  box: PageBox,
  options: Pick<LaneOptions, 'laneOrder' | 'isAppetiteShown'> & {
    /** The whole as it was laid out for another box: no paper changes an overview. */
    readonly overview?: LaneScene;
  } = {},
): LanePage[] {
  const isReadable = (scene: LaneScene) => fitsReadingSize(scene, box.widthMm, box.heightMm);
  const one = { part: 1, parts: 1 };
  const parts = layoutLaneParts(model, box, options);
  if (parts) return pagesOfParts(parts);
  const whole = options.overview ?? layoutLaneMap(model, { ...options, metrics: 'print' });
  const { domains } = model;
  if (domains.length === 0) {
    return [{ ...one, kind: 'whole', title: '', scene: whole, detail: 'full', isReadable: false }];
  }
  const pages: LanePage[] = [
    {
      ...one,
      kind: 'overview',
      title: 'Overview',
      scene: whole,
      detail: 'marks',
      isReadable: true,
    },
  ];
  for (const domain of domains) {
    const title = domain !== '' ? domain : domains.length === 1 ? 'All areas' : 'No domain';
    const scenes = pagesOf(model, model.areasOfDomain(domain), box, options);
    for (const [index, scene] of scenes.entries()) {
      pages.push({
        kind: 'domain',
        title,
        part: index + 1,
        parts: scenes.length,
        scene,
        detail: 'full',
        isReadable: isReadable(scene),
      });
    }
  }
  return pages;
}
