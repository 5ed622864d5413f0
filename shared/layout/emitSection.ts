import type { MapModel } from '../model/mapModel.ts';
import { emitBand } from './emitBand.ts';
import { emitFigure } from './emitFigure.ts';
import { emitHeader, headerId } from './emitHeader.ts';
import { emitTray } from './emitTray.ts';
import { markBreaks, type LaneBreak } from './laneBreaks.ts';
import type { EmitOptions, SceneParts } from './sceneParts.ts';
import type { SectionFrame } from './sectionFrame.ts';

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
    const sceneBand = emitBand(band, frame, left, top);
    parts.bands.push(sceneBand);
    const gaps: { readonly row: number; readonly breaks: readonly LaneBreak[] }[] = [];
    if (band.plan.isCollapsed) gaps.push({ row: 0, breaks: markBreaks(sceneBand, frame, left) });
    for (const [index, figure] of band.plan.isCollapsed ? [] : band.plan.figures.entries()) {
      const row = band.plan.rows[index] ?? 0;
      const y = top + (band.rowCentres[row] ?? 0);
      const figureParts = emitFigure(model, figure, frame, { bandId: band.plan.id, row, left, y });
      parts.cards.push(figureParts.card);
      for (const edge of figureParts.edges) parts.edges.push(edge);
      gaps.push({ row, breaks: figureParts.breaks });
    }
    // Few figures to sort, row by row, and hardly a lane's many breaks after that.
    gaps.sort((a, b) => a.row - b.row);
    for (const gap of gaps)
      for (const one of gap.breaks) for (const lane of one.lanes) breaks[lane]?.push(one);
  }

  const headerBottom = top + frame.headerTop + frame.headerHeight;
  const laneBottom = top + (frame.goesOn ? frame.height : frame.floorTop);
  for (const [laneIndex, leaderId] of plan.leaderIds.entries()) {
    parts.headers.push(emitHeader(model, frame, laneIndex, leaderId, options));
    parts.lanes.push({
      id: headerId(plan.id, leaderId),
      leaderId,
      sectionId: plan.id,
      x: left + frame.laneX(laneIndex),
      pieces: piecesBetween(headerBottom, laneBottom, breaks[laneIndex] ?? []),
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
        width: frame.goesOn || plan.leaderIds.length === 0 ? 0 : width,
        height: frame.height - frame.floorTop,
      },
      textX: left + frame.gutter + (metrics.lanePitch - metrics.cardWidth) / 2,
      lines: frame.floorLines,
      full: frame.floorFull,
    },
  });
}

/** A lane from top to bottom without its breaks, which may touch each other. */
function piecesBetween(top: number, bottom: number, breaks: readonly LaneBreak[]): number[] {
  const isSorted = breaks.every(({ y1 }, index) => y1 >= (breaks[index - 1]?.y1 ?? y1));
  const sorted = isSorted ? breaks : breaks.toSorted((a, b) => a.y1 - b.y1);
  const pieces: number[] = [];
  let from = top;
  for (const { y1, y2 } of sorted) {
    if (y1 > from) pieces.push(from, y1);
    from = Math.max(from, y2);
  }
  if (bottom > from) pieces.push(from, bottom);
  return pieces;
}
