import { growBox, type Box } from '#shared/lib/box.ts';
import type { View } from '../geometry/view.ts';

/** Something that paints itself in pieces, so that a long painting never holds up the window. */
export interface Painting {
  /** Everything painted lies in here; canvas units. */
  readonly bounds: Box;
  /**
   * Paints what meets `region` into a context that is already scaled to canvas units. Yields between
   * pieces of at most a few hundred strokes.
   *
   * @param scale CSS pixels a unit: decides how much detail there is
   */
  paint(context: CanvasRenderingContext2D, region: Box, scale: number): Generator<void>;
}

/** A painted part of the map: one canvas element, and what it shows. */
export class Picture {
  readonly canvas = document.createElement('canvas');
  /** What the picture shows, in canvas units; nothing at first. */
  region: Box = { x: 0, y: 0, width: 0, height: 0 };
  /** CSS pixels a unit. */
  scale = 1;
  painting: Painting | null = null;
  readonly #isOpaque: boolean;

  /** @param isOpaque whether nothing shines through: the engine then need not blend it */
  constructor(isOpaque = true) {
    this.#isOpaque = isOpaque;
    this.canvas.ariaHidden = 'true';
    this.canvas.style.cssText = 'position:absolute;left:0;top:0;transform-origin:0 0';
  }

  /** Moves the finished picture to where the view has it; costs no painting. */
  place(view: View) {
    const x = view.x + this.region.x * view.zoom;
    const y = view.y + this.region.y * view.zoom;
    this.canvas.style.transform = `translate(${x}px, ${y}px) scale(${view.zoom / this.scale})`;
  }

  /** Starts over for another part of the map; the result paints it piece by piece. */
  start(painting: Painting, region: Box, scale: number, pixelRatio: number): Generator<void> {
    const ratio = Math.min(pixelRatio, Math.sqrt(MAX_PIXELS / area(region, scale)));
    this.region = region;
    this.scale = scale;
    this.painting = painting;
    const width = Math.max(1, Math.round(region.width * scale * ratio));
    const height = Math.max(1, Math.round(region.height * scale * ratio));
    const context = this.#context();
    if (this.canvas.width !== width || this.canvas.height !== height) {
      this.canvas.width = width;
      this.canvas.height = height;
      this.canvas.style.width = `${region.width * scale}px`;
      this.canvas.style.height = `${region.height * scale}px`;
    } else {
      context?.reset();
    }
    if (!context) return nothing();
    context.scale(scale * ratio, scale * ratio);
    context.translate(-region.x, -region.y);
    return painting.paint(context, growBox(region, 8 / scale), scale);
  }

  /** Kept by the processor: `settle` reads from it, and it is shown as a picture only. */
  #context() {
    return this.canvas.getContext('2d', { alpha: !this.#isOpaque, willReadFrequently: true });
  }

  /** Makes the engine carry out what was drawn so far, so that its cost falls into this piece. */
  settle() {
    this.#context()?.getImageData(0, 0, 1, 1);
  }
}

/** A 4K pane with its margin; beyond it the picture is made coarser. */
const MAX_PIXELS = 24_000_000;

const area = (region: Box, scale: number) =>
  Math.max(1, region.width * region.height * scale * scale);

function* nothing(): Generator<void> {}
