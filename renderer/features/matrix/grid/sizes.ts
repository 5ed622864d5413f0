import { measureText } from '#shared/layout/measureText.ts';
import type { GridColumn, GridRow } from './shape.ts';

/** Sizes in CSS px. The grid computes with them, so they are numbers here and not only in a style sheet. */
export interface Sizes {
  readonly head: number;
  readonly area: number;
  readonly group: number;
  readonly name: number;
  readonly lane: number;
  readonly leader: number;
  readonly people: number;
  /** Titles stand upright where columns are wide enough to wrap them. */
  readonly isUpright: boolean;
  /** A small pane keeps names in sight, and lets the totals scroll away. */
  readonly arePeopleKept: boolean;
}

const SCREEN = { area: 38, group: 30, name: 272, lane: 52, people: 76, narrow: 50, wide: 128 };
const WALL = { area: 52, group: 42, name: 320, lane: 66, people: 104, narrow: 68, wide: 160 };
/** Upright titles need this much; below, they are turned. Left and right of them is `air`. */
const UPRIGHT = {
  screen: { least: 78, text: 13, air: 18 },
  wall: { least: 104, text: 16, air: 18 },
};
/** A turned title takes about this much a letter, and its load this much below it. */
const TURNED = {
  screen: { letter: 7, least: 96, most: 176 },
  wall: { letter: 8.5, least: 120, most: 224 },
};
const LOAD = 56;
/** What the lines of the grid leave to the bar beside them. */
const SCROLLBAR = 16;
/** So much of its width does a name take that is set in two lines. */
const TWO_LINES = 0.68;
/** In a pane as low as this turned titles would leave no room for the lines. */
const LOW = 330;

/**
 * Sizes for a pane of this width: columns share what is left over, up to a comfortable width.
 *
 * @param pane its size, in CSS px
 * @param titles of the leaders
 */
export function sizesFor(
  { width, height }: { readonly width: number; readonly height: number },
  titles: readonly string[],
  isWall: boolean,
): Sizes {
  const leaders = titles.length;
  const base = isWall ? WALL : SCREEN;
  const isSnug = width < base.name * 2.4;
  const name = isSnug ? Math.max(112, Math.round(width * 0.36)) : nameFor(width, leaders, base);
  const room = width - name - base.lane - base.people - SCROLLBAR;
  const share = leaders === 0 ? base.wide : Math.floor(room / leaders);
  const turned = TURNED[isWall ? 'wall' : 'screen'];
  const upright = UPRIGHT[isWall ? 'wall' : 'screen'];
  const { least } = upright;
  const isLow = height > 0 && height < LOW;
  const isUpright = isLow || share >= Math.max(least, wordWidth(titles, upright, base.wide));
  const longest = Math.max(0, ...titles.map(({ length }) => length));
  return {
    head: isUpright
      ? isWall
        ? 116
        : isLow
          ? 72
          : 88
      : Math.round(Math.max(turned.least, Math.min(turned.most, longest * turned.letter + LOAD))),
    area: base.area,
    group: base.group,
    name,
    lane: base.lane,
    leader: Math.max(
      isUpright ? least : base.narrow,
      Math.min(share, isUpright ? base.wide : base.narrow * 1.4),
    ),
    people: base.people,
    isUpright,
    arePeopleKept: !isSnug,
  };
}

/**
 * What the longest word of the titles takes upright, so that none is broken in its middle; a word for
 * which no column is wide enough would be broken anywhere, and does not count.
 */
function wordWidth(
  titles: readonly string[],
  { text, air }: { readonly text: number; readonly air: number },
  most: number,
): number {
  const words = titles.flatMap((title) => title.split(/[\s/-]+/));
  const widths = words.map((word) => measureText(word, text, 600) + air);
  return Math.max(0, ...widths.filter((width) => width <= most));
}

/** Names stand in two lines where that, and no less, brings every leader into sight. */
function nameFor(width: number, leaders: number, base: typeof SCREEN): number {
  const rest = width - leaders * base.narrow - base.lane - base.people - SCROLLBAR;
  return rest >= base.name * TWO_LINES && rest < base.name ? rest : base.name;
}

export function rowSize(row: GridRow | undefined, sizes: Sizes): number {
  return row?.kind === 'group' ? sizes.group : sizes.area;
}

export function columnSize(column: GridColumn | undefined, sizes: Sizes): number {
  return sizes[column?.kind ?? 'leader'];
}
