import { printScale } from '#shared/layout/fitsReadingSize.ts';
import type { LanePage, PageBox } from '#shared/layout/layoutLanePages.ts';
import { MM_PER_PX } from './mapScale.ts';

/** One drawing on a sheet, in mm. */
export interface PlacedPage {
  readonly page: LanePage;
  readonly widthMm: number;
  readonly heightMm: number;
}

/** A printed page of the map: one drawing, or short domains below each other. */
export interface Sheet {
  readonly placed: readonly PlacedPage[];
}

/** A heading above each further domain of a sheet, and the air around it. */
export const HEAD_MM = 10;
const BETWEEN_MM = 7;
/** A small map does not grow into a poster. */
const GREATEST = 1.5;

/**
 * Shares the pages of the map out over sheets, in their order. The whole map and the overview have
 * a sheet of their own, as large as it holds them; domains are all set in the same size, so that the
 * eye need not adapt, and two that are short share a sheet.
 */
export function planSheets(pages: readonly LanePage[], box: PageBox): Sheet[] {
  const sheets: PlacedPage[][] = [];
  let left = 0;
  for (const page of pages) {
    const placed = place(page, box);
    const last = sheets.at(-1);
    const needed = HEAD_MM + BETWEEN_MM + placed.heightMm;
    if (last && page.kind === 'domain' && last[0]?.page.kind === 'domain' && needed <= left) {
      last.push(placed);
      left -= needed;
    } else {
      sheets.push([placed]);
      left = box.heightMm - placed.heightMm;
    }
  }
  return sheets.map((placed) => ({ placed }));
}

function place(page: LanePage, box: PageBox): PlacedPage {
  const fit = printScale(page.scene, box.widthMm, box.heightMm);
  const most = page.kind === 'domain' ? MM_PER_PX : MM_PER_PX * GREATEST;
  const scale = Math.min(fit, most);
  return { page, widthMm: page.scene.width * scale, heightMm: page.scene.height * scale };
}
