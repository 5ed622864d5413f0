import type { TextOp } from './ops.ts';

/** In SVG a text starts where its direction does: of one from right to left, the left end is the last. */
export function svgAnchor({
  anchor = 'start',
  isRightToLeft,
}: Pick<TextOp, 'anchor' | 'isRightToLeft'>): 'start' | 'middle' | 'end' {
  if (!isRightToLeft || anchor === 'middle') return anchor;
  return anchor === 'start' ? 'end' : 'start';
}
