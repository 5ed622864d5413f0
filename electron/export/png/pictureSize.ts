/** Chromium draws no canvas with a longer side, in pixels. */
export const LONGEST_SIDE = 16_384;
/** More pixels take a second for every fourteen million and most programs give up on them. */
export const MOST_PIXELS = 64_000_000;
/** Of a picture whose scale nobody chose. */
export const USUAL_PIXELS = 16_000_000;

/**
 * The pixels of a picture at a scale, brought down to what can be drawn.
 *
 * @param width of the drawing, in its units
 * @param height of the drawing
 * @param scale pixels for each unit
 */
export function pictureSize(
  width: number,
  height: number,
  scale: number,
  most = MOST_PIXELS,
): { readonly width: number; readonly height: number } {
  const fitting = Math.min(
    scale,
    LONGEST_SIDE / Math.max(width, height),
    Math.sqrt(most / (width * height)),
  );
  return {
    width: Math.max(1, Math.floor(width * fitting)),
    height: Math.max(1, Math.floor(height * fitting)),
  };
}
