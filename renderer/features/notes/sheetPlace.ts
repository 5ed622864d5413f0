import { boxAround, type Box } from '#shared/lib/box.ts';

/** Where the sheet stands, and how wide it may be, in CSS px. */
export interface SheetPlace {
  /** What it stands beside, in CSS px of the window. */
  readonly anchor: Box;
  readonly side: 'top' | 'bottom' | 'left' | 'right';
  readonly width: number;
  /** Whether it must stay there. Where nothing has room, it lies over the card, wherever it is whole. */
  readonly isKept: boolean;
}

export interface Sheet {
  /** How wide it would be, and how narrow and low it can still be worked with. */
  readonly wanted: number;
  readonly least: number;
  readonly low: number;
  /** From what it stands beside. */
  readonly gap: number;
  /** From the border of the window. */
  readonly margin: number;
}

const end = ({ x, width }: Box) => x + width;

/** What the map has moved out of the window would take its notes along. */
function broughtIn(place: Box, room: Pick<Box, 'width' | 'height'>): Box {
  const within = (at: number, most: number) => Math.max(0, Math.min(at, most));
  return {
    ...place,
    x: within(place.x, room.width - place.width),
    y: within(place.y, room.height - place.height),
  };
}

/**
 * Where a sheet of notes stands: beside their mark (a badge, a station), right if it can, and not over the
 * card that they are about, whose name one reads meanwhile. Rather narrower than over the card; above or
 * below it only where neither side has room, since the sheet is tall. The library has one boundary to keep
 * within and nothing to keep clear of, so the side is chosen here and the rest left to it.
 *
 * @param mark the badge, edge or card that they hang on, in CSS px of the window as all boxes here
 * @param card what is seen of the card; `null` for nothing
 * @param room the window
 */
export function sheetPlace(
  mark: Box,
  card: Box | null,
  room: Pick<Box, 'width' | 'height'>,
  { wanted, least, low, gap, margin }: Sheet,
): SheetPlace {
  const near = broughtIn(mark, room);
  const both = card ? (boxAround([near, card]) ?? near) : near;
  const rightOf = (place: Box) => {
    const isCardThere = card !== null && end(card) > end(place);
    const limit = isCardThere ? card.x - gap : room.width - margin;
    return limit - end(place) - gap;
  };
  const leftOf = (place: Box) => {
    const isCardThere = card !== null && card.x < place.x;
    const limit = isCardThere ? end(card) + gap : margin;
    return place.x - gap - limit;
  };
  const beside = [
    { anchor: near, side: 'right', free: rightOf(near) },
    { anchor: near, side: 'left', free: leftOf(near) },
    { anchor: both, side: 'right', free: rightOf(both) },
    { anchor: both, side: 'left', free: leftOf(both) },
  ] as const;
  const roomy = beside.find(({ free }) => free >= wanted);
  if (roomy) return { anchor: roomy.anchor, side: roomy.side, width: wanted, isKept: true };
  const [widest] = beside.toSorted((a, b) => b.free - a.free);
  if (widest && widest.free >= least)
    return { anchor: widest.anchor, side: widest.side, width: widest.free, isKept: true };
  const below = room.height - (both.y + both.height);
  if (Math.max(below, both.y) - gap - margin < low)
    return { anchor: near, side: 'right', width: wanted, isKept: false };
  return { anchor: both, side: below >= both.y ? 'bottom' : 'top', width: wanted, isKept: true };
}
