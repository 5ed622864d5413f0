import type { LaneMode } from '../document/area.ts';
import type { Id } from '../document/fields.ts';
import type { MapModel } from '../model/mapModel.ts';
import { bandModeOf, NOBODY } from './laneFigure.ts';
import { emitFigure, type LaneBreak } from './emitFigure.ts';
import { placeBadge, redLineBadge } from './sceneBadges.ts';
import type {
  SceneBand,
  SceneCard,
  SceneEdge,
  SceneHeader,
  SceneLane,
  SceneSection,
} from './scene.ts';
import { cardHeightFor, type BandFrame, type SectionFrame } from './sectionFrame.ts';
import { wrapText } from './wrapText.ts';

/** The lists of a scene, while they are filled. */
export interface SceneParts {
  readonly sections: SceneSection[];
  readonly bands: SceneBand[];
  readonly headers: SceneHeader[];
  readonly lanes: SceneLane[];
  readonly cards: SceneCard[];
  readonly edges: SceneEdge[];
}

export interface EmitOptions {
  /** Top left of the section in the scene. */
  readonly left: number;
  readonly top: number;
  readonly isAppetiteShown: boolean;
  readonly countsOf: (leaderId: Id) => Readonly<Record<LaneMode, number>>;
}

const areasText = (count: number) => (count === 1 ? '1 area' : `${count} areas`);

function headerId(sectionId: string, leaderId: Id): string {
  return sectionId === '' ? leaderId : `${leaderId}@${sectionId}`;
}

/** Writes a section's elements into the scene's lists. */
export function emitSection(
  model: MapModel,
  frame: SectionFrame,
  parts: SceneParts,
  options: EmitOptions,
): void {
  const { plan, metrics } = frame;
  const { left, top } = options;
  const breaks: LaneBreak[][] = plan.leaderIds.map(() => []);
  const { width } = frame;

  emitTray(model, frame, parts, options);
  for (const band of frame.bands) {
    parts.bands.push(bandOf(band, frame, left, top));
    if (band.plan.isCollapsed) continue;
    for (const [index, figure] of band.plan.figures.entries()) {
      const row = band.plan.rows[index] ?? 0;
      const y = top + (band.rowCentres[row] ?? 0);
      const figureParts = emitFigure(model, figure, frame, { bandId: band.plan.id, row, left, y });
      parts.cards.push(figureParts.card);
      for (const edge of figureParts.edges) parts.edges.push(edge);
      for (const gap of figureParts.breaks) breaks[gap.lane]?.push(gap);
    }
  }

  const headerBottom = top + frame.headerTop + frame.headerHeight;
  for (const [laneIndex, leaderId] of plan.leaderIds.entries()) {
    parts.headers.push(headerOf(model, frame, laneIndex, leaderId, options));
    parts.lanes.push({
      id: headerId(plan.id, leaderId),
      leaderId,
      sectionId: plan.id,
      x: left + frame.laneX(laneIndex),
      segments: piecesBetween(headerBottom, top + frame.floorTop, breaks[laneIndex] ?? []),
    });
  }
  parts.sections.push({
    id: plan.id,
    title: frame.title,
    count: plan.areaCount,
    rect: { x: left, y: top, width, height: frame.height },
    titleRect: { x: left, y: top, width, height: frame.titleHeight },
    headerRect: { x: left, y: top + frame.headerTop, width, height: frame.headerHeight },
    floor: {
      rect: {
        x: left,
        y: top + frame.floorTop,
        width: plan.leaderIds.length === 0 ? 0 : width,
        height: frame.height - frame.floorTop,
      },
      textX: left + frame.gutter + (metrics.lanePitch - metrics.cardWidth) / 2,
      lines: frame.floorLines,
      full: frame.floorFull,
    },
  });
}

function emitTray(
  model: MapModel,
  frame: SectionFrame,
  parts: SceneParts,
  options: EmitOptions,
): void {
  const { plan, metrics } = frame;
  if (plan.tray.length === 0) return;
  const { left, top } = options;
  const id = plan.id === '' ? 'settle' : `${plan.id}/settle`;
  const rect = { x: left, y: top + frame.trayTop, width: frame.width, height: frame.trayHeight };
  const labelWidth = frame.isGutter ? frame.gutter - 20 : Math.max(metrics.gutter - 20, 24);
  const isLabelUpright = !frame.isGutter && metrics.gutter < 60;
  const label = wrapText('To settle', {
    width: isLabelUpright ? rect.height - 16 : labelWidth,
    maxLines: 2,
    size: metrics.textSize,
    weight: 600,
  });
  parts.bands.push({
    id,
    sectionId: plan.id,
    kind: 'settle',
    label,
    count: plan.tray.length,
    caption: areasText(plan.tray.length),
    isCollapsed: false,
    rect,
    labelRect: {
      x: rect.x,
      y: rect.y + metrics.bandPadding,
      width: labelWidth,
      height: rect.height - 2 * metrics.bandPadding,
    },
    isLabelUpright,
    marks: [],
  });
  const pitch = Math.max(metrics.lanePitch, metrics.cardWidth + 12);
  const lines = plan.tray.reduce(
    (most, figure) => Math.max(most, frame.names.get(figure)?.lines.length ?? 1),
    1,
  );
  const height = cardHeightFor(lines, metrics);
  const firstX = left + frame.gutter + pitch / 2;
  for (const [index, figure] of plan.tray.entries()) {
    const row = Math.floor(index / frame.trayColumns);
    const y = rect.y + metrics.bandPadding + height / 2 + row * (height + metrics.rowGap);
    const cardX = firstX + (index % frame.trayColumns) * pitch;
    const place = { bandId: id, row, left, y, cardX };
    parts.cards.push(emitFigure(model, figure, frame, place).card);
  }
}

function bandOf(band: BandFrame, frame: SectionFrame, left: number, top: number): SceneBand {
  const { metrics, isGutter } = frame;
  const { plan, isLabelUpright } = band;
  const rect = { x: left, y: top + band.top, width: frame.width, height: band.height };
  const labelTop = plan.isCollapsed || isGutter ? rect.y + 8 : rect.y + metrics.bandPadding;
  const inRow = isGutter || plan.isCollapsed;
  return {
    id: plan.id,
    sectionId: frame.plan.id,
    kind: plan.kind,
    label: band.label,
    count: plan.figures.length,
    caption: areasText(plan.figures.length),
    isCollapsed: plan.isCollapsed,
    rect,
    labelRect: {
      x: rect.x,
      y: labelTop,
      width: (inRow ? frame.gutter : metrics.gutter) - 16,
      height: inRow ? 24 : rect.height - 2 * metrics.bandPadding,
    },
    isLabelUpright,
    marks: plan.isCollapsed ? collapsedMarks(band, frame, left) : [],
  };
}

/** What each lane owns in a collapsed band, by mode. */
function collapsedMarks(band: BandFrame, frame: SectionFrame, left: number): SceneBand['marks'] {
  const counts = new Map<string, { lane: number; mode: LaneMode; count: number }>();
  for (const figure of band.plan.figures) {
    if (figure.cardLane === NOBODY) continue;
    const mode = bandModeOf(figure);
    for (const seat of figure.seats) {
      if (seat.kind === 'station') continue;
      const key = `${seat.lane}/${mode}`;
      const mark = counts.get(key);
      if (mark) mark.count++;
      else counts.set(key, { lane: seat.lane, mode, count: 1 });
    }
  }
  // A lane with marks of several modes shows them side by side.
  const perLane = new Map<number, number>();
  const sorted = [...counts.values()].sort((a, b) => a.lane - b.lane);
  for (const { lane } of sorted) perLane.set(lane, (perLane.get(lane) ?? 0) + 1);
  const seen = new Map<number, number>();
  return sorted.map(({ lane, mode, count }) => {
    const index = seen.get(lane) ?? 0;
    seen.set(lane, index + 1);
    const shift = (index - ((perLane.get(lane) ?? 1) - 1) / 2) * 30;
    return { x: left + frame.laneX(lane) + shift, count, mode };
  });
}

function headerOf(
  model: MapModel,
  frame: SectionFrame,
  laneIndex: number,
  leaderId: Id,
  options: EmitOptions,
): SceneHeader {
  const { metrics, plan } = frame;
  const laneX = options.left + frame.laneX(laneIndex);
  const top = options.top + frame.headerTop;
  const isUpright = frame.isNarrowLane(laneIndex);
  const pitch = plan.narrow.has(laneIndex) ? metrics.narrowPitch : metrics.lanePitch;
  const width = isUpright ? pitch - 6 : metrics.cardWidth;
  const general = model.redLinesOfLeader(leaderId).filter((redLine) => redLine.areaId === null);
  const badge = redLineBadge(general, leaderId, null, metrics);
  return {
    id: headerId(plan.id, leaderId),
    leaderId,
    sectionId: plan.id,
    laneIndex,
    rect: { x: laneX - width / 2, y: top, width, height: frame.headerHeight },
    laneX,
    title: frame.headerTitles[laneIndex] ?? { full: '', lines: [], isCut: false },
    isUpright,
    counts: options.countsOf(leaderId),
    appetite: model.leader(leaderId)?.appetite ?? null,
    isAppetiteShown: options.isAppetiteShown,
    badges:
      general.length === 0
        ? []
        : [
            {
              ...placeBadge(badge, laneX, top + frame.headerHeight + 8 + badge.height / 2),
              // A leader's header may stand in several sections.
              id: `redLine:${headerId(plan.id, leaderId)}`,
            },
          ],
  };
}

/** A lane from top to bottom without its breaks, which may touch each other. */
function piecesBetween(
  top: number,
  bottom: number,
  breaks: readonly LaneBreak[],
): { y1: number; y2: number }[] {
  const sorted = [...breaks].sort((a, b) => a.y1 - b.y1);
  const pieces: { y1: number; y2: number }[] = [];
  let from = top;
  for (const { y1, y2 } of sorted) {
    if (y1 > from) pieces.push({ y1: from, y2: y1 });
    from = Math.max(from, y2);
  }
  if (bottom > from) pieces.push({ y1: from, y2: bottom });
  return pieces;
}
