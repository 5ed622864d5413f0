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

/** What each lane owns in a collapsed band: a mark a mode side by side, or one for all where the lane is narrow. */
function collapsedMarks(band: BandFrame, frame: SectionFrame, left: number): SceneBand['marks'] {
  const byLane = new Map<number, Map<LaneMode, number>>();
  for (const figure of band.plan.figures) {
    if (figure.cardLane === NOBODY) continue;
    const mode = bandModeOf(figure);
    for (const { kind, lane } of figure.seats) {
      if (kind === 'station') continue;
      const counts = byLane.get(lane) ?? new Map<LaneMode, number>();
      byLane.set(lane, counts.set(mode, (counts.get(mode) ?? 0) + 1));
    }
  }
  const inOrder = [...byLane].sort(([a], [b]) => a - b);
  return inOrder.flatMap(([lane, counts]) => {
    const room = frame.columns[lane]?.pitch ?? 0;
    const isRoomy = counts.size === 1 || counts.size * MARK_PITCH <= room;
    const sum = [...counts.values()].reduce((all, count) => all + count, 0);
    const marks: readonly (readonly [LaneMode | null, number])[] = isRoomy
      ? [...counts]
      : [[null, sum]];
    return marks.map(([mode, count], index) => {
      const shift = (index - (marks.length - 1) / 2) * MARK_PITCH;
      return { x: left + frame.laneX(lane) + shift, count, mode };
    });
  });
}
