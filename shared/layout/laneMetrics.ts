/** Sizes where names stand left of the lanes, a row an area. */
export interface GutterSizes {
  /** Left of the names, for the bands' labels to stand upright in; 0: they head their rows. */
  readonly labels: number;
  readonly names: number;
  /** What of it is left of a name, for the mark of a critical area, is not the name's. */
  readonly indent: number;
  /** Height of an owner's block, which carries the letter there. */
  readonly block: number;
  /** From row to row, between what each of them takes. */
  readonly gap: number;
  /** Badges stand right of their block or station where there is room, not above and below it. */
  readonly areBadgesBeside: boolean;
  /** Under a name stands who breaks a tie, or what is said of a dispute. */
  readonly areRailsSaid: boolean;
}

/** Sizes of one drawing of the lane map, in px at zoom 1. Every other length follows from these. */
export interface LaneMetrics {
  /** `wall`: made to measure, by `layoutWall`. */
  readonly name: MetricsName | 'wall';
  /** From lane to lane. */
  readonly lanePitch: number;
  /** The same for a lane without cards, in a part of the map that only shows the lanes involved. */
  readonly narrowPitch: number;
  readonly cardWidth: number;
  readonly cardHeight: number;
  /** Above and below the lines of a name, together. */
  readonly cardAir: number;
  readonly rowGap: number;
  /** Rows stand so close that badges hang into the row below, where nothing stands under them. */
  readonly isTight: boolean;
  readonly cardRadius: number;
  /** Left and right inside a card; between letter and name. */
  readonly cardPadding: number;
  readonly letterWidth: number;
  /** Text of names and of everything that is not small, and its line height. */
  readonly textSize: number;
  readonly textLine: number;
  /** The smallest text of the drawing. */
  readonly smallSize: number;
  readonly smallLine: number;
  /** Text of leaders' titles, and of the labels of bands that are folded up. */
  readonly headerSize: number;
  readonly headerLine: number;
  /** What a leader owns by mode, and the appetite, stand under the title. */
  readonly hasCounts: boolean;
  /** Text of a badge; 0 where a badge is a mark without text. */
  readonly badgeSize: number;
  /** A section's title. */
  readonly titleSize: number;
  readonly titleLine: number;
  /** Line height of what the floor says. */
  readonly floorLine: number;
  /** Lines a name may take on a card, a title in a header. */
  readonly nameLines: number;
  readonly headerLines: number;
  /** Left of the first lane's card: the bands' labels. */
  readonly gutter: number;
  readonly inGutter: GutterSizes;
  /** From a header's bar down to the first band. */
  readonly laneHead: number;
  /** A band that is folded up. */
  readonly foldedHeight: number;
  /** Around the whole drawing. */
  readonly margin: number;
  /** Above the first and below the last row of a band. */
  readonly bandPadding: number;
  readonly stationRadius: number;
  readonly dotRadius: number;
  /** Width of a co-owner's block that carries no name. */
  readonly blockWidth: number;
  /** Height of a red line's bar; a risk's triangle follows. */
  readonly badgeHeight: number;
  readonly laneStroke: number;
  readonly lineStroke: number;
}

/** `screen`; `projector`: no text under 16 px; `print`: 8 pt and more on lanes of 30 mm. */
export type MetricsName = 'screen' | 'projector' | 'print';

// Lanes as narrow as names in three lines allow: what a window saves in width it gains in reading size.
const SCREEN: LaneMetrics = {
  name: 'screen',
  lanePitch: 162,
  narrowPitch: 52,
  cardWidth: 144,
  cardHeight: 46,
  cardAir: 12,
  rowGap: 18,
  isTight: false,
  cardRadius: 4,
  cardPadding: 8,
  letterWidth: 16,
  textSize: 14,
  textLine: 17,
  smallSize: 13,
  smallLine: 15,
  headerSize: 14,
  headerLine: 17,
  hasCounts: true,
  badgeSize: 13,
  titleSize: 26,
  titleLine: 32,
  floorLine: 24,
  nameLines: 3,
  headerLines: 2,
  gutter: 112,
  inGutter: {
    labels: 0,
    names: 250,
    indent: 0,
    block: 26,
    gap: 10,
    areBadgesBeside: false,
    areRailsSaid: true,
  },
  laneHead: 16,
  foldedHeight: 40,
  margin: 20,
  bandPadding: 24,
  stationRadius: 7,
  dotRadius: 3.5,
  blockWidth: 30,
  badgeHeight: 17,
  laneStroke: 1.75,
  lineStroke: 1.75,
};

const PROJECTOR: LaneMetrics = {
  ...SCREEN,
  name: 'projector',
  lanePitch: 194,
  narrowPitch: 64,
  cardWidth: 174,
  cardHeight: 54,
  rowGap: 24,
  bandPadding: 32,
  letterWidth: 19,
  textSize: 17,
  textLine: 20,
  smallSize: 16,
  smallLine: 18,
  headerSize: 17,
  headerLine: 20,
  badgeSize: 16,
  titleSize: 30,
  titleLine: 36,
  gutter: 134,
  stationRadius: 9,
  dotRadius: 5,
  blockWidth: 34,
  badgeHeight: 22,
  laneStroke: 3,
  lineStroke: 2.5,
};

// 13 px on lanes of 134 px is 8 pt on lanes of 29 mm, so that nine lanes stand on A4 across.
const PRINT: LaneMetrics = {
  ...SCREEN,
  name: 'print',
  lanePitch: 134,
  narrowPitch: 46,
  cardWidth: 120,
  cardHeight: 42,
  rowGap: 16,
  cardPadding: 7,
  letterWidth: 14,
  textSize: 13,
  textLine: 15,
  smallSize: 13,
  smallLine: 15,
  headerSize: 13,
  headerLine: 15,
  badgeSize: 13,
  titleSize: 22,
  titleLine: 26,
  nameLines: 3,
  headerLines: 3,
  gutter: 30,
  margin: 4,
  bandPadding: 20,
  blockWidth: 24,
  laneStroke: 1.75,
  lineStroke: 1.5,
};

/** Print on as few pages as it takes: the same letters, less air between rows. */
export const TIGHT_PRINT: LaneMetrics = {
  ...PRINT,
  cardWidth: 124,
  cardPadding: 5,
  cardHeight: 34,
  cardAir: 6,
  rowGap: 5,
  isTight: true,
  textLine: 14,
  headerLine: 14,
  floorLine: 19,
  bandPadding: 8,
};

/** Between the two. */
export const SNUG_PRINT: LaneMetrics = {
  ...TIGHT_PRINT,
  cardAir: 8,
  rowGap: 9,
  textLine: 15,
  headerLine: 15,
  bandPadding: 12,
};

/** The sizes by name. */
export const LANE_METRICS: Readonly<Record<MetricsName, LaneMetrics>> = {
  screen: SCREEN,
  projector: PROJECTOR,
  print: PRINT,
};

/**
 * Sizes of the cards and headers that stand freely: wide and low, since the file keeps their corners
 * and a card that grew by a line of name would reach over the next one.
 */
export const FREE_METRICS: Readonly<Record<'screen' | 'projector', LaneMetrics>> = {
  screen: { ...SCREEN, lanePitch: 188, cardWidth: 166, nameLines: 2 },
  projector: { ...PROJECTOR, lanePitch: 222, cardWidth: 198, nameLines: 2 },
};
