import type { Id } from '../document/fields.ts';
import type { MapModel } from '../model/mapModel.ts';
import { chooseSections } from './chooseSections.ts';
import type { LaneScene } from './scene.ts';
import { sceneOf } from './sceneOf.ts';
import type { SectionFrame } from './sectionFrame.ts';
import { planSection, type SectionPlan } from './sectionPlan.ts';
import { Wall } from './Wall.ts';
import { BACK_ROW, wallGrid, type WallGrid, type WallSize } from './wallGrid.ts';

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
/** Beyond these a stop shows only the lanes that it involves, and nothing around it. */
const MOST_LANES = 40;
const MOST_AREAS = 250;

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
