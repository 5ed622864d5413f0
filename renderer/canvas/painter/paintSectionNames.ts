import { textOp } from '#shared/drawing/textOp.ts';
import type { LaneScene } from '#shared/layout/scene.ts';
import { paintOp, type Palette } from './paintOp.ts';

/** On the screen, in CSS pixels, whatever the zoom. */
const SIZE = 15;
const LINE = 18;
const PADDING = 8;
/** Smaller than this on the screen a section's own title says nothing. */
const READABLE = 11;

/**
 * From far away the names of the domains stand over their sections at reading size: domains first,
 * lanes on approach. Near enough, the sections' own titles take over.
 */
export function paintSectionNames(
  context: CanvasRenderingContext2D,
  { sections, metrics }: LaneScene,
  palette: Palette,
  scale: number,
): void {
  if (metrics.titleSize * scale >= READABLE) return;
  const unit = 1 / scale;
  for (const { rect, title, count } of sections) {
    if (!title) continue;
    const words = `${count} ${count === 1 ? 'area' : 'areas'}`;
    context.font = `700 ${SIZE * unit}px 'Source Sans 3'`;
    context.letterSpacing = '0px';
    const widest = Math.max(
      context.measureText(title.full).width,
      context.measureText(words).width,
    );
    const width = widest + 2 * PADDING * unit;
    if (width > rect.width * 1.1) continue;
    const height = (2 * LINE + PADDING) * unit;
    const x = rect.x + rect.width / 2;
    const y = rect.y + rect.height / 2;
    const top = y - height / 2;
    context.globalAlpha = 0.9;
    paintOp(
      context,
      { op: 'rect', x: x - width / 2, y: top, width, height, radius: 4 * unit, fill: 'paper' },
      palette,
    );
    context.globalAlpha = 1;
    const first = top + LINE * unit;
    const name = {
      y: first,
      text: title.full,
      size: SIZE * unit,
      weight: 700,
      fill: 'ink',
    } as const;
    const note = {
      y: first + LINE * unit,
      text: words,
      size: (SIZE - 2) * unit,
      weight: 400,
      fill: 'ink-soft',
    } as const;
    for (const text of [name, note])
      paintOp(context, textOp({ ...text, x, anchor: 'middle' }), palette);
  }
}
