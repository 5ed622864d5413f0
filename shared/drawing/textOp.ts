import { runsRightToLeft } from '#shared/lib/direction.ts';
import type { TextOp } from './ops.ts';

/**
 * A text of a drawing, which runs as its first letter does. Every text is made here, so that none of them can
 * forget its direction.
 */
export function textOp(text: Omit<TextOp, 'op' | 'isRightToLeft'>): TextOp {
  return { op: 'text', ...text, isRightToLeft: runsRightToLeft(text.text) };
}
