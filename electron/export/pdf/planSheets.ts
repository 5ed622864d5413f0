import { fitsReadingSize, printScale } from '#shared/layout/fitsReadingSize.ts';
import type { LanePage, PageBox } from '#shared/layout/layoutLanePages.ts';
import { MM_PER_PX } from './mapScale.ts';

/** One drawing on a sheet. */
export interface PlacedPage {
  readonly page: LanePage;
  /** Mm per px of the scene. */
  readonly scale: number;
}

/** A printed page of the map: one drawing, or short domains below each other. */
export interface Sheet {
  readonly isUpright: boolean;
  readonly placed: readonly PlacedPage[];
}

/** What the paper leaves for drawings, across and upright. */
export interface SheetBoxes {
  readonly across: PageBox;
  readonly upright: PageBox;
}

/** A heading above each domain, and the air between two. */
export const HEAD_MM = 10;
export const BETWEEN_MM = 7;
/** Above an overview: the leaders' titles. */
export const TITLES_MM = 34;
/** A small map does not grow into a poster. */
const GREATEST = 1.5;

/**
 * Shares the pages of the map out over sheets, in their order. The whole map and the overview have
 * a sheet of their own, as large as it holds them, turned upright where only that lets it be read or
 * makes it larger; domains are all set across in the same size, so that the eye need not adapt, and
 * two that are short share a sheet.
 *
 * @param pages as laid out for the box across
 */
export function planSheets(pages: readonly LanePage[], { across, upright }: SheetBoxes): Sheet[] {
  const [first, ...rest] = pages;
  if (!first) return [];
  if (first.kind === 'whole') return [whole(first, across, false)];
  if (fitsReadingSize(first.scene, upright.widthMm, upright.heightMm)) {
    return [whole({ ...first, kind: 'whole', title: '', detail: 'full' }, upright, true)];
  }
  return [overview(first, across, upright), ...domains(rest, across)];
}

function whole(page: LanePage, box: PageBox, isUpright: boolean): Sheet {
  const fit = printScale(page.scene, box.widthMm, box.heightMm);
  return { isUpright, placed: [{ page, scale: Math.min(fit, MM_PER_PX * GREATEST) }] };
}

function overview(page: LanePage, across: PageBox, upright: PageBox): Sheet {
  const fit = (box: PageBox) => printScale(page.scene, box.widthMm, box.heightMm - TITLES_MM);
  const isUpright = fit(upright) > fit(across);
  return { isUpright, placed: [{ page, scale: fit(isUpright ? upright : across) }] };
}

function domains(pages: readonly LanePage[], box: PageBox): Sheet[] {
  const sheets: PlacedPage[][] = [];
  const fit = ({ scene }: LanePage) => printScale(scene, box.widthMm, box.heightMm);
  const readable = pages.filter(({ isReadable }) => isReadable).map(fit);
  const common = Math.min(MM_PER_PX * GREATEST, ...readable);
  let left = 0;
  for (const page of pages) {
    const scale = Math.min(fit(page), common);
    const height = page.scene.height * scale;
    const needed = BETWEEN_MM + HEAD_MM + height;
    const last = sheets.at(-1);
    if (last && needed <= left) {
      last.push({ page, scale });
      left -= needed;
    } else {
      sheets.push([{ page, scale }]);
      left = box.heightMm - height;
    }
  }
  return sheets.map((placed) => ({ isUpright: false, placed }));
}
