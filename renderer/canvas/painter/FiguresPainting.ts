import { FADED_OPACITY } from '#shared/drawing/ops.ts';
import type { Box } from '#shared/lib/box.ts';
import type { MapFigures } from '../scene/MapFigures.ts';
import { detailAt } from '../scene/detailAt.ts';
import { paintOp, type Palette } from './paintOp.ts';
import { paintSectionNames } from './paintSectionNames.ts';
import type { Painting } from './Picture.ts';

/** How many figures are painted between two looks at the clock. */
const PIECE = 60;

/** The map's figures as a picture: all that is far, and all edges, of a large map. */
export class FiguresPainting implements Painting {
  readonly bounds: Box;
  readonly #map: MapFigures;
  readonly #paletteNow: () => Palette;
  readonly #lit: ReadonlySet<string> | null;
  readonly #without: ReadonlySet<string>;

  /**
   * @param lit keys that stay in full strength while one item is in focus; `null`: all do
   * @param without keys of what is in a hand, and not in its place
   */
  constructor(
    map: MapFigures,
    paletteNow: () => Palette,
    lit: ReadonlySet<string> | null,
    without: ReadonlySet<string> = NOTHING,
  ) {
    this.bounds = map.bounds;
    this.#map = map;
    this.#paletteNow = paletteNow;
    this.#lit = lit;
    this.#without = without;
  }

  *paint(context: CanvasRenderingContext2D, region: Box, scale: number): Generator<void> {
    const palette = this.#paletteNow();
    context.fillStyle = palette.paper;
    context.fillRect(region.x, region.y, region.width, region.height);
    const detail = detailAt(this.#map.textSize, scale);
    let count = 0;
    for (const figure of this.#map.toPaint(region, this.#lit)) {
      if (this.#without.has(figure.key)) continue;
      const isLit = this.#lit === null || this.#lit.has(figure.key);
      context.globalAlpha = isLit ? 1 : FADED_OPACITY;
      for (const op of figure.draw(detail)) paintOp(context, op, palette);
      count += 1;
      if (count % PIECE === 0) yield;
    }
    context.globalAlpha = 1;
    if (this.#map.view === 'lanes') paintSectionNames(context, this.#map.scene, palette, scale);
  }
}

const NOTHING: ReadonlySet<string> = new Set();
