import type { LaneScene } from './scene.ts';

/** The smallest text that a printed map may hold, in mm: 8 pt. */
export const READING_SIZE_MM = (8 * 25.4) / 72;

/** Mm per px at which the scene just fits into a box; both sides in mm. */
export function printScale(
  scene: Pick<LaneScene, 'width' | 'height'>,
  widthMm: number,
  heightMm: number,
): number {
  return Math.min(widthMm / Math.max(1, scene.width), heightMm / Math.max(1, scene.height));
}

/** Whether the scene, scaled into a box of so many mm, keeps its smallest text at 8 pt or more. */
export function fitsReadingSize(
  scene: Pick<LaneScene, 'width' | 'height' | 'metrics'>,
  widthMm: number,
  heightMm: number,
): boolean {
  return scene.metrics.smallSize * printScale(scene, widthMm, heightMm) >= READING_SIZE_MM - 1e-9;
}
