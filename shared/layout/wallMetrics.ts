import { LANE_METRICS, type LaneMetrics } from './laneMetrics.ts';
import { WALL_MARGIN, type WallGrid } from './wallGrid.ts';

const PROJECTOR = LANE_METRICS.projector;
/** Line height, of the size. */
const LINE = 1.19;

/** How the rows of a picture on the wall are set. */
export interface WallSetting {
  /** Size of the names, and the lines that one may take. */
  readonly names: number;
  readonly lines: number;
  /** Badges say their count or letters; otherwise they are marks. */
  readonly areBadgesSaid: boolean;
  readonly areRailsSaid: boolean;
  /** Air between two rows, and above and below those of a band. */
  readonly gap: number;
  readonly padding: number;
  /** Added to a band that is folded up. */
  readonly foldedAir: number;
}

/** The sizes of a picture on the wall: marks grow with the names, lines are heavy, lanes are the grid's. */
export function wallMetrics(grid: WallGrid, setting: WallSetting): LaneMetrics {
  const { type, columns } = grid;
  const { names, areBadgesSaid, areRailsSaid, gap, padding } = setting;
  const narrowest = columns.reduce((least, { pitch }) => Math.min(least, pitch), Infinity);
  const pitch = columns.reduce((sum, one) => sum + one.pitch, 0) / columns.length;
  const small = Math.max(type, Math.round(names * 0.72));
  const line = (size: number) => Math.round(size * LINE);
  return {
    ...PROJECTOR,
    name: 'wall',
    lanePitch: pitch,
    narrowPitch: pitch,
    cardWidth: pitch - 8,
    rowGap: gap,
    isTight: true,
    textSize: names,
    textLine: line(names),
    smallSize: small,
    smallLine: line(small),
    headerSize: type,
    headerLine: line(type),
    hasCounts: grid.hasCounts,
    badgeSize: areBadgesSaid ? type : 0,
    badgeHeight: Math.round(type * (areBadgesSaid ? 1.3 : 0.7)),
    floorLine: line(type + 4),
    nameLines: setting.lines,
    headerLines: grid.titleLines,
    inGutter: {
      labels: grid.labels,
      names: grid.names,
      // As `drawCard` sets the mark.
      indent: Math.ceil(names * 0.6) + 6,
      block: Math.round(names * 1.2),
      gap,
      areBadgesBeside: true,
      areRailsSaid,
    },
    laneHead: Math.round(type / 2),
    foldedHeight: line(type) + 10 + setting.foldedAir,
    margin: WALL_MARGIN,
    bandPadding: padding,
    stationRadius: Math.min(names * 0.45, narrowest / 2 - 4),
    dotRadius: names * 0.25,
    blockWidth: Math.min(Math.round(names * 1.55), narrowest - 8),
    laneStroke: Math.max(3, type / 7),
    lineStroke: Math.max(2.5, names / 8),
  };
}
