import type { Id } from '../document/fields.ts';
import type { MapModel } from '../model/mapModel.ts';
import { chooseSections } from './chooseSections.ts';
import { floorStatements } from './floorStatements.ts';
import { measureText } from './measureText.ts';
import type { LaneScene } from './scene.ts';
import { sceneOf } from './sceneOf.ts';
import { frameSection, nameRoom, type SectionFrame } from './sectionFrame.ts';
import { planSection, type SectionPlan } from './sectionPlan.ts';
import { BACK_ROW, WALL_MARGIN, wallGrid, type WallGrid, type WallSize } from './wallGrid.ts';
import { wallMetrics, type WallSetting } from './wallMetrics.ts';

/** What a room is shown of the map. */
export interface WallOptions {
  readonly size: WallSize;
  /** Px at the foot of it that something else covers. */
  readonly covered: number;
  /** Areas that are spoken about: large, all others folded up around them; null: the whole map. */
  readonly openAreaIds: ReadonlySet<Id> | null;
  /** Areas that somebody has in hand: open, wherever they are. */
  readonly heldAreaIds: ReadonlySet<Id>;
  readonly grouping: 'mode' | 'domain';
  /** Bands that a person has folded up, or opened, against what the stop shows. */
  readonly toggledBands: ReadonlySet<string>;
  readonly isAppetiteShown: boolean;
}

/** Sizes of type, the largest first; a wall should have room for so many lines of it. */
const TYPES = [30, 28, 26, 24, 22, 20, 19, 18, 17, BACK_ROW] as const;
const LINES = 37;
/** How much larger than the titles the names of what is spoken about may be. */
const SCALES = [2.1, 1.9, 1.75, 1.6, 1.45, 1.3, 1.15, 1] as const;
/** Beyond these a stop shows only the lanes that it involves, and nothing around it. */
const MOST_LANES = 40;
const MOST_AREAS = 250;
/** What is left over parts rows, then stands around them, up to so much. */
const WIDEST_GAP = 1.1;
const WIDEST_PADDING = 220;
const WIDEST_FOLD = 44;

/** One way to set a picture. */
interface Way extends WallSetting {
  readonly hasFloor: boolean;
  /** A name that is too long for its lines ends in dots; otherwise the way is none. */
  readonly mayCut: boolean;
}

/**
 * The lane map for a wall, in its CSS pixels: for a screen what `layoutLanePages` is for paper. Names stand left of
 * the lanes, nothing that is read is under 16 px, and it is as large as the wall holds. Lanes, titles and the
 * room for names stay where they are from stop to stop; what a stop is about stands open in it, and all else is
 * folded up around it. The whole map is shown with every name where that fits, else folded up by domain.
 *
 * @returns null where the lanes do not fit, or nothing is spoken about and the map is a large one
 */
export function layoutWall(model: MapModel, options: WallOptions): LaneScene | null {
  const frame = isLarge(model) ? partOf(model, options) : wholeOf(model, options);
  if (!frame) return null;
  const scene = sceneOf(model, [frame], { ...options, metrics: frame.metrics });
  return { ...scene, height: scene.height + options.covered };
}

const NOTHING_ASKED = {
  covered: 0,
  openAreaIds: null,
  heldAreaIds: new Set<Id>(),
  grouping: 'mode',
  toggledBands: new Set<string>(),
  isAppetiteShown: true,
} as const;

const isLarge = ({ document: { leaders, areas } }: MapModel) =>
  leaders.length > MOST_LANES || areas.length > MOST_AREAS;

const openOf = ({ openAreaIds, heldAreaIds }: WallOptions): ReadonlySet<Id> =>
  new Set([...(openAreaIds ?? []), ...heldAreaIds]);

const typesFor = ({ height }: WallSize) =>
  TYPES.filter((type) => type === BACK_ROW || type * LINES <= height);

/** What a stop of a large map is about, with the lanes that it involves. */
function partOf(model: MapModel, options: WallOptions): SectionFrame | null {
  const { openAreaIds, size, grouping } = options;
  if (!openAreaIds || openAreaIds.size === 0) return null;
  const [choice] = chooseSections(model, {
    sections: 'one',
    names: 'gutter',
    grouping,
    collapsedBands: options.toggledBands,
    onlyAreaIds: openOf(options),
  });
  if (!choice) return null;
  const plan = planSection(model, { ...choice, isTrayless: true });
  const leaders = choice.leaderIds.flatMap((id) => model.leader(id) ?? []);
  for (const type of typesFor(size)) {
    const grid = wallGrid(leaders, choice.areas, size, type);
    if (grid) return new Wall(model, grid, options).largest([plan]);
  }
  return null;
}

function wholeOf(model: MapModel, options: WallOptions): SectionFrame | null {
  const grid = gridOf(model, options.size);
  if (!grid) return null;
  const wall = new Wall(model, grid, options);
  if (options.openAreaIds) return stopOf(model, options, wall);
  const all = planOf(model, options, null);
  const way = wall.holding(all);
  if (way) return wall.spread(all, way);
  // Domains first: what each lane owns of them.
  const grouping = model.domains.length > 1 ? 'domain' : options.grouping;
  return wall.largest([planOf(model, { ...options, grouping }, options.heldAreaIds)]);
}

/** The largest type with which the whole map can be shown, whatever is shown of it now; else with which its lanes fit. */
function gridOf(model: MapModel, size: WallSize): WallGrid | null {
  const { leaders, areas } = model.document;
  const plain = { ...NOTHING_ASKED, size };
  const all = planOf(model, plain, null);
  let first: WallGrid | null = null;
  for (const type of typesFor(size)) {
    const grid = wallGrid(leaders, areas, size, type);
    if (!grid) continue;
    first ??= grid;
    if (new Wall(model, grid, plain).holding(all)) return grid;
  }
  return first;
}

function stopOf(model: MapModel, options: WallOptions, wall: Wall): SectionFrame {
  const around = planOf(model, options, openOf(options));
  const bands = around.bands.filter(({ isCollapsed }) => !isCollapsed);
  return wall.largest(bands.length > 0 ? [around, { ...around, bands }] : [around]);
}

function planOf(
  model: MapModel,
  options: WallOptions,
  openAreaIds: ReadonlySet<Id> | null,
): SectionPlan {
  const [choice] = chooseSections(model, {
    sections: 'one',
    names: 'gutter',
    grouping: options.grouping,
    collapsedBands: options.toggledBands,
  });
  if (!choice) throw new Error('One drawing has one section.');
  return planSection(model, { ...choice, isTrayless: true, openAreaIds });
}

/** A wall with its grid: sets plans on it. */
class Wall {
  readonly #model: MapModel;
  readonly #grid: WallGrid;
  readonly #height: number;
  readonly #statements: readonly string[];

  constructor(model: MapModel, grid: WallGrid, { size, covered }: WallOptions) {
    this.#model = model;
    this.#grid = grid;
    this.#height = size.height - covered - 2 * WALL_MARGIN;
    this.#statements = floorStatements(model);
  }

  /** The first way in which every name of the map stands in one line and all of it fits; null where none does. */
  holding(plan: SectionPlan): Way | null {
    const { type } = this.#grid;
    const way = {
      names: type,
      lines: 1,
      areBadgesSaid: false,
      padding: 4,
      foldedAir: 0,
      mayCut: type === BACK_ROW,
    };
    const ways: readonly Way[] = [
      { ...way, gap: type * 0.2, areRailsSaid: true, hasFloor: true },
      { ...way, gap: type * 0.2, areRailsSaid: true, hasFloor: false },
      { ...way, gap: type * 0.1, areRailsSaid: false, hasFloor: false },
      { ...way, gap: 0, padding: 2, areRailsSaid: false, hasFloor: false },
    ];
    return ways.find((one) => this.#holds(this.#frame(plan, one), one)) ?? null;
  }

  /** The largest names with which the first plan fits; only at the smallest ones the next plan is tried. */
  largest(plans: readonly SectionPlan[]): SectionFrame {
    let last: SectionFrame | null = null;
    for (const plan of plans) {
      for (const way of this.#stopWays()) {
        const frame = this.#frame(plan, way);
        if (this.#holds(frame, way)) return this.spread(plan, way);
        last = frame;
      }
    }
    if (!last) throw new Error('There is a plan to set.');
    return last;
  }

  *#stopWays(): Generator<Way> {
    const { type } = this.#grid;
    const way = { lines: 3, areRailsSaid: true, foldedAir: 0, hasFloor: false, mayCut: true };
    for (const scale of SCALES) {
      const names = Math.round(type * scale);
      const mayCut = scale === 1;
      yield { ...way, names, areBadgesSaid: true, gap: names * 0.35, padding: 8, mayCut };
    }
    yield { ...way, names: type, areBadgesSaid: false, gap: type * 0.25, padding: 4 };
    yield { ...way, names: type, areBadgesSaid: false, gap: 2, padding: 2, areRailsSaid: false };
  }

  /** Uses what is left of the height: rows farther apart, air around them, lines of folded bands. */
  spread(plan: SectionPlan, way: Way): SectionFrame {
    let [best, set] = [this.#frame(plan, way), way];
    const open = plan.bands.filter(({ isCollapsed }) => !isCollapsed);
    const gaps = open.reduce((sum, { rowCount }) => sum + rowCount - 1, 0);
    const shares: readonly ((spare: number) => Partial<Way>)[] = [
      (spare) => ({ gap: set.gap + Math.min(set.names * WIDEST_GAP, share(spare * 0.75, gaps)) }),
      (spare) => ({
        padding: set.padding + Math.min(WIDEST_PADDING, share(spare, 2 * open.length)),
      }),
      (spare) => ({
        foldedAir: open.length > 0 ? 0 : Math.min(WIDEST_FOLD, share(spare, plan.bands.length)),
      }),
    ];
    for (const give of shares) {
      const looser = { ...set, ...give(this.#height - best.height) };
      const frame = this.#frame(plan, looser);
      if (this.#holds(frame, looser)) [best, set] = [frame, looser];
    }
    return best;
  }

  #frame(plan: SectionPlan, way: Way): SectionFrame {
    return frameSection(this.#model, plan, wallMetrics(this.#grid, way), {
      isGutter: true,
      columns: this.#grid.columns,
      floorStatements: way.hasFloor ? this.#statements : [],
    });
  }

  /** Whether it fits, with every name whole, and its words. */
  #holds(frame: SectionFrame, { mayCut }: Way): boolean {
    if (frame.height > this.#height) return false;
    if (mayCut) return true;
    const { textSize } = frame.metrics;
    const room = nameRoom(frame.metrics);
    for (const { full, isCut } of frame.names.values()) {
      if (isCut || full.split(' ').some((word) => measureText(word, textSize, 600) > room))
        return false;
    }
    return true;
  }
}

const share = (spare: number, parts: number) => (parts > 0 ? Math.max(0, spare) / parts : 0);
