import type PptxGenJS from 'pptxgenjs';
import { assertNever } from '#shared/lib/assertNever.ts';
import type { CircleOp, DrawOp, Ink, PathOp, RectOp, TextOp } from '#shared/drawing/ops.ts';
import { colour, PT_PER_INCH, SIZE } from './deckStyle.ts';
import { runs, type Place } from './Deck.ts';
import { ASCENT, FONT, LINE, measureArial } from './measureArial.ts';
import { pathPoints } from './pathPoints.ts';
import { DECORATIVE, shapeName } from './shapeName.ts';
import { slideLine } from './slideText.ts';

type Slide = PptxGenJS.Slide;

/** Where a drawing stands on its slide: inches of its origin, and inches for each of its px. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly perPx: number;
}

/** Arial is so much wider than the drawing's own typeface that it is set in this share of its size. */
const SHARE = 0.9;
const HEAVY = 600;

/** Size in pt of a text of the drawing on the slide. */
export function pointsOf(px: number, { perPx }: Frame): number {
  return Math.round(px * perPx * PT_PER_INCH * SHARE * 10) / 10;
}

/**
 * Primitives of a drawing as shapes of a slide, in their order. Texts that stand centred in the shape drawn
 * just before them become that shape's own text.
 *
 * @param name what the shapes are called in the list of a slide's objects
 * @param alternative what is heard instead of the drawing: it stands on the first of its shapes, and the others
 *   are passed over
 */
export function paintShapes(
  slide: Slide,
  name: string,
  ops: readonly DrawOp[],
  frame: Frame,
  alternative: string = DECORATIVE,
) {
  for (let at = 0; at < ops.length; at++) {
    const op = ops[at];
    if (!op) continue;
    const heard = at === 0 ? alternative : DECORATIVE;
    if (op.op === 'line') paintLine(slide, shapeName(`${name}: line`, heard), op, frame);
    else if (op.op === 'text') paintText(slide, name, op, frame);
    else {
      const texts = textsInside(ops, at);
      // What holds a text is read by it.
      const isRead = texts.length > 0 && heard === DECORATIVE;
      paintShape(slide, shapeName(name, isRead ? undefined : heard), op, texts, frame);
      at += texts.length;
    }
  }
}

type ShapeOp = RectOp | CircleOp | PathOp;

interface PxBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function boxOf(op: ShapeOp): PxBox {
  switch (op.op) {
    case 'rect':
      return op;
    case 'circle':
      return { x: op.cx - op.r, y: op.cy - op.r, width: 2 * op.r, height: 2 * op.r };
    case 'path':
      return pathPoints(op.d).box;
    default:
      return assertNever(op);
  }
}

function textsInside(ops: readonly DrawOp[], at: number): TextOp[] {
  const shape = ops[at];
  if (!shape || shape.op === 'line' || shape.op === 'text') return [];
  const { x, y, width, height } = boxOf(shape);
  const texts: TextOp[] = [];
  for (const op of ops.slice(at + 1)) {
    if (op.op !== 'text' || op.anchor !== 'middle' || op.rotate) break;
    if (Math.abs(op.x - x - width / 2) > 1 || op.y < y || op.y > y + height + 1) break;
    texts.push(op);
  }
  return texts;
}

function placeOf({ x, y, width, height }: PxBox, { x: left, y: top, perPx }: Frame): Place {
  return { x: left + x * perPx, y: top + y * perPx, w: width * perPx, h: height * perPx };
}

interface Stroke {
  readonly stroke?: Ink;
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
}

/** The outline of a shape as the library takes it. */
export function strokeOf(
  { stroke, strokeWidth = 1, dash }: Stroke,
  { perPx }: Frame,
): { line?: PptxGenJS.ShapeLineProps } {
  if (!stroke) return {};
  const width = Math.max(0.25, strokeWidth * perPx * PT_PER_INCH);
  const dashType = dash ? dashOf(dash[0] ?? 1, strokeWidth) : 'solid';
  return { line: { color: colour(stroke), width, dashType } };
}

/** The nearest of the dashes that presentation programs know; they count in widths of the line. */
function dashOf(length: number, width: number): 'sysDot' | 'sysDash' | 'dash' | 'lgDash' {
  const ratio = length / width;
  if (ratio < 1) return 'sysDot';
  if (ratio < 2.5) return 'sysDash';
  return ratio < 5 ? 'dash' : 'lgDash';
}

function paintLine(
  slide: Slide,
  name: string,
  op: Extract<DrawOp, { op: 'line' }>,
  frame: Frame,
): void {
  const { x1, x2, y1, y2 } = op;
  const box = {
    x: Math.min(x1, x2),
    y: Math.min(y1, y2),
    width: Math.abs(x2 - x1),
    height: Math.abs(y2 - y1),
  };
  slide.addShape('line', {
    ...placeOf(box, frame),
    ...strokeOf(op, frame),
    objectName: name,
    ...((x2 - x1) * (y2 - y1) < 0 ? { flipV: true } : {}),
  });
}

function paintShape(
  slide: Slide,
  name: string,
  op: ShapeOp,
  texts: readonly TextOp[],
  frame: Frame,
): void {
  const place = placeOf(boxOf(op), frame);
  const look = {
    ...place,
    ...strokeOf(op, frame),
    ...(op.fill ? { fill: { color: colour(op.fill) } } : {}),
    ...geometryOf(op, frame),
    objectName: name,
  };
  if (texts.length === 0) {
    slide.addShape(look.shape, look);
    return;
  }
  slide.addText(runs(texts.map((text) => paraOf(text, frame))), {
    ...look,
    align: 'center',
    valign: standLow(texts, boxOf(op)) ? 'bottom' : 'middle',
    margin: 0,
    wrap: false,
    fontFace: FONT,
  });
}

/** Letters in a triangle stand on its base, those in any other shape about its middle. */
function standLow(texts: readonly TextOp[], { y, height }: PxBox): boolean {
  const [first, last] = [texts[0], texts.at(-1)];
  if (!first || !last) return false;
  const middle = (first.y - CAPITALS * first.size + last.y) / 2;
  return middle - (y + height / 2) > height * 0.1;
}

/** Height of a capital letter, in sizes of its type. */
const CAPITALS = 0.66;

const paraOf = ({ text, size, weight, fill }: TextOp, frame: Frame) => ({
  text,
  size: pointsOf(size, frame),
  isBold: weight >= HEAVY,
  ink: fill,
});

/** An outline of our own; the library's types do not name it. */
const CUSTOM = 'custGeom' as PptxGenJS.SHAPE_NAME;

type Geometry = Pick<PptxGenJS.ShapeProps, 'points' | 'rectRadius'> & {
  readonly shape: PptxGenJS.SHAPE_NAME;
};

function geometryOf(op: ShapeOp, frame: Frame): Geometry {
  if (op.op === 'circle') return { shape: 'ellipse' };
  if (op.op === 'rect') {
    return op.radius
      ? { shape: 'roundRect', rectRadius: op.radius * frame.perPx }
      : { shape: 'rect' };
  }
  const { points, box } = pathPoints(op.d);
  const x = (value: number) => (value - box.x) * frame.perPx;
  const y = (value: number) => (value - box.y) * frame.perPx;
  return {
    shape: CUSTOM,
    points: points.map((point) => {
      switch (point.kind) {
        case 'close':
          return { close: true };
        case 'move':
        case 'line':
          return { x: x(point.x), y: y(point.y), moveTo: point.kind === 'move' };
        case 'quadratic':
          return {
            x: x(point.x),
            y: y(point.y),
            curve: { type: 'quadratic', x1: x(point.x1), y1: y(point.y1) },
          };
        case 'cubic':
          return {
            x: x(point.x),
            y: y(point.y),
            curve: {
              type: 'cubic',
              x1: x(point.x1),
              y1: y(point.y1),
              x2: x(point.x2),
              y2: y(point.y2),
            },
          };
        default:
          return assertNever(point);
      }
    }),
  };
}

/** A text box whose first line has its baseline where the drawing has it. */
function paintText(slide: Slide, name: string, op: TextOp, frame: Frame): void {
  if (op.text.trim() === '') return;
  const para = paraOf(op, frame);
  const size = para.size / PT_PER_INCH;
  const w = measureArial(slideLine(op.text), size, para.isBold) + 0.04;
  const h = size * LINE;
  const shift = op.anchor === 'middle' ? w / 2 : op.anchor === 'end' ? w : 0;
  const [x, y] = [frame.x + op.x * frame.perPx, frame.y + op.y * frame.perPx];
  const isUpright = op.rotate === -90;
  // A box turns about its middle; upright, what was left of the anchor is below it.
  const middle = isUpright
    ? { x: x - size * ASCENT + h / 2, y: y - (w / 2 - shift) }
    : { x: x - shift + w / 2, y: y - size * ASCENT + h / 2 };
  slide.addText(runs([para]), {
    x: middle.x - w / 2,
    y: middle.y - h / 2,
    w,
    h,
    objectName: shapeName(name),
    isTextBox: true,
    margin: 0,
    align: op.anchor === 'middle' ? 'center' : op.anchor === 'end' ? 'right' : 'left',
    valign: 'top',
    wrap: false,
    fontFace: FONT,
    ...(isUpright ? { rotate: 270 } : {}),
  });
}

/** Text of this size is the least that a slide may hold. */
export const LEAST_POINTS = SIZE.small;
/** So large is the reading size of the drawing's own typeface, for Arial beside it to reach the least. */
export const READING_POINTS = LEAST_POINTS / SHARE;
