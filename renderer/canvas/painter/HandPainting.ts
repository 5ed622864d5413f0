import { FADED_OPACITY } from '#shared/drawing/ops.ts';
import { boxAround, doBoxesMeet, type Box } from '#shared/lib/box.ts';
import { detailAt } from '../scene/detailAt.ts';
import type { Figure } from '../scene/figure.ts';
import { paintOp, type Palette } from './paintOp.ts';
import type { Painting } from './Picture.ts';

/**
 * What moves with a hand, on bare glass: it lies over the picture, which leaves it out. Lines pass below the
 * cards and headers that stay, as they will once it is put down: there the glass is wiped, and the picture shows.
 */
export class HandPainting implements Painting {
  readonly bounds: Box;
  readonly #figures: readonly Figure[];
  readonly #staying: readonly Box[];
  readonly #textSize: number;
  readonly #paletteNow: () => Palette;
  readonly #lit: ReadonlySet<string> | null;

  /**
   * @param figures in painting order, badges last
   * @param staying cards and headers in their places
   * @param lit keys that stay in full strength while one item is in focus; `null`: all do
   */
  constructor(
    figures: readonly Figure[],
    staying: readonly Box[],
    textSize: number,
    paletteNow: () => Palette,
    lit: ReadonlySet<string> | null,
  ) {
    this.bounds = boxAround(figures.map(({ bounds }) => bounds)) ?? EMPTY;
    this.#figures = figures;
    this.#staying = staying;
    this.#textSize = textSize;
    this.#paletteNow = paletteNow;
    this.#lit = lit;
  }

  // oxlint-disable-next-line require-yield -- so few lines are one piece
  *paint(context: CanvasRenderingContext2D, region: Box, scale: number): Generator<void> {
    const lines = this.#figures.filter(({ badge }) => badge === undefined);
    this.#paintAll(context, lines, scale);
    for (const box of this.#staying) {
      if (doBoxesMeet(box, region)) context.clearRect(box.x, box.y, box.width, box.height);
    }
    const badges = this.#figures.filter(({ badge }) => badge !== undefined);
    this.#paintAll(context, badges, scale);
  }

  #paintAll(context: CanvasRenderingContext2D, figures: readonly Figure[], scale: number): void {
    const palette = this.#paletteNow();
    const detail = detailAt(this.#textSize, scale);
    for (const figure of figures) {
      const isLit = this.#lit === null || this.#lit.has(figure.key);
      context.globalAlpha = isLit ? 1 : FADED_OPACITY;
      for (const op of figure.draw(detail)) paintOp(context, op, palette);
    }
    context.globalAlpha = 1;
  }
}

const EMPTY: Box = { x: 0, y: 0, width: 0, height: 0 };
