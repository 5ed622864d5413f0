import type { Detail } from '#shared/layout/scene.ts';
import { measureText } from '#shared/layout/measureText.ts';
import type { DrawOp, FontWeight, Ink } from './ops.ts';
import { textOp } from './textOp.ts';

export interface TextStyle {
  readonly size: number;
  /** From baseline to baseline. */
  readonly line: number;
  readonly weight: FontWeight;
  readonly fill: Ink;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly halo?: Ink;
  readonly spacing?: number;
}

/** Height of a capital in Source Sans 3, of the size: what one centres by. */
const CAP = 0.66;

/** Baseline of a single line that looks centred on y. */
export function baselineAt(y: number, size: number): number {
  return y + (size * CAP) / 2;
}

/** Baseline of the first of some lines whose block is centred on y. */
export function firstBaseline(y: number, lines: number, style: Pick<TextStyle, 'size' | 'line'>) {
  return baselineAt(y - ((lines - 1) * style.line) / 2, style.size);
}

/**
 * Lines of text from a first baseline down; bars of the same lengths where text would be too small
 * to read; nothing among marks.
 */
export function drawLines(
  lines: readonly string[],
  x: number,
  baseline: number,
  style: TextStyle,
  detail: Detail = 'full',
): DrawOp[] {
  if (detail === 'marks') return [];
  const { size, weight, fill, line, anchor, halo, spacing } = style;
  return lines.map((text, index): DrawOp => {
    const y = baseline + index * line;
    if (detail === 'full') {
      return textOp({
        x,
        y,
        text,
        size,
        weight,
        fill,
        ...(anchor ? { anchor } : {}),
        ...(halo ? { halo } : {}),
        ...(spacing ? { spacing } : {}),
      });
    }
    const width = measureText(text, size, weight);
    const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
    const height = size * 0.5;
    return { op: 'rect', x: left, y: y - height, width, height, radius: height / 2, fill };
  });
}
