import { drawLegend, legendItems } from '#shared/drawing/legend.ts';
import { PALETTES } from '#shared/drawing/palettes.ts';
import { escapeXml } from '#shared/export/svg/escapeXml.ts';
import { paintSvg } from '#shared/export/svg/paintSvg.ts';
import { sceneSvg } from '#shared/export/svg/sceneSvg.ts';
import type { PaperSize } from '#shared/ipc/channels.ts';
import { LANE_METRICS } from '#shared/layout/laneMetrics.ts';
import { layoutLanePages, type LanePage } from '#shared/layout/layoutLanePages.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { counted } from '#shared/report/words.ts';
import { EMPTY, html, raw, type Markup } from './html.ts';
import { MM_PER_PX } from './mapScale.ts';
import { pageMeasures } from './pageMeasures.ts';
import { HEAD_MM, planSheets, type PlacedPage, type Sheet } from './planSheets.ts';

const METRICS = LANE_METRICS.print;
const PALETTE = PALETTES.print;
/** Between drawing and key, and what a sheet keeps free for rounding. */
const AIR_MM = 5;

/**
 * The pages of the lane map, each with its heading and the key.
 *
 * @param heading the section's own, on the first page
 * @param description alternative text of the whole map
 */
export function mapFigures(
  model: MapModel,
  choice: PaperSize,
  heading: string,
  description: string,
): Markup {
  const { areas, leaders } = model.document;
  if (areas.length + leaders.length === 0) {
    return html`<h2>${heading}</h2>
      <p class="aside">There is nothing on the map yet.</p>`;
  }
  const { width, height } = pageMeasures(choice).map;
  const key = keySvg(width);
  const box = { widthMm: width, heightMm: height - HEAD_MM - AIR_MM - key.heightMm };
  const sheets = planSheets(layoutLanePages(model, box), box);
  return html`${sheets.map((sheet, index) =>
    sheetHtml(sheet, key.markup, index === 0 ? heading : '', description),
  )}`;
}

function sheetHtml(sheet: Sheet, key: Markup, heading: string, description: string): Markup {
  return html`<div class="sheet">
    ${heading === '' ? EMPTY : html`<h2>${heading}${remark(sheet)}</h2>`}
    ${sheet.placed.map((placed) => figureHtml(placed, description))} ${key}
  </div> `;
}

/** Said beside the heading where the first page cannot be the whole of it. */
function remark(sheet: Sheet): Markup {
  return sheet.placed[0]?.page.kind === 'overview'
    ? html` <span class="remark">Overview; the pages that follow show it domain by domain</span>`
    : EMPTY;
}

function figureHtml({ page, widthMm, heightMm }: PlacedPage, description: string): Markup {
  const { scene, detail } = page;
  const areas = counted(scene.cards.length, 'decision area');
  const alternative = page.kind === 'domain' ? `${page.title}: lane map of ${areas}.` : description;
  const head =
    page.kind === 'domain'
      ? html`<h3>
          ${page.title}
          <span class="remark"
            >${areas}${page.parts > 1 ? `, part ${page.part} of ${page.parts}` : ''}</span
          >
        </h3>`
      : EMPTY;
  return html`<figure>
    ${head}${svg(sceneSvg(scene, PALETTE, detail), alternative, scene, { widthMm, heightMm })}
  </figure>`;
}

function keySvg(widthMm: number): { readonly markup: Markup; readonly heightMm: number } {
  const width = widthMm / MM_PER_PX;
  const { ops, height } = drawLegend(METRICS, { x: 1, y: 0, width: width - 2 });
  const heightMm = height * MM_PER_PX;
  const words = legendItems(METRICS).map(({ label }) => label);
  const drawing = svg(
    paintSvg(ops, PALETTE),
    `Key: ${words.join(', ')}.`,
    { width, height },
    { widthMm, heightMm },
  );
  return { markup: html`<div class="sheet-key">${drawing}</div>`, heightMm };
}

function svg(
  content: string,
  alternative: string,
  { width, height }: Pick<LanePage['scene'], 'width' | 'height'>,
  { widthMm, heightMm }: { readonly widthMm: number; readonly heightMm: number },
): Markup {
  const size = `width="${widthMm.toFixed(3)}mm" height="${heightMm.toFixed(3)}mm"`;
  const box = `viewBox="0 0 ${width.toFixed(2)} ${height.toFixed(2)}"`;
  return raw(
    `<svg ${box} ${size} role="img" aria-label="${escapeXml(alternative)}">${content}</svg>`,
  );
}
