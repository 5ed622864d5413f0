import { escapeXml } from '#shared/export/svg/escapeXml.ts';
import { raw, type Markup } from './html.ts';

export interface SvgFrame {
  /** What a reader hears instead of the drawing. */
  readonly alternative: string;
  /** The uppermost y; 0 when absent. */
  readonly top?: number;
  /** In px of the drawing. */
  readonly width: number;
  readonly height: number;
  /** Mm per px. */
  readonly scale: number;
}

/** A drawing of ours as a figure in the text, in its exact size. */
export function svgFigure(content: string, frame: SvgFrame): Markup {
  const { alternative, top = 0, width, height, scale } = frame;
  const mm = (px: number) => `${(px * scale).toFixed(3)}mm`;
  const box = `viewBox="0 ${top.toFixed(2)} ${width.toFixed(2)} ${height.toFixed(2)}"`;
  return raw(
    `<svg ${box} width="${mm(width)}" height="${mm(height)}" role="img" aria-label="${escapeXml(alternative)}">${content}</svg>`,
  );
}
