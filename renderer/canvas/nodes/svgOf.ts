import type { DrawOp, Ink, LineOp } from '#shared/drawing/ops.ts';

/** The theme's colour of an ink: `inks.css` holds one variable for each. */
export const inkVariable = (ink: Ink) => `var(--ink-map-${ink})`;

const SVG = 'http://www.w3.org/2000/svg';
/** Width of the outline behind text, in canvas units; the bitmap painter has the same. */
const HALO = 4;

type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * A drawing's elements, fewer than its primitives: lines of one pen that follow each other (a lane
 * with its gaps, the ticks of a scale) are one path. Colours are theme variables, text is text.
 */
export function svgOf(ops: readonly DrawOp[]): SVGElement[] {
  const elements: SVGElement[] = [];
  for (let at = 0; at < ops.length; at += 1) {
    const op = ops[at] as DrawOp;
    if (op.op !== 'line') {
      elements.push(elementOf(op));
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
    if (count === 1) elements.push(make('line', { x1, y1, x2, y2, ...pen }));
    else elements.push(make('path', { d, fill: 'none', ...pen }));
  }
  return elements;
}

function elementOf(op: Exclude<DrawOp, LineOp>): SVGElement {
  switch (op.op) {
    case 'text': {
      const element = make('text', {
        x: op.x,
        y: op.y,
        fill: inkVariable(op.fill),
        'font-size': op.size,
        'font-weight': op.weight,
        'text-anchor': op.anchor === 'start' ? undefined : op.anchor,
        'letter-spacing': op.spacing,
        transform: op.rotate ? `rotate(${op.rotate} ${op.x} ${op.y})` : undefined,
        ...(op.halo
          ? { stroke: inkVariable(op.halo), 'stroke-width': HALO, 'paint-order': 'stroke' }
          : {}),
      });
      element.textContent = op.text;
      return element;
    }
    case 'rect': {
      const { x, y, width, height, radius } = op;
      return make('rect', { x, y, width, height, rx: radius, ...fillOf(op), ...strokeOf(op) });
    }
    case 'path':
      return make('path', {
        d: op.d,
        'stroke-linejoin': op.stroke ? 'round' : undefined,
        ...fillOf(op),
        ...strokeOf(op),
      });
    case 'circle':
      return make('circle', { cx: op.cx, cy: op.cy, r: op.r, ...fillOf(op), ...strokeOf(op) });
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
export function svgPath(d: string, className: string | undefined): SVGElement {
  return make('path', { d, class: className });
}

/** A group of elements. */
export function svgGroup(
  className: string | undefined,
  children: readonly SVGElement[] = [],
): SVGElement {
  const group = make('g', { class: className });
  group.append(...children);
  return group;
}

function make(
  name: 'g' | 'text' | 'rect' | 'line' | 'path' | 'circle',
  attributes: Attributes,
): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) element.setAttribute(key, String(value));
  }
  return element;
}
