import type { DrawOp, Ink } from '#shared/drawing/ops.ts';

/** Colours by ink, as the theme has them now. */
export type Palette = Readonly<Record<Ink, string>>;

const FAMILY = "'Source Sans 3', 'Segoe UI', Arial, sans-serif";
/** Width of the outline behind text, in canvas units; the SVG painter has the same. */
const HALO = 4;
const NO_DASH: number[] = [];

const paths = new WeakMap<object, Path2D>();

/** Paints one primitive into a context scaled to canvas units. The twin of `Ops` for bitmaps. */
export function paintOp(context: CanvasRenderingContext2D, op: DrawOp, palette: Palette): void {
  switch (op.op) {
    case 'rect':
      context.beginPath();
      if (op.radius) context.roundRect(op.x, op.y, op.width, op.height, op.radius);
      else context.rect(op.x, op.y, op.width, op.height);
      fillAndStroke(context, op, palette);
      return;
    case 'circle':
      context.beginPath();
      context.arc(op.cx, op.cy, op.r, 0, 2 * Math.PI);
      fillAndStroke(context, op, palette);
      return;
    case 'line':
      context.beginPath();
      context.moveTo(op.x1, op.y1);
      context.lineTo(op.x2, op.y2);
      context.lineCap = op.cap ?? 'butt';
      stroke(context, op, palette);
      return;
    case 'path': {
      let path = paths.get(op);
      if (!path) paths.set(op, (path = new Path2D(op.d)));
      context.lineCap = 'butt';
      if (op.fill) {
        context.fillStyle = palette[op.fill];
        context.fill(path);
      }
      stroke(context, op, palette, path);
      return;
    }
    case 'text':
      paintText(context, op, palette);
  }
}

type Shape = Exclude<DrawOp, { readonly op: 'text' }>;

function fillAndStroke(
  context: CanvasRenderingContext2D,
  op: Extract<DrawOp, { readonly op: 'rect' | 'circle' }>,
  palette: Palette,
): void {
  if (op.fill) {
    context.fillStyle = palette[op.fill];
    context.fill();
  }
  stroke(context, op, palette);
}

function stroke(context: CanvasRenderingContext2D, op: Shape, palette: Palette, path?: Path2D) {
  if (!op.stroke) return;
  context.strokeStyle = palette[op.stroke];
  context.lineWidth = op.strokeWidth ?? 1;
  context.setLineDash(op.dash ? [...op.dash] : NO_DASH);
  context.lineJoin = 'round';
  if (path) context.stroke(path);
  else context.stroke();
}

function paintText(
  context: CanvasRenderingContext2D,
  op: Extract<DrawOp, { readonly op: 'text' }>,
  palette: Palette,
): void {
  context.font = `${op.weight} ${op.size}px ${FAMILY}`;
  context.textAlign = op.anchor === 'middle' ? 'center' : op.anchor === 'end' ? 'right' : 'left';
  context.direction = op.isRightToLeft ? 'rtl' : 'ltr';
  context.letterSpacing = `${op.spacing ?? 0}px`;
  const isTurned = op.rotate !== undefined && op.rotate !== 0;
  if (isTurned) {
    context.save();
    context.translate(op.x, op.y);
    context.rotate(((op.rotate ?? 0) * Math.PI) / 180);
  }
  const [x, y] = isTurned ? [0, 0] : [op.x, op.y];
  if (op.halo) {
    context.strokeStyle = palette[op.halo];
    context.lineWidth = HALO;
    context.lineJoin = 'round';
    context.setLineDash(NO_DASH);
    context.strokeText(op.text, x, y);
  }
  context.fillStyle = palette[op.fill];
  context.fillText(op.text, x, y);
  if (isTurned) context.restore();
}
