import { finish } from '#shared/lib/finish.ts';
import { isEqual } from '#shared/lib/isEqual.ts';
import type { Box } from '#shared/lib/box.ts';
import { visibleBox, type Size, type View } from '../geometry/view.ts';
import { Picture, type Painting } from './Picture.ts';

/** A full painting under this many milliseconds is done at once, in the frame that asks for it. */
const DIRECT_MS = 12;
/** What the first picture may take in one go: until it is there, there is nothing to hold up. */
const FIRST_MS = 60;
/** What a frame gives to a longer painting, so that the frame itself stays on time. */
const SLICE_MS = 7;
/** A picture reaches this share of the pane beyond each side, so that panning has something to show. */
const MARGIN = 1 / 3;
/** Longest side of the picture of the whole map that lies under the near one, in CSS pixels. */
const OVERVIEW = 1800;

/**
 * Keeps a painted map under a moving view. While a full painting is quick it is redone every frame;
 * otherwise the finished picture is moved and scaled (by the compositor, at no cost) and a new one is
 * painted piece by piece behind it. A coarse picture of the whole map lies below, so that zooming out
 * never shows bare ground. What is in a hand is painted anew with every frame on glass above, and stays there
 * after the drop until the picture has it.
 */
export class PictureLayer {
  readonly #host: HTMLElement;
  readonly #onShown: () => void;
  #front = new Picture();
  #back = new Picture();
  readonly #overview = new Picture();
  readonly #glass = new Picture(false);
  #hand: Painting | null = null;
  #painting: Painting | null = null;
  #view: View = { x: 0, y: 0, zoom: 1 };
  #size: Size = { width: 0, height: 0 };
  #job: { readonly steps: Generator<void>; readonly target: Picture } | null = null;
  #jobMs = 0;
  /** How long the last near picture took, in milliseconds. */
  #lastMs = 0;
  #frame = 0;

  /** @param onShown once the first picture stands there */
  constructor(host: HTMLElement, onShown: () => void) {
    this.#host = host;
    this.#onShown = onShown;
    this.#back.canvas.hidden = true;
    this.#glass.canvas.hidden = true;
    const pictures = [this.#overview, this.#front, this.#back, this.#glass];
    host.append(...pictures.map(({ canvas }) => canvas));
  }

  setPainting(painting: Painting | null) {
    if (painting === this.#painting) return;
    this.#painting = painting;
    this.#job = null;
    this.#request();
  }

  /** What moves with a hand; `null`: nothing does. */
  setHand(hand: Painting | null) {
    if (hand === this.#hand) return;
    this.#hand = hand;
    this.#request();
  }

  setView(view: View, size: Size) {
    this.#view = view;
    this.#size = size;
    this.#request();
  }

  destroy() {
    cancelAnimationFrame(this.#frame);
    this.#job = null;
    for (const picture of [this.#front, this.#back, this.#overview, this.#glass])
      picture.canvas.remove();
  }

  #request() {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#tick());
  }

  #tick() {
    this.#frame = 0;
    const painting = this.#painting;
    this.#host.hidden = painting === null;
    if (!painting || this.#size.width === 0) return;
    this.#front.place(this.#view);
    this.#overview.place(this.#view);
    this.#paintHand(painting);
    this.#job ??= this.#nextJob(painting);
    if (!this.#job) return;
    const budget = this.#lastMs < DIRECT_MS ? DIRECT_MS : SLICE_MS;
    this.#work(this.#job, this.#isFirst() ? FIRST_MS : budget);
    this.#request();
  }

  #paintHand(painting: Painting) {
    const hand = this.#hand;
    const glass = this.#glass;
    const isStill = glass.painting === hand && glass.scale === this.#view.zoom;
    const shown = visibleBox(this.#view, this.#size);
    if (hand && !(isStill && isEqual(glass.region, shown)))
      finish(glass.start(hand, shown, this.#view.zoom, devicePixelRatio));
    glass.place(this.#view);
    if (hand) glass.canvas.hidden = false;
    else if (this.#front.painting === painting) glass.canvas.hidden = true;
  }

  #nextJob(painting: Painting) {
    const shown = visibleBox(this.#view, this.#size);
    if (!this.#isFresh(painting, shown)) {
      this.#jobMs = 0;
      const region = this.#regionAround(shown);
      const steps = this.#back.start(painting, region, this.#view.zoom, devicePixelRatio);
      return { steps, target: this.#back };
    }
    if (this.#overview.painting !== painting && this.#lastMs >= DIRECT_MS) {
      const { bounds } = painting;
      const scale = OVERVIEW / Math.max(1, bounds.width, bounds.height);
      return { steps: this.#overview.start(painting, bounds, scale, 1), target: this.#overview };
    }
    return null;
  }

  #isFirst(): boolean {
    return this.#front.painting === null;
  }

  /**
   * The pane with its margin (which the first picture goes without, to be there sooner), in whole pixels: a picture between two pixels is a blurred one.
   */
  #regionAround(shown: Box): Box {
    const { width, height } = this.#size;
    const margin = this.#isFirst() ? 0 : Math.round(Math.min(width, height) * MARGIN);
    const { zoom } = this.#view;
    return {
      x: shown.x - margin / zoom,
      y: shown.y - margin / zoom,
      width: (Math.ceil(width) + 2 * margin) / zoom,
      height: (Math.ceil(height) + 2 * margin) / zoom,
    };
  }

  #isFresh(painting: Painting, shown: Box): boolean {
    const { region, scale } = this.#front;
    const slack = (shown.width * MARGIN) / 8;
    return (
      this.#front.painting === painting &&
      scale === this.#view.zoom &&
      region.x <= shown.x - slack &&
      region.y <= shown.y - slack &&
      region.x + region.width >= shown.x + shown.width + slack &&
      region.y + region.height >= shown.y + shown.height + slack
    );
  }

  #work(job: { readonly steps: Generator<void>; readonly target: Picture }, budget: number) {
    const start = performance.now();
    let isDone = false;
    do {
      isDone = job.steps.next().done === true;
      // Drawing only takes notes; curves cost when they are carried out, so the clock must see that.
      job.target.settle();
    } while (!isDone && performance.now() - start < budget);
    this.#jobMs += performance.now() - start;
    if (!isDone) return;
    this.#job = null;
    if (job.target === this.#back) this.#swap();
    else job.target.place(this.#view);
  }

  #swap() {
    if (this.#isFirst()) this.#onShown();
    this.#lastMs = this.#jobMs;
    [this.#front, this.#back] = [this.#back, this.#front];
    this.#front.place(this.#view);
    this.#front.canvas.hidden = false;
    this.#back.canvas.hidden = true;
  }
}
