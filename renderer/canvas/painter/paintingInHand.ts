import type { Figure } from '../scene/figure.ts';
import type { MapFigures } from '../scene/MapFigures.ts';
import { HandPainting } from './HandPainting.ts';
import type { Palette } from './paintOp.ts';

interface InHand {
  /** What hangs on cards in hand, where they are held. */
  readonly hanging: readonly Figure[];
  /** Keys of what is not in its place meanwhile. */
  readonly away: ReadonlySet<string>;
  /** Keys that stay in full strength while one item is in focus; `null`: all do. */
  readonly lit: ReadonlySet<string> | null;
}

/** What moves with a hand over a large map; `null`, and the map is not gone through, with nothing in hand. */
export function paintingInHand(
  map: MapFigures,
  { hanging, away, lit }: InHand,
  paletteNow: () => Palette,
): HandPainting | null {
  if (hanging.length === 0) return null;
  // What is not lit lets lines shine through, in a hand as at rest.
  const staying = map.figures.flatMap(({ kind, key, box }) =>
    (kind === 'card' || kind === 'header') && !away.has(key) && (lit === null || lit.has(key))
      ? box
      : [],
  );
  return new HandPainting(hanging, staying, map.textSize, paletteNow, lit);
}
