import type { LaneMode } from '../document/area.ts';
import type { BandFrame } from './frameBand.ts';
import { bandModeOf, NOBODY } from './laneFigure.ts';
import type { SceneBand } from './scene.ts';
import type { SectionFrame } from './sectionFrame.ts';

/** "1 area", "8 areas". */
export const areasText = (count: number) => (count === 1 ? '1 area' : `${count} areas`);

/** Height of a label that stands in one line with its count. */
const LABEL_ROW = 24;

/** From mark to mark of one lane in a collapsed band. */
const MARK_PITCH = 30;

/** A band with its label, and what each lane owns in it where it is collapsed. */
export function emitBand(
  band: BandFrame,
  frame: SectionFrame,
  left: number,
  top: number,
): SceneBand {
  const { metrics, isGutter } = frame;
  const { plan, isLabelUpright } = band;
  const rect = { x: left, y: top + band.top, width: frame.width, height: band.height };
  const inRow = plan.isCollapsed || (isGutter && !isLabelUpright);
  const labelTop = inRow
    ? rect.y + (plan.isCollapsed ? (rect.height - LABEL_ROW) / 2 : 8)
    : rect.y + metrics.bandPadding;
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
      height: inRow ? LABEL_ROW : rect.height - 2 * metrics.bandPadding,
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
  // A lane with marks of several modes shows them side by side, or one for all of them.
  const perLane = new Map<number, number>();
  for (const { lane } of counts.values()) perLane.set(lane, (perLane.get(lane) ?? 0) + 1);
  const merged = new Map<string, { lane: number; mode: LaneMode | null; count: number }>();
  for (const [key, { lane, mode, count }] of counts) {
    const many = perLane.get(lane) ?? 1;
    if (many === 1 || many * MARK_PITCH <= (frame.columns[lane]?.pitch ?? 0)) {
      merged.set(key, { lane, mode, count });
      continue;
    }
    const sum = merged.get(`${lane}`);
    if (sum) sum.count += count;
    else merged.set(`${lane}`, { lane, mode: null, count });
  }
  const sorted = [...merged.values()].sort((a, b) => a.lane - b.lane);
  perLane.clear();
  for (const { lane } of sorted) perLane.set(lane, (perLane.get(lane) ?? 0) + 1);
  const seen = new Map<number, number>();
  return sorted.map(({ lane, mode, count }) => {
    const index = seen.get(lane) ?? 0;
    seen.set(lane, index + 1);
    const shift = (index - ((perLane.get(lane) ?? 1) - 1) / 2) * MARK_PITCH;
    return { x: left + frame.laneX(lane) + shift, count, mode };
  });
}
