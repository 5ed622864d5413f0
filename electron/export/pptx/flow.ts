import type PptxGenJS from 'pptxgenjs';
import { PLACE } from './deckStyle.ts';

/** Something that stands on a slide as a whole; lengths in inches. */
export interface Piece {
  readonly height: number;
  /** Air above, unless it is the first on its slide. */
  readonly before: number;
  /** Never the last on a slide while something follows. */
  readonly leads?: boolean;
  readonly paint: (slide: PptxGenJS.Slide, y: number) => void;
}

/** Something that takes as much of a slide as there is, and the rest on the next. */
export interface Run {
  readonly before: number;
  /** The least height that is worth beginning with. */
  readonly least: number;
  readonly leads?: false;
  /** Takes what fits into the room; `rest` is null at the end. Takes something from an empty slide always. */
  readonly take: (room: number) => { readonly piece: Piece; readonly rest: Run | null };
}

export type Flowing = Piece | Run;

const leastOf = (one: Flowing) => ('take' in one ? one.least : one.height);

/**
 * Sets pieces one below the other on as many slides as they need.
 *
 * @param newSlide makes the next slide; `index` counts from 0
 * @param top where the first slide begins; a later one begins below its title
 */
export function flow(
  pieces: readonly Flowing[],
  newSlide: (index: number) => PptxGenJS.Slide,
  top: number = PLACE.top,
): void {
  const queue = [...pieces];
  let count = 0;
  let slide: PptxGenJS.Slide | null = null;
  let y = top;
  let isEmpty = true;
  while (queue.length > 0) {
    const [one] = queue;
    if (!one) break;
    slide ??= newSlide(count++);
    const start = isEmpty ? y : y + one.before;
    const needed = needs(queue);
    // A piece too tall for a whole slide gets one; any other waits for the next where it does not fit.
    if ((!isEmpty || y > PLACE.top) && start + needed > PLACE.bottom + 0.001) {
      [slide, y, isEmpty] = [null, PLACE.top, true];
      continue;
    }
    queue.shift();
    isEmpty = false;
    if ('take' in one) {
      const { piece, rest } = one.take(PLACE.bottom - start);
      piece.paint(slide, start);
      y = start + piece.height;
      if (rest) {
        queue.unshift(rest);
        [slide, y, isEmpty] = [null, PLACE.top, true];
      }
    } else {
      one.paint(slide, start);
      y = start + one.height;
    }
  }
}

/** Height of the first with everything that it leads. */
function needs(queue: readonly Flowing[]): number {
  let sum = 0;
  for (const [index, one] of queue.entries()) {
    sum += leastOf(one) + (index > 0 ? one.before : 0);
    if (!one.leads) break;
  }
  return sum;
}
