import { printScale } from '#shared/layout/fitsReadingSize.ts';
import type { LanePage, PageBox } from '#shared/layout/layoutLanePages.ts';
import { MM_PER_PX } from './mapScale.ts';

/** One drawing on a sheet. */
export interface PlacedPage {
  readonly page: LanePage;
  /** Mm per px of the scene. */
  readonly scale: number;
  /** Mm from the left edge and the top of the sheet's drawings; a domain's heading stands there. */
  readonly left: number;
  readonly top: number;
}

/** A printed page of the map: one drawing, or small domains beside and below each other. */
export interface Sheet {
  readonly isUpright: boolean;
  /** In reading order: from left to right, then down. */
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
/** Between two domains side by side. */
export const BESIDE_MM = 10;
/** Above an overview: the leaders' titles. */
export const TITLES_MM = 34;
/** A small map does not grow into a poster. */
const GREATEST = 1.5;
const CORNER = { left: 0, top: 0 };

/**
 * Shares the pages of the map out over sheets, in their order. The whole map, its parts and the
 * overview have a sheet each, turned upright where that takes fewer sheets; so are all domains, set in the
 * same size, so that the eye need not adapt, and small ones share a sheet, side by side or below each other.
 *
 * @param pages as laid out for the box across
 * @param upright the same as laid out for the box upright
 */
export function planSheets(
  pages: readonly LanePage[],
  boxes: SheetBoxes,
  upright: readonly LanePage[] = [],
): Sheet[] {
  const [first, ...rest] = pages;
  if (!first) return [];
  const isContinued = goesOn(first);
  if (goesOn(upright[0]) && (!isContinued || isBetter(upright, pages))) {
    return alike(upright, boxes.upright, true);
  }
  if (isContinued) return alike(pages, boxes.across, false);
  const across = domains(rest, boxes.across, false);
  // Large domains have more room below than beside their names.
  const below = domains(upright.slice(1), boxes.upright, true);
  const isFewer = upright.length > 0 && below.length < across.length;
  return [overview(first, boxes.across, boxes.upright), ...(isFewer ? below : across)];
}

const goesOn = (page: LanePage | undefined) => page?.kind === 'whole' || page?.kind === 'part';

/** Fewer pages, or one with more air; names leave their cards for neither. */
function isBetter(upright: readonly LanePage[], across: readonly LanePage[]): boolean {
  const [one, other] = [upright[0]?.scene, across[0]?.scene];
  if (!one || !other) return false;
  const leavesCards = one.cards.some((card) => card.isInGutter);
  if (leavesCards && !other.cards.some((card) => card.isInGutter)) return false;
  const isLooser = upright.length === 1 && one.metrics.rowGap > other.metrics.rowGap;
  return upright.length < across.length || (upright.length === across.length && isLooser);
}

/** A sheet for each page, all in the same size. */
function alike(pages: readonly LanePage[], box: PageBox, isUpright: boolean): Sheet[] {
  const fits = pages.map(({ scene }) => printScale(scene, box.widthMm, box.heightMm));
  const scale = Math.min(MM_PER_PX * GREATEST, ...fits);
  return pages.map((page) => ({ isUpright, placed: [{ ...CORNER, page, scale }] }));
}

function overview(page: LanePage, across: PageBox, upright: PageBox): Sheet {
  const fit = (box: PageBox) => printScale(page.scene, box.widthMm, box.heightMm - TITLES_MM);
  const isUpright = fit(upright) > fit(across);
  const scale = fit(isUpright ? upright : across);
  return { isUpright, placed: [{ ...CORNER, page, scale }] };
}

/** As large as it goes without a sheet more than the reading size needs. */
function domains(pages: readonly LanePage[], box: PageBox, isUpright: boolean): Sheet[] {
  const readable = pages.filter(({ isReadable }) => isReadable);
  const most = Math.min(MM_PER_PX * GREATEST, ...readable.map((page) => fitOf(page, box)));
  const least = Math.min(most, MM_PER_PX);
  const ways = GROWTH.map((share) => onShelves(pages, box, least + (most - least) * share));
  const fewest = Math.min(...ways.map((sheets) => sheets.length));
  const best = ways.find((sheets) => sheets.length === fewest) ?? [];
  return best.map((placed) => ({ isUpright, placed }));
}

/** Sizes that are tried, from the largest down to the reading size. */
const GROWTH = [1, 0.75, 0.5, 0.25, 0] as const;

const fitOf = ({ scene }: LanePage, box: PageBox) => printScale(scene, box.widthMm, box.heightMm);

/** Sets domains on shelves, left to right and then down, in their order. */
function onShelves(pages: readonly LanePage[], box: PageBox, common: number): PlacedPage[][] {
  const sheets: PlacedPage[][] = [];
  let shelf = { left: 0, top: 0, bottom: 0 };
  for (const page of pages) {
    const scale = Math.min(fitOf(page, box), common);
    const width = page.scene.width * scale;
    const height = page.scene.height * scale;
    const sheet = sheets.at(-1);
    const below = shelf.bottom + BETWEEN_MM + HEAD_MM;
    // The box leaves room for one heading: everything is measured from below it.
    if (sheet && shelf.left + width <= box.widthMm && shelf.top + height <= box.heightMm) {
      sheet.push({ page, scale, left: shelf.left, top: shelf.top });
    } else if (sheet && below + height <= box.heightMm) {
      shelf = { left: 0, top: below, bottom: below };
      sheet.push({ page, scale, left: 0, top: below });
    } else {
      shelf = { left: 0, top: 0, bottom: 0 };
      sheets.push([{ ...CORNER, page, scale }]);
    }
    shelf = {
      left: shelf.left + width + BESIDE_MM,
      top: shelf.top,
      bottom: Math.max(shelf.bottom, shelf.top + height),
    };
  }
  return sheets;
}
