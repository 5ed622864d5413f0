import type { Id } from '../document/fields.ts';
import type { MapModel } from '../model/mapModel.ts';
import { emitBand } from './emitBand.ts';
import { emitFigure } from './emitFigure.ts';
import { emitHeader, headerId } from './emitHeader.ts';
import { emitTray } from './emitTray.ts';
import type { BandFrame } from './frameBand.ts';
import { markBreaks, type LaneBreak } from './laneBreaks.ts';
import type { Figure } from './laneFigure.ts';
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
    const rows = band.plan.isCollapsed
      ? [markBreaks(sceneBand, frame, left)]
      : emitFigures(model, band, frame, parts, options);
    for (const row of rows)
      for (const one of row ?? []) for (const lane of one.lanes) breaks[lane]?.push(one);
  }

  const headerBottom = top + frame.headerTop + frame.headerHeight;
  const laneBottom = top + (frame.goesOn ? frame.height : frame.floorTop);
  for (let laneIndex = 0; laneIndex < plan.leaderIds.length; laneIndex++) {
    const leaderId = plan.leaderIds[laneIndex] as Id;
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
    onlyLeaderId: plan.onlyLeaderId,
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

/** Writes the figures of a band, one after the other; what they break of the lanes, row by row. */
function emitFigures(
  model: MapModel,
  band: BandFrame,
  frame: SectionFrame,
  parts: SceneParts,
  { left, top }: EmitOptions,
): (LaneBreak[] | undefined)[] {
  const { id, figures, rows, rowCount } = band.plan;
  const ofRows: (LaneBreak[] | undefined)[] = Array.from({ length: rowCount });
  // By number, as everywhere on the way to the first picture: it runs before it is compiled well.
  for (let at = 0; at < figures.length; at++) {
    const row = rows[at] as number;
    const y = top + (band.rowCentres[row] as number);
    const place = { bandId: id, row, left, y };
    const { card, edges, breaks } = emitFigure(model, figures[at] as Figure, frame, place);
    parts.cards.push(card);
    for (const edge of edges) parts.edges.push(edge);
    ofRows[row] = ofRows[row] ? [...ofRows[row], ...breaks] : breaks;
  }
  return ofRows;
}

/** A lane from top to bottom without its breaks, which may touch each other. */
function piecesBetween(top: number, bottom: number, breaks: readonly LaneBreak[]): number[] {
  const isSorted = breaks.every(({ y1 }, index) => y1 >= (breaks[index - 1]?.y1 ?? y1));
  const sorted = isSorted ? breaks : breaks.toSorted((a, b) => a.y1 - b.y1);
  const pieces: number[] = [];
  let from = top;
  for (const one of sorted) {
    if (one.y1 > from) pieces.push(from, one.y1);
    if (one.y2 > from) from = one.y2;
  }
  if (bottom > from) pieces.push(from, bottom);
  return pieces;
}
