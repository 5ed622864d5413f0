import type { DecisionArea } from '../document/area.ts';
import type { Leader } from '../document/leader.ts';
import { GUTTER_AIR } from './areaNames.ts';
import { displayText } from './displayText.ts';
import type { LaneColumn } from './laneColumn.ts';
import { measureText } from './measureText.ts';
import { wrapText } from './wrapText.ts';

/** The screen on which a room looks at the map, in CSS pixels. */
export interface WallSize {
  readonly width: number;
  readonly height: number;
}

/** What stays where it is from stop to stop: the lanes, their titles, the room for names. */
export interface WallGrid {
  /** Size of titles and labels, and the least of everything that is read. */
  readonly type: number;
  /** For the labels of the bands, left of the names. */
  readonly labels: number;
  readonly names: number;
  readonly columns: readonly LaneColumn[];
  readonly titleLines: number;
  /** So wide that what a leader owns stands under the title. */
  readonly hasCounts: boolean;
}

/** From the back row nothing smaller can be read, in CSS pixels. */
export const BACK_ROW = 16;
/** Around the map. */
export const WALL_MARGIN = 8;
/** Between the headers of neighbouring lanes. */
const HEADER_GAP = 10;
const UPRIGHT_GAP = 6;
/** The least that a lane takes, in sizes of the type: a block with a badge beside it, or a title's line. */
const LEAST_ACROSS = 3.2;
/** The last one has no neighbour whose column its badges may reach into. */
const LEAST_LAST = 4.4;
const LEAST_UPRIGHT = 1.7;
/** Of the height, for titles that read from bottom to top. */
const UPRIGHT_TITLE = 0.32;
const TITLE_LINES = 4;
/** Names take no more of the width than this, nor less. */
const MOST_NAMES = 0.36;
const LEAST_NAMES = 0.2;
/** A mark and the air between it and the name, in sizes of the type. */
const BEFORE_NAME = 1.1;
/** A title on a lane this wide, in sizes of the type, has its counts below it. */
const COUNTS = 7.5;

/**
 * The grid with type of a size: titles across, their words whole, where all lanes then fit beside the names;
 * else upright.
 *
 * @returns null where the lanes do not fit at all
 */
export function wallGrid(
  leaders: readonly Leader[],
  areas: readonly DecisionArea[],
  { width, height }: WallSize,
  type: number,
): WallGrid | null {
  const labels = 2 * Math.round(type * 1.19) + 6;
  const longest = areas.reduce(
    (most, { name }) => Math.max(most, measureText(displayText(name), type, 600)),
    0,
  );
  const wanted = Math.ceil(longest + type * BEFORE_NAME) + GUTTER_AIR;
  const least = Math.round(width * LEAST_NAMES);
  const names = Math.min(Math.max(wanted, least), Math.round(width * MOST_NAMES));
  const room = width - 2 * WALL_MARGIN - labels;
  const words = leaders.map(({ title }, lane) =>
    Math.max(
      longestWord(title, type) + HEADER_GAP,
      type * (lane === leaders.length - 1 ? LEAST_LAST : LEAST_ACROSS),
    ),
  );
  const taken = words.reduce((sum, pitch) => sum + pitch, 0);
  if (leaders.length > 0 && taken + least <= room) {
    // Names give way before titles are turned; what is left over is every lane's.
    const given = Math.min(names, room - taken);
    const spare = (room - given - taken) / leaders.length;
    const columns = words.map((word): LaneColumn => {
      const pitch = word + spare;
      const header = pitch - HEADER_GAP;
      return { pitch, header, isUpright: false, titleRoom: header };
    });
    const lines = leaders.map(({ title }, lane) =>
      linesOf(title, columns[lane]?.titleRoom ?? 0, type),
    );
    return {
      type,
      labels,
      names: given,
      columns,
      titleLines: Math.max(1, ...lines),
      hasCounts: columns.every(({ pitch }) => pitch >= type * COUNTS),
    };
  }
  const pitch = (room - names) / Math.max(1, leaders.length);
  if (leaders.length === 0 || pitch < type * LEAST_UPRIGHT) return null;
  const titleRoom = Math.max(150, Math.round(height * UPRIGHT_TITLE));
  const column = { pitch, header: pitch - UPRIGHT_GAP, isUpright: true, titleRoom };
  return {
    type,
    labels,
    names,
    columns: leaders.map(() => column),
    titleLines: TITLE_LINES,
    hasCounts: false,
  };
}

function linesOf(title: string, width: number, size: number): number {
  return wrapText(title, { width, maxLines: TITLE_LINES, size, weight: 700 }).lines.length;
}

/** Px of the longest word of a title; words may end after a hyphen or a stroke. */
function longestWord(title: string, size: number): number {
  const words = displayText(title).split(/\s+|(?<=[-/\u2010\u2013\u2014])/);
  return words.reduce((most, word) => Math.max(most, Math.ceil(measureText(word, size, 700))), 0);
}
