import type { Ink } from '#shared/drawing/ops.ts';
import { PALETTES } from '#shared/drawing/palettes.ts';

/** A slide of 16:9, in inches. */
export const SLIDE = { width: 13.333, height: 7.5 } as const;

/** Where a slide's parts stand, in inches. */
export const PLACE = {
  left: 0.6,
  width: SLIDE.width - 1.2,
  /** Lines of prose no longer than the eye can follow. */
  prose: 9.6,
  titleTop: 0.36,
  titleHeight: 0.62,
  top: 1.24,
  bottom: 6.86,
  footerTop: 7.02,
  footerHeight: 0.24,
} as const;

/** Sizes of text, in pt; nothing on a slide is smaller than `small`. */
export const SIZE = {
  cover: 36,
  title: 24,
  lead: 18,
  text: 14,
  table: 10.5,
  note: 9.5,
  small: 9,
} as const;

export const PT_PER_INCH = 72;

/** A colour as the library takes it: without the number sign. */
export function colour(ink: Ink): string {
  return PALETTES.print[ink].slice(1).toUpperCase();
}
