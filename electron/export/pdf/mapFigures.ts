import { drawGroups } from '#shared/drawing/drawGroups.ts';
import { joinLines } from '#shared/drawing/joinLines.ts';
import { PALETTES } from '#shared/drawing/palettes.ts';
import { paintSvg } from '#shared/export/svg/paintSvg.ts';
import type { PaperSize } from '#shared/ipc/exportOptions.ts';
import type { LaneMapFigure } from '#shared/report/blocks.ts';
import { layoutLanePages } from '#shared/layout/layoutLanePages.ts';
import type { Detail, LaneScene } from '#shared/layout/scene.ts';
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
const AIR_MM = 4;

/**
 * The pages of the lane map, each with its heading and the key.
 *
 * @param heading the section's own, on the first page
 * @param figure with the alternative text of the whole map
 */
export function mapFigures(
  model: MapModel,
  choice: PaperSize,
  heading: string,
  { description, isEmpty, empty }: LaneMapFigure,
): Markup {
  if (isEmpty) {
    return html`<h2>${heading}</h2>
      <p class="aside">${empty}</p>`;
  }
  const { map, uprightMap } = pageMeasures(choice);
  const keys = { across: mapKey(map.width), upright: mapKey(uprightMap.width) };
  const boxes = { across: boxOf(map, keys.across), upright: boxOf(uprightMap, keys.upright) };
  const across = layoutLanePages(model, boxes.across);
  const [first] = across;
  // Of a large map the whole takes longest to lay out, and is the same both ways.
  const known = first?.kind === 'overview' ? { overview: first.scene } : {};
  const sheets = planSheets(across, boxes, layoutLanePages(model, boxes.upright, known));
  return html`${sheets.map((sheet, index) =>
    sheetHtml(sheet, {
      key: (sheet.isUpright ? keys.upright : keys.across).markup,
      heading,
      isFirst: index === 0,
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
  readonly isFirst: boolean;
  readonly description: string;
}

function sheetHtml(sheet: Sheet, { key, heading, isFirst, description }: SheetTexts): Markup {
  return html`<div class="sheet${sheet.isUpright ? ' upright' : ''}">
    ${isFirst ? firstHead(sheet, heading) : furtherHead(sheet, heading)}
    ${shelvesOf(sheet).map((shelf) => shelfHtml(shelf, description))} ${key}
  </div> `;
}

function firstHead(sheet: Sheet, heading: string): Markup {
  return html`<div class="sheet-head">
    <h2>${heading}</h2>
    ${remark(sheet)}
  </div>`;
}

/** The map goes on; a domain has its own heading. */
function furtherHead(sheet: Sheet, heading: string): Markup {
  return sheet.placed[0]?.page.kind === 'part'
    ? html`<div class="sheet-head">
        <h3>${heading}, continued</h3>
        ${remark(sheet)}
      </div>`
    : EMPTY;
}

/** Said beside the heading where the page does not say all that is to be read. */
function remark({ placed }: Sheet): Markup {
  const page = placed[0]?.page;
  if (page?.kind === 'overview') {
    return html`<p class="remark">Overview; the pages that follow show it domain by domain</p>`;
  }
  return page?.kind === 'part'
    ? html`<p class="remark">${page.part} of ${page.parts}: ${bandsText(page.scene)}</p>`
    : EMPTY;
}

/** "Decides alone, 8 areas; Coordinates, 4 areas". */
function bandsText({ bands }: LaneScene): string {
  return bands.map(({ label, caption }) => `${label.full}, ${caption}`).join('; ');
}

/** What stands side by side. */
function shelvesOf({ placed }: Sheet): PlacedPage[][] {
  const tops = [...new Set(placed.map(({ top }) => top))];
  return tops.map((top) => placed.filter((one) => one.top === top));
}

function shelfHtml(shelf: readonly PlacedPage[], description: string): Markup {
  const figures = shelf.map((placed) => figureHtml(placed, description));
  return shelf.length === 1 ? html`${figures}` : html`<div class="shelf">${figures}</div>`;
}

function figureHtml(placed: PlacedPage, description: string): Markup {
  const { kind, title, part, parts, scene, detail } = placed.page;
  if (kind === 'overview')
    return html`<figure class="middle">${overviewSvg(placed, description)}</figure>`;
  const areas = counted(scene.cards.length, 'decision area');
  const drawing = svgFigure(drawnSvg(scene, detail), {
    alternative: alternativeOf(placed, description),
    width: scene.width,
    height: scene.height,
    scale: placed.scale,
  });
  if (kind !== 'domain') return html`<figure class="middle">${drawing}</figure>`;
  const where = parts > 1 ? `, part ${part} of ${parts}` : '';
  return html`<figure>
    <div class="sheet-head">
      <h3>${title}</h3>
      <p class="remark">${areas}${where}</p>
    </div>
    ${drawing}
  </figure>`;
}

/**
 * The drawing without names of its parts: on paper nobody points at one, and a reader hears the
 * alternative text.
 */
function drawnSvg(scene: LaneScene, detail: Detail): string {
  return paintSvg(joinLines(drawGroups(scene, detail).flatMap(({ ops }) => ops)), PALETTE);
}

/** What a reader hears instead of the drawing: all of it once, then which part a page shows. */
function alternativeOf({ page }: PlacedPage, description: string): string {
  const { kind, title, part, parts, scene } = page;
  const areas = counted(scene.cards.length, 'decision area');
  if (kind === 'domain') return `${title}: lane map of ${areas}.`;
  if (kind !== 'part') return description;
  const shows = `Part ${part} of ${parts} shows ${areas}: ${bandsText(scene)}.`;
  return part === 1 ? `${description} ${shows}` : `Lane map, continued. ${shows}`;
}

function overviewSvg({ page, scale }: PlacedPage, alternative: string): Markup {
  const { scene, detail } = page;
  const { ops, above } = overviewText(scene, scale);
  // The drawing's own names of parts may come out smaller than can be read.
  const unnamed = {
    ...scene,
    sections: scene.sections.map((section) => ({ ...section, title: null })),
  };
  return svgFigure(`${drawnSvg(unnamed, detail)}${paintSvg(ops, PALETTE)}`, {
    alternative,
    top: -above,
    width: scene.width,
    height: scene.height + above,
    scale,
  });
}
