import type { SceneEdge, SceneLine } from '#shared/layout/scene.ts';
import { growBox, type Box } from '#shared/lib/box.ts';
import { pathOf, type Curve } from '../geometry/curve.ts';
import styles from '../nodes/figures.module.css';
import { pathShape, type Shape } from '../nodes/svgOf.ts';
import type { Figure } from '../scene/figure.ts';

/** How far beside a line a click still counts, in canvas units. */
const TOUCH = 10;
/** Between a station and the ring that says it is selected. */
const RING = 4;
/** The same for the ring that says where the keyboard is: outside of the other. */
const FOCUS_RING = 7;

const RINGS = { hit: 'hitRing', current: 'currentRing', selected: 'ring' } as const;

/** What is pressed to take hold of an edge: unseen, wider than its line and station. */
export function gripsOf(figure: Figure): Shape[] {
  const { line, curve } = sourceOf(figure);
  const grip = pathShape(`${touchOf(line ?? null)}${ringPath(figure.box, 2)}`, styles['touch']);
  return curve ? [pathShape(pathOf(curve), styles['touchLine']), grip] : [grip];
}

/** The ring around the station of what was found, or of what is selected. */
export function ringOf({ box }: Figure, why: keyof typeof RINGS): Shape {
  return pathShape(ringPath(box, why === 'selected' ? RING : RING + 2), styles[RINGS[why]]);
}

/** The keyboard's mark runs along the line, as a box around it would also hold cards. */
export function focusOf(figure: Figure): Shape {
  const { line, curve } = sourceOf(figure);
  const along = curve ? pathOf(curve) : line ? `M${line.x1} ${line.y}H${line.x2}` : '';
  return pathShape(`${along}${ringPath(figure.box, FOCUS_RING)}`, styles['focusLine']);
}

const sourceOf = ({ source }: Figure) => source as Partial<SceneEdge> & { readonly curve?: Curve };

/** The strip along a line in which a click counts. */
function touchOf(line: SceneLine | null): string {
  if (!line) return '';
  // Clockwise as the ring: two parts that turn against each other would leave a hole between them.
  const [left, right] = [Math.min(line.x1, line.x2), Math.max(line.x1, line.x2)];
  return `M${left} ${line.y - TOUCH}H${right}V${line.y + TOUCH}H${left}Z`;
}

/** Around a station a circle, around a block a rectangle. */
function ringPath(own: Box, by: number): string {
  const { x, y, width, height } = growBox(own, by);
  if (Math.abs(width - height) > 1) return `M${x} ${y}h${width}v${height}h${-width}Z`;
  const r = width / 2;
  return `M${x} ${y + r}a${r} ${r} 0 1 1 ${width} 0a${r} ${r} 0 1 1 ${-width} 0Z`;
}
