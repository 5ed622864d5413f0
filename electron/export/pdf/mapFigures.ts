import { PALETTES } from '#shared/drawing/palettes.ts';
import { paintSvg } from '#shared/export/svg/paintSvg.ts';
import { sceneSvg } from '#shared/export/svg/sceneSvg.ts';
import type { PaperSize } from '#shared/ipc/exportOptions.ts';
import { layoutLanePages } from '#shared/layout/layoutLanePages.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { counted } from '#shared/lib/sentence.ts';
import { EMPTY, html, type Markup } from './html.ts';
import { mapKey, type MapKey } from './mapKey.ts';
import { overviewText } from './overviewText.ts';
import { pageMeasures, type PageMeasure } from './pageMeasures.ts';
import { HEAD_MM, planSheets, type PlacedPage, type Sheet } from './planSheets.ts';
import { svgFigure } from './svgFigure.ts';

const PALETTE = PALETTES.print;
/** Between drawing and key, and what a sheet keeps free for rounding. */
const AIR_MM = 6;

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
  const { map, uprightMap } = pageMeasures(choice);
  const keys = { across: mapKey(map.width), upright: mapKey(uprightMap.width) };
  const boxes = { across: boxOf(map, keys.across), upright: boxOf(uprightMap, keys.upright) };
  const sheets = planSheets(layoutLanePages(model, boxes.across), boxes);
  return html`${sheets.map((sheet, index) =>
    sheetHtml(sheet, {
      key: (sheet.isUpright ? keys.upright : keys.across).markup,
      heading: index === 0 ? heading : '',
      description,
    }),
  )}`;
}

function boxOf({ width, height }: PageMeasure, key: MapKey) {
  return { widthMm: width, heightMm: height - HEAD_MM - AIR_MM - key.heightMm };
}

interface SheetTexts {
  readonly key: Markup;
  readonly heading: string;
  readonly description: string;
}

function sheetHtml(sheet: Sheet, { key, heading, description }: SheetTexts): Markup {
  return html`<div class="sheet${sheet.isUpright ? ' upright' : ''}">
    ${
      heading === ''
        ? EMPTY
        : html`<div class="sheet-head">
            <h2>${heading}</h2>
            ${remark(sheet)}
          </div>`
    }
    ${sheet.placed.map((placed) => figureHtml(placed, description))} ${key}
  </div> `;
}

/** Said beside the heading where the first page cannot be read as a whole. */
function remark(sheet: Sheet): Markup {
  return sheet.placed[0]?.page.kind === 'overview'
    ? html`<p class="remark">Overview; the pages that follow show it domain by domain</p>`
    : EMPTY;
}

function figureHtml(placed: PlacedPage, description: string): Markup {
  const { kind, title, part, parts, scene, detail } = placed.page;
  if (kind === 'overview') return html`<figure>${overviewSvg(placed, description)}</figure>`;
  const areas = counted(scene.cards.length, 'decision area');
  const isDomain = kind === 'domain';
  const drawing = svgFigure(sceneSvg(scene, PALETTE, detail), {
    alternative: isDomain ? `${title}: lane map of ${areas}.` : description,
    width: scene.width,
    height: scene.height,
    scale: placed.scale,
  });
  if (!isDomain) return html`<figure>${drawing}</figure>`;
  const where = parts > 1 ? `, part ${part} of ${parts}` : '';
  return html`<figure>
    <div class="sheet-head">
      <h3>${title}</h3>
      <p class="remark">${areas}${where}</p>
    </div>
    ${drawing}
  </figure>`;
}

function overviewSvg({ page, scale }: PlacedPage, alternative: string): Markup {
  const { scene, detail } = page;
  const { ops, above } = overviewText(scene, scale);
  // The drawing's own names of parts may come out smaller than can be read.
  const unnamed = {
    ...scene,
    sections: scene.sections.map((section) => ({ ...section, title: null })),
  };
  return svgFigure(`${sceneSvg(unnamed, PALETTE, detail)}${paintSvg(ops, PALETTE)}`, {
    alternative,
    top: -above,
    width: scene.width,
    height: scene.height + above,
    scale,
  });
}
