import type { MapModel } from '../model/mapModel.ts';
import { wrapCardName, wrapGutterName } from './areaNames.ts';
import { cardHeightFor } from './bandRows.ts';
import { frameBand, trayGap, type BandFrame } from './frameBand.ts';
import type { Figure } from './laneFigure.ts';
import { laneColumn, type LaneColumn } from './laneColumn.ts';
import type { LaneMetrics } from './laneMetrics.ts';
import { measureText } from './measureText.ts';
import type { WrappedText } from './scene.ts';
import type { SectionPlan } from './sectionPlan.ts';
import { wrapText } from './wrapText.ts';

/** Everything about a section but its place: sizes, wrapped texts, offsets from its own top left. */
export interface SectionFrame {
  readonly plan: SectionPlan;
  readonly metrics: LaneMetrics;
  readonly isGutter: boolean;
  readonly width: number;
  readonly height: number;
  readonly title: WrappedText | null;
  readonly titleHeight: number;
  /** Left of the first column: labels, or the names of areas. */
  readonly gutter: number;
  readonly trayTop: number;
  readonly trayHeight: number;
  readonly trayColumns: number;
  readonly headerTop: number;
  readonly headerHeight: number;
  /** Below the headers: red lines that leaders drew in general. */
  readonly generalHeight: number;
  readonly headerTitles: readonly WrappedText[];
  readonly bands: readonly BandFrame[];
  readonly floorTop: number;
  /** The lanes run on onto another page: there is no floor. */
  readonly goesOn: boolean;
  readonly floorLines: readonly string[];
  readonly floorFull: string;
  readonly names: ReadonlyMap<Figure, WrappedText>;
  readonly columns: readonly LaneColumn[];
  /** Centre of a lane's column, from the section's left edge. */
  laneX(lane: number): number;
  /** So narrow that its title stands upright, and badges above and below their station. */
  isNarrowLane(lane: number): boolean;
  /** Px right of a lane's centre in which its badges may stand; none where they hang above and below. */
  roomBeside(lane: number): number;
}

export interface FrameOptions {
  readonly isGutter: boolean;
  /** One a lane, where they are not all alike; otherwise the metrics say how wide they are. */
  readonly columns?: readonly LaneColumn[];
  readonly floorStatements: readonly string[];
  /** The section continues on another page. */
  readonly goesOn?: boolean;
}

/** Below the last band. */
export const LANE_TAIL = 8;
/** An empty map still shows its lanes. */
const EMPTY_HEIGHT = 160;
const TRAY_COLUMNS = 5;

/** Measures a section. All offsets are whole or half px. */
export function frameSection(
  model: MapModel,
  plan: SectionPlan,
  metrics: LaneMetrics,
  options: FrameOptions,
): SectionFrame {
  const { isGutter } = options;
  const nameOf = (figure: Figure) =>
    isGutter ? wrapGutterName(figure, model, metrics) : wrapCardName(figure.area, metrics);
  const names = new Map<Figure, WrappedText>();
  for (const figure of plan.tray) names.set(figure, wrapCardName(figure.area, metrics));
  for (const band of plan.bands) {
    if (band.isCollapsed) continue;
    for (const figure of band.figures) names.set(figure, nameOf(figure));
  }

  const { inGutter } = metrics;
  const gutter = isGutter ? inGutter.labels + inGutter.names : metrics.gutter;
  const columns =
    options.columns ?? plan.leaderIds.map((_, lane) => laneColumn(metrics, plan.narrow.has(lane)));
  const pitchOf = (lane: number) => columns[lane]?.pitch ?? metrics.lanePitch;
  const isNarrowLane = (lane: number) => columns[lane]?.isUpright ?? false;
  const centres = new Float64Array(plan.leaderIds.length);
  let columnLeft = gutter + (plan.hasNobody ? metrics.lanePitch : 0);
  for (let lane = 0; lane < centres.length; lane++) {
    centres[lane] = columnLeft + pitchOf(lane) / 2;
    columnLeft += pitchOf(lane);
  }
  const laneX = (lane: number) => centres[lane] ?? gutter + metrics.lanePitch / 2;
  const roomBeside = (lane: number) => {
    if (!isGutter || !inGutter.areBadgesBeside) return 0;
    const next = centres[lane + 1];
    return next === undefined
      ? pitchOf(lane) / 2
      : next - (centres[lane] ?? next) - metrics.blockWidth / 2;
  };
  const lanesWidth = Math.max(columnLeft - gutter, metrics.lanePitch);
  const titleSpan = plan.title === null ? 0 : 420;
  const width =
    gutter +
    Math.max(
      lanesWidth,
      plan.leaderIds.length === 0 ? TRAY_COLUMNS * metrics.lanePitch : 0,
      titleSpan,
    );
  const title =
    plan.title === null
      ? null
      : wrapText(plan.title, {
          width: width - 120,
          maxLines: 1,
          size: metrics.titleSize,
          weight: 600,
        });

  let y = 0;
  const titleHeight = title ? metrics.titleLine + 22 : 0;
  y += titleHeight;

  const trayTop = y;
  const trayColumns = Math.max(
    1,
    Math.floor((width - gutter) / Math.max(metrics.lanePitch, metrics.cardWidth + 12)),
  );
  const trayRows = Math.ceil(plan.tray.length / trayColumns);
  const trayLines = plan.tray.reduce(
    (most, figure) => Math.max(most, names.get(figure)?.lines.length ?? 1),
    1,
  );
  const trayHeight =
    trayRows === 0
      ? 0
      : Math.max(
          trayRows * (cardHeightFor(trayLines, metrics) + trayGap(metrics)) - trayGap(metrics),
          64,
        ) +
        2 * metrics.bandPadding;
  y += trayHeight + (trayHeight > 0 ? 24 : 0);

  const headerTitles = plan.leaderIds.map((id, lane) =>
    wrapText(model.leader(id)?.title ?? '', {
      width: columns[lane]?.titleRoom ?? metrics.cardWidth,
      maxLines: isNarrowLane(lane)
        ? Math.max(1, Math.floor((pitchOf(lane) - 4) / metrics.headerLine))
        : metrics.headerLines,
      size: metrics.headerSize,
      weight: 700,
    }),
  );
  const headerTop = y;
  const hasLanes = plan.leaderIds.length > 0;
  const across = headerTitles.filter((_, lane) => !isNarrowLane(lane));
  const upright = headerTitles.filter((_, lane) => isNarrowLane(lane));
  const headerHeight = Math.max(
    across.length === 0 ? 0 : headerBlock(linesOf(across), metrics),
    upright.length === 0 ? 0 : uprightHeight(upright, metrics),
  );
  const hasGeneral =
    plan.isContinuation !== true &&
    plan.leaderIds.some((id) =>
      model.redLinesOfLeader(id).some((redLine) => redLine.areaId === null),
    );
  const generalHeight = hasGeneral ? metrics.badgeHeight + 6 : 0;
  if (hasLanes) y += headerHeight + metrics.laneHead + generalHeight;

  const bands: BandFrame[] = [];
  for (const band of plan.bands) {
    const frame = frameBand(model, band, {
      top: y,
      metrics,
      names,
      isGutter,
      laneX,
      roomBeside,
    });
    bands.push(frame);
    y += frame.height;
  }
  if (plan.bands.length === 0 && hasLanes) y += EMPTY_HEIGHT;

  const floorTop = y;
  const { goesOn = false } = options;
  const floorLines = (goesOn ? [] : options.floorStatements).flatMap(
    (statement) =>
      wrapText(statement, {
        width: width - gutter,
        maxLines: 2,
        size: metrics.textSize + 2,
        weight: 600,
      }).lines,
  );
  y += hasLanes
    ? LANE_TAIL + (floorLines.length > 0 ? 14 + floorLines.length * metrics.floorLine : 0)
    : 0;

  return {
    plan,
    metrics,
    isGutter,
    width,
    height: y,
    title,
    titleHeight,
    gutter,
    trayTop,
    trayHeight,
    trayColumns,
    headerTop,
    headerHeight,
    generalHeight,
    headerTitles,
    bands,
    floorTop,
    goesOn,
    floorLines,
    floorFull: goesOn ? '' : options.floorStatements.join(' '),
    names,
    columns,
    laneX,
    isNarrowLane,
    roomBeside,
  };
}

const linesOf = (titles: readonly WrappedText[]) =>
  titles.reduce((most, title) => Math.max(most, title.lines.length), 1);

/** How high headers are whose titles take so many lines. */
export function headerBlock(lines: number, metrics: LaneMetrics): number {
  const counts = metrics.hasCounts ? 4 + metrics.smallLine : 0;
  return lines * metrics.headerLine + counts + 9 + 4;
}

function uprightHeight(titles: readonly WrappedText[], metrics: LaneMetrics): number {
  const longest = titles.reduce(
    (most, title) =>
      title.lines.reduce(
        (a, line) => Math.max(a, measureText(line, metrics.headerSize, 700)),
        most,
      ),
    40,
  );
  return Math.ceil(longest) + 14;
}
