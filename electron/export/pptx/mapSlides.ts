import type PptxGenJS from 'pptxgenjs';
import { drawGroups } from '#shared/drawing/drawGroups.ts';
import { drawLegend } from '#shared/drawing/legend.ts';
import { counted } from '#shared/lib/sentence.ts';
import { READING_SIZE_MM } from '#shared/layout/fitsReadingSize.ts';
import { LANE_METRICS } from '#shared/layout/laneMetrics.ts';
import { layoutLanePages, type LanePage } from '#shared/layout/layoutLanePages.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { overviewText } from '../pdf/overviewText.ts';
import { BETWEEN_MM, HEAD_MM, planSheets, type PlacedPage, type Sheet } from '../pdf/planSheets.ts';
import { addBox } from './Deck.ts';
import { PLACE, PT_PER_INCH } from './deckStyle.ts';
import { paintCard } from './paintCard.ts';
import { paintShapes, READING_POINTS, type Frame } from './paintShapes.ts';

type Slide = PptxGenJS.Slide;

const METRICS = LANE_METRICS.print;
/** Inches per px at which the drawing's smallest text is set in the reading size of slides. */
const PER_PX = READING_POINTS / PT_PER_INCH / METRICS.smallSize;
/**
 * Pages are planned for paper, where the reading size is 8 pt; slides are read from farther away. A slide is
 * planned as the sheet of paper that is smaller in the same measure: inches of a slide for each mm of it.
 */
const INCH_PER_MM = READING_POINTS / PT_PER_INCH / READING_SIZE_MM;
/** A presentation program that draws more shapes than these on a slide no longer follows the hand. */
const MOST_SHAPES = 2_500;
const AIR = 0.12;

export interface MapSlide {
  /** What stands after "Lane map" in the title, '' for the whole map. */
  readonly title: string;
  readonly paint: (slide: Slide) => void;
}

/**
 * The lane map on slides, every area a shape: on one slide where that holds it at 9 pt, otherwise an overview
 * in marks and the domains, planned as the pages of the printed map are.
 */
export function mapSlides(model: MapModel): MapSlide[] {
  const { areas, leaders } = model.document;
  if (areas.length + leaders.length === 0) return [];
  const key = drawLegend(METRICS, { x: 0, y: 0, width: PLACE.width / PER_PX });
  const keyTop = PLACE.bottom - key.height * PER_PX;
  const room = keyTop - PLACE.top - AIR;
  const across = {
    widthMm: PLACE.width / INCH_PER_MM,
    heightMm: room / INCH_PER_MM - HEAD_MM,
  };
  const none = { widthMm: 0, heightMm: 0 };
  const sheets = planSheets(layoutLanePages(model, across), { across, upright: none });
  return sheets.filter(isDrawable).map((sheet) => ({
    title: titleOf(sheet),
    paint: (slide) => {
      paintSheet(slide, sheet);
      paintShapes(slide, 'Key', key.ops, { x: PLACE.left, y: keyTop, perPx: PER_PX });
    },
  }));
}

/** An overview too large to be a slide is left out; its domains follow. */
function isDrawable({ placed }: Sheet): boolean {
  return placed.every(
    ({ page }) =>
      page.kind !== 'overview' ||
      page.scene.cards.length + page.scene.edges.length + page.scene.lanes.length <= MOST_SHAPES,
  );
}

function titleOf({ placed }: Sheet): string {
  const titles = placed.map(({ page }) => {
    const { kind, title, part, parts } = page;
    if (kind === 'whole') return '';
    return parts > 1 ? `${title} (${part} of ${parts})` : title;
  });
  return titles.join(' \u00b7 ');
}

function paintSheet(slide: Slide, { placed }: Sheet): void {
  let y: number = PLACE.top;
  for (const one of placed) {
    const { page, scale } = one;
    const frame: Frame = { x: PLACE.left, y, perPx: scale * INCH_PER_MM };
    if (page.kind === 'overview') paintOverview(slide, one, frame);
    else if (page.kind === 'whole') paintScene(slide, page, frame);
    else {
      paintHead(slide, page, y, placed.length > 1);
      const below = y + HEAD_MM * INCH_PER_MM;
      paintScene(slide, page, { ...frame, y: below });
      y = below + page.scene.height * frame.perPx + BETWEEN_MM * INCH_PER_MM;
    }
  }
}

function paintHead(slide: Slide, page: LanePage, y: number, isNamed: boolean): void {
  const areas = counted(page.scene.cards.length, 'decision area');
  addBox(
    slide,
    'Part of the map',
    [
      {
        text: isNamed ? `${page.title}, ${areas}` : areas,
        size: 12,
        isBold: isNamed,
        ink: isNamed ? 'ink' : 'ink-soft',
      },
    ],
    { x: PLACE.left, y: y + 0.04, w: PLACE.width, h: 0.24 },
  );
}

function paintScene(slide: Slide, { scene, detail }: LanePage, frame: Frame): void {
  for (const { title, card, ops } of drawGroups(scene, detail)) {
    if (card && detail === 'full') paintCard(slide, card, ops, frame, scene.metrics.textSize);
    else paintShapes(slide, title ?? 'Lanes', ops, frame);
  }
}

function paintOverview(slide: Slide, { page, scale }: PlacedPage, frame: Frame): void {
  const { scene } = page;
  const { ops, above } = overviewText(scene, scale);
  const lower = { ...frame, y: frame.y + above * frame.perPx };
  // The drawing's own names of parts may come out smaller than can be read.
  const unnamed = {
    ...scene,
    sections: scene.sections.map((section) => ({ ...section, title: null })),
  };
  paintScene(slide, { ...page, scene: unnamed }, lower);
  paintShapes(slide, 'Names', ops, lower);
}
