import type { DrawOp, Ink, LineOp } from '#shared/drawing/ops.ts';
import { svgAnchor } from '#shared/drawing/svgAnchor.ts';

/** The theme's colour of an ink: `inks.css` holds one variable for each. */
export const inkVariable = (ink: Ink) => `var(--ink-map-${ink})`;

const SVG = 'http://www.w3.org/2000/svg';
/** Width of the outline behind text, in canvas units; the bitmap painter has the same. */
const HALO = 4;

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element that is to be: made anew, or what becomes of one that is there. */
export interface Shape {
  readonly name: 'text' | 'rect' | 'line' | 'path' | 'circle';
  readonly attributes: Attributes;
  readonly text?: string;
}

/** A drawing's elements, for a place where there are none yet. */
export const svgOf = (ops: readonly DrawOp[]): SVGElement[] => shapesOf(ops).map(makeShape);

/**
 * What a drawing's elements are, fewer than its primitives: lines of one pen that follow each other (a lane
 * with its gaps, the ticks of a scale) are one path. Colours are theme variables, text is text.
 */
export function shapesOf(ops: readonly DrawOp[]): Shape[] {
  const shapes: Shape[] = [];
  for (let at = 0; at < ops.length; at += 1) {
    const op = ops[at] as DrawOp;
    if (op.op !== 'line') {
      shapes.push(shapeOf(op));
      continue;
    }
    let d = '';
    let next: DrawOp | undefined = op;
    let count = 0;
    while (next?.op === 'line' && isSamePen(op, next)) {
      d += `M${next.x1} ${next.y1}L${next.x2} ${next.y2}`;
      next = ops[(at += 1)];
      count += 1;
    }
    at -= 1;
    const pen = {
      'stroke-linecap': op.cap === 'round' ? 'round' : undefined,
      ...strokeOf(op),
    } as const;
    const { x1, y1, x2, y2 } = op;
    // Where a path goes is a matter of style to the engine, which lines of one pen could not share.
    if (count === 1) shapes.push({ name: 'line', attributes: { x1, y1, x2, y2, ...pen } });
    else shapes.push({ name: 'path', attributes: { d, fill: 'none', ...pen } });
  }
  return shapes;
}

function shapeOf(op: Exclude<DrawOp, LineOp>): Shape {
  switch (op.op) {
    case 'text': {
      const anchor = svgAnchor(op);
      const attributes = {
        x: op.x,
        y: op.y,
        fill: inkVariable(op.fill),
        'font-size': op.size,
        'font-weight': op.weight,
        direction: op.isRightToLeft ? 'rtl' : undefined,
        'text-anchor': anchor === 'start' ? undefined : anchor,
        'letter-spacing': op.spacing,
        transform: op.rotate ? `rotate(${op.rotate} ${op.x} ${op.y})` : undefined,
        ...(op.halo
          ? { stroke: inkVariable(op.halo), 'stroke-width': HALO, 'paint-order': 'stroke' }
          : {}),
      };
      return { name: 'text', attributes, text: op.text };
    }
    case 'rect': {
      const { x, y, width, height, radius: rx } = op;
      const attributes = { x, y, width, height, rx, ...fillOf(op), ...strokeOf(op) };
      return { name: 'rect', attributes };
    }
    case 'path': {
      const join = { 'stroke-linejoin': op.stroke ? 'round' : undefined };
      return { name: 'path', attributes: { d: op.d, ...join, ...fillOf(op), ...strokeOf(op) } };
    }
    case 'circle': {
      const { cx, cy, r } = op;
      return { name: 'circle', attributes: { cx, cy, r, ...fillOf(op), ...strokeOf(op) } };
    }
  }
}

const fillOf = ({ fill }: { readonly fill?: Ink }): Attributes => ({
  fill: fill ? inkVariable(fill) : 'none',
});

type Stroked = Pick<Exclude<DrawOp, { op: 'text' }>, 'stroke' | 'strokeWidth' | 'dash'>;

function strokeOf({ stroke, strokeWidth, dash }: Stroked): Attributes {
  if (!stroke) return {};
  return {
    stroke: inkVariable(stroke),
    'stroke-width': strokeWidth,
    'stroke-dasharray': dash?.join(' '),
  };
}

function isSamePen(a: LineOp, b: LineOp): boolean {
  return (
    a.stroke === b.stroke &&
    a.strokeWidth === b.strokeWidth &&
    a.cap === b.cap &&
    a.dash?.join(' ') === b.dash?.join(' ')
  );
}

/** A path of a class alone: rings, and what is unseen. */
export function pathShape(d: string, className: string | undefined): Shape {
  return { name: 'path', attributes: { d, class: className } };
}

/** A group of elements. */
export function svgGroup(
  className: string | undefined,
  children: readonly SVGElement[] = [],
): SVGElement {
  const group = document.createElementNS(SVG, 'g');
  if (className !== undefined) group.setAttribute('class', className);
  group.append(...children);
  return group;
}

export function makeShape({ name, attributes, text }: Shape): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) element.setAttribute(key, String(value));
  }
  if (text !== undefined) element.textContent = text;
  return element;
}
