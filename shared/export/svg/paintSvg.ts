import type { DrawOp, Ink, TextOp } from '../../drawing/ops.ts';
import { measureText } from '../../layout/measureText.ts';
import type { Palette } from '../../drawing/palettes.ts';
import { svgAnchor } from '../../drawing/svgAnchor.ts';
import { escapeXml } from './escapeXml.ts';

/** Two decimals are a hundredth of a px: less than any device shows. */
function num(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** The colours to paint in, and whether the font is sure to be there. */
export interface Paint {
  readonly palette: Palette;
  /** Fits each text to the width of the bundled font, for a file that another font will set. */
  readonly isFitted: boolean;
}

/** Elements of SVG for some primitives, in their order. */
export function paintSvg(ops: readonly DrawOp[], paint: Paint | Palette): string {
  const { palette, isFitted } = 'palette' in paint ? paint : { palette: paint, isFitted: false };
  const parts: string[] = [];
  for (const op of ops) parts.push(element(op, palette, isFitted));
  return parts.join('\n');
}

function inked(name: 'fill' | 'stroke', ink: Ink | undefined, palette: Palette): string {
  return ink === undefined ? (name === 'fill' ? ' fill="none"' : '') : ` ${name}="${palette[ink]}"`;
}

function stroked(
  op: { stroke?: Ink; strokeWidth?: number; dash?: readonly number[] },
  palette: Palette,
): string {
  if (op.stroke === undefined) return '';
  const width = op.strokeWidth === undefined ? '' : ` stroke-width="${num(op.strokeWidth)}"`;
  const dash = op.dash ? ` stroke-dasharray="${op.dash.map(num).join(' ')}"` : '';
  return inked('stroke', op.stroke, palette) + width + dash;
}

function fitted({ text, size, weight }: TextOp): string {
  return ` textLength="${num(measureText(text, size, weight))}" lengthAdjust="spacingAndGlyphs"`;
}

function element(op: DrawOp, palette: Palette, isFitted: boolean): string {
  switch (op.op) {
    case 'rect': {
      const radius = op.radius ? ` rx="${num(op.radius)}"` : '';
      const box = `x="${num(op.x)}" y="${num(op.y)}" width="${num(op.width)}" height="${num(op.height)}"`;
      return `<rect ${box}${radius}${inked('fill', op.fill, palette)}${stroked(op, palette)}/>`;
    }
    case 'line': {
      const ends = `x1="${num(op.x1)}" y1="${num(op.y1)}" x2="${num(op.x2)}" y2="${num(op.y2)}"`;
      const cap = op.cap ? ` stroke-linecap="${op.cap}"` : '';
      return `<line ${ends}${stroked(op, palette)}${cap}/>`;
    }
    case 'path':
      return `<path d="${op.d}"${inked('fill', op.fill, palette)}${stroked(op, palette)}/>`;
    case 'circle': {
      const at = `cx="${num(op.cx)}" cy="${num(op.cy)}" r="${num(op.r)}"`;
      return `<circle ${at}${inked('fill', op.fill, palette)}${stroked(op, palette)}/>`;
    }
    case 'text': {
      const direction = op.isRightToLeft ? ' direction="rtl"' : '';
      const side = svgAnchor(op);
      const anchor = side === 'start' ? '' : ` text-anchor="${side}"`;
      const turn = op.rotate
        ? ` transform="rotate(${num(op.rotate)} ${num(op.x)} ${num(op.y)})"`
        : '';
      const spacing = op.spacing ? ` letter-spacing="${num(op.spacing)}"` : '';
      const halo = op.halo
        ? ` stroke="${palette[op.halo]}" stroke-width="${num(op.size * 0.16)}" stroke-linejoin="round" paint-order="stroke"`
        : '';
      const font = `font-size="${num(op.size)}" font-weight="${op.weight}"`;
      const at = `x="${num(op.x)}" y="${num(op.y)}"`;
      const fit = isFitted && op.text !== '' ? fitted(op) : '';
      return `<text ${at} ${font}${fit}${inked('fill', op.fill, palette)}${direction}${anchor}${turn}${spacing}${halo}>${escapeXml(op.text)}</text>`;
    }
  }
}
