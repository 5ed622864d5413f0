import { drawLegend, legendItems } from '#shared/drawing/legend.ts';
import { PALETTES } from '#shared/drawing/palettes.ts';
import { paintSvg } from '#shared/export/svg/paintSvg.ts';
import { LANE_METRICS } from '#shared/layout/laneMetrics.ts';
import { html, type Markup } from './html.ts';
import { MM_PER_PX } from './mapScale.ts';
import { svgFigure } from './svgFigure.ts';

const METRICS = LANE_METRICS.print;

export interface MapKey {
  readonly markup: Markup;
  readonly heightMm: number;
}

/** The map's key at the foot of a page, in the reading size whatever the size of the map. */
export function mapKey(widthMm: number): MapKey {
  const width = widthMm / MM_PER_PX;
  const { ops, height } = drawLegend(METRICS, { x: 1, y: 0, width: width - 2 });
  const words = legendItems(METRICS).map(({ label }) => label);
  const drawing = svgFigure(paintSvg(ops, PALETTES.print), {
    alternative: `Key: ${words.join(', ')}.`,
    width,
    height,
    scale: MM_PER_PX,
  });
  return { markup: html`<div class="sheet-key">${drawing}</div>`, heightMm: height * MM_PER_PX };
}
