import type { MapModel } from '../model/mapModel.ts';
import { emitFigure } from './emitFigure.ts';
import { areasText } from './emitBand.ts';
import { cardHeightFor } from './bandRows.ts';
import { trayGap } from './frameBand.ts';
import type { EmitOptions, SceneParts } from './sceneParts.ts';
import type { SectionFrame } from './sectionFrame.ts';
import { wrapText } from './wrapText.ts';

/** The tray above the headers: areas for which nobody is named, in a grid. */
export function emitTray(
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
    const y = rect.y + metrics.bandPadding + height / 2 + row * (height + trayGap(metrics));
    const cardX = firstX + (index % frame.trayColumns) * pitch;
    const place = { bandId: id, row, left, y, cardX };
    parts.cards.push(emitFigure(model, figure, frame, place).card);
  }
}
