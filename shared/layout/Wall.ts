import type { MapModel } from '../model/mapModel.ts';
import { nameRoom } from './areaNames.ts';
import { floorStatements } from './floorStatements.ts';
import { measureText } from './measureText.ts';
import { frameSection, type SectionFrame } from './sectionFrame.ts';
import type { SectionPlan } from './sectionPlan.ts';
import { BACK_ROW, WALL_MARGIN, type WallGrid, type WallSize } from './wallGrid.ts';
import { wallMetrics, type WallSetting } from './wallMetrics.ts';

/** How much larger than the titles the names of what is spoken about may be. */
const SCALES = [2.1, 1.9, 1.75, 1.6, 1.45, 1.3, 1.15, 1] as const;
/** What is left over parts rows, then stands around them, up to so much. */
const WIDEST_GAP = 1.1;
const WIDEST_PADDING = 220;
const WIDEST_FOLD = 44;

/** One way to set a picture. */
export interface Way extends WallSetting {
  readonly hasFloor: boolean;
  /** A name that is too long for its lines ends in dots; otherwise the way is none. */
  readonly mayCut: boolean;
}

/** A wall with its grid: sets plans on it, as large as it holds them. */
export class Wall {
  readonly #model: MapModel;
  readonly #grid: WallGrid;
  readonly #height: number;
  readonly #statements: readonly string[];

  /** @param covered px at the foot of it that something else covers */
  constructor(
    model: MapModel,
    grid: WallGrid,
    { size, covered }: { readonly size: WallSize; readonly covered: number },
  ) {
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
