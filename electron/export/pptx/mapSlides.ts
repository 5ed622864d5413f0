import type PptxGenJS from 'pptxgenjs';
import { drawGroups } from '#shared/drawing/drawGroups.ts';
import { drawLegend } from '#shared/drawing/legend.ts';
import { counted } from '#shared/lib/sentence.ts';
import { READING_SIZE_MM } from '#shared/layout/fitsReadingSize.ts';
import { LANE_METRICS } from '#shared/layout/laneMetrics.ts';
import { layoutLanePages } from '#shared/layout/layoutLanePages.ts';
import type { LaneScene } from '#shared/layout/scene.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { areaWords } from '#shared/report/areaWords.ts';
import { HEAD_MM, planSheets, type Sheet } from '../pdf/planSheets.ts';
import { addBox } from './Deck.ts';
import { PLACE, PT_PER_INCH } from './deckStyle.ts';
import { paintOverview } from './overviewSlide.ts';
import { paintCard } from './paintCard.ts';
import { paintShapes, READING_POINTS, type Frame } from './paintShapes.ts';
import { gutterSlidePages, slidePages, type SlidePage } from './slidePages.ts';

type Slide = PptxGenJS.Slide;

const METRICS = LANE_METRICS.print;
/** Inches per px at which the drawing's smallest text is set in the reading size of slides. */
const PER_PX = READING_POINTS / PT_PER_INCH / METRICS.smallSize;
/**
 * Pages are planned for paper, where the reading size is 8 pt; slides are read from farther away. A slide is
 * planned as the sheet of paper that is smaller in the same measure: inches of a slide for each mm of it.
 */
const INCH_PER_MM = READING_POINTS / PT_PER_INCH / READING_SIZE_MM;
/** A presentation program that draws more areas and lines than these on a slide no longer follows the hand. */
const MOST_SHAPES = 1_500;
const AIR = 0.12;
/** A small map does not grow into a poster. */
const GREATEST = 1.5;

export interface MapSlide {
  /** What stands after "Lane map" in the title, '' for the whole map. */
  readonly title: string;
  readonly paint: (slide: Slide) => void;
}

/**
 * The lane map on slides, every area a shape: on one slide where that holds it at 9 pt, otherwise an overview
 * and the domains. More lanes than stand side by side are planned as the pages of the printed map are.
 *
 * @param description the whole map in words, for whoever hears the first slide of it
 */
export function mapSlides(model: MapModel, description: string): MapSlide[] {
  const { areas, leaders, assignments } = model.document;
  if (areas.length + leaders.length === 0) return [];
  const key = drawLegend(METRICS, { x: 0, y: 0, width: PLACE.width / PER_PX });
  const keyTop = PLACE.bottom - key.height * PER_PX;
  const room = keyTop - PLACE.top - AIR;
  const slides = slidesOf(model, room);
  const isLarge = areas.length + assignments.length + leaders.length > MOST_SHAPES;
  const overview: MapSlide = {
    title: 'overview',
    paint: (slide) => paintOverview(slide, model, room, description),
  };
  const all = slides.length > 1 && !isLarge ? [overview, ...slides] : slides;
  return all.map(({ title, paint }) => ({
    title,
    paint: (slide) => {
      paint(slide);
      paintShapes(slide, 'Key', key.ops, { x: PLACE.left, y: keyTop, perPx: PER_PX });
    },
  }));
}

/** Cards in their lanes; where those are too many, rows beside their names, in whichever way takes fewer slides. */
function slidesOf(model: MapModel, room: number): MapSlide[] {
  const px = { width: PLACE.width / PER_PX, height: room / PER_PX };
  const cards = slidePages(model, px);
  if (cards) return pageSlides(model, cards, room);
  const byDomain = domainSlides(model, room);
  const rows = gutterSlidePages(model, px);
  return rows && rows.length < byDomain.length ? pageSlides(model, rows, room) : byDomain;
}

/** All in the same size, so that the eye need not adapt. */
function pageSlides(model: MapModel, pages: readonly SlidePage[], room: number): MapSlide[] {
  const perPx = Math.min(
    PER_PX * GREATEST,
    ...pages.map(({ scene }) => Math.min(PLACE.width / scene.width, room / scene.height)),
  );
  return pages.map(({ title, scene }) => ({
    title,
    paint: (slide) => paintScene(slide, model, scene, { x: PLACE.left, y: PLACE.top, perPx }),
  }));
}

function domainSlides(model: MapModel, room: number): MapSlide[] {
  const across = {
    widthMm: PLACE.width / INCH_PER_MM,
    heightMm: room / INCH_PER_MM - HEAD_MM,
  };
  const pages = layoutLanePages(model, across).filter(({ kind }) => kind !== 'overview');
  const [first] = pages;
  if (!first) return [];
  // Without their overview the pages are planned as if it stood before them.
  const overview = { ...first, kind: 'overview' as const };
  const [, ...sheets] = planSheets([overview, ...pages], {
    across,
    upright: { widthMm: 0, heightMm: 0 },
  });
  return sheets.map((sheet) => ({
    title: titleOf(sheet),
    paint: (slide) => paintSheet(slide, model, sheet),
  }));
}

function titleOf({ placed }: Sheet): string {
  return placed
    .map(({ page: { title, part, parts } }) =>
      parts === 1 ? title : title === '' ? `${part} of ${parts}` : `${title} (${part} of ${parts})`,
    )
    .join(' \u00b7 ');
}

function paintSheet(slide: Slide, model: MapModel, { placed }: Sheet): void {
  for (const { page, scale, left, top } of placed) {
    const x = PLACE.left + left * INCH_PER_MM;
    const y = PLACE.top + top * INCH_PER_MM;
    const perPx = scale * INCH_PER_MM;
    const areas = counted(page.scene.cards.length, 'decision area');
    const head = placed.length > 1 ? `${page.title}, ${areas}` : areas;
    addBox(slide, 'Part of the map', [{ text: head, size: 12, ink: 'ink-soft' }], {
      x,
      y: y + 0.04,
      w: page.scene.width * perPx,
      h: 0.24,
    });
    paintScene(slide, model, page.scene, { x, y: y + HEAD_MM * INCH_PER_MM, perPx });
  }
}

function paintScene(slide: Slide, model: MapModel, scene: LaneScene, frame: Frame): void {
  const { textSize } = scene.metrics;
  const areas = counted(scene.cards.length, 'decision area');
  const leaders = counted(scene.headers.length, 'leader');
  let isFirst = true;
  for (const { title, card, ops } of drawGroups(scene)) {
    if (card) paintCard(slide, card, ops, frame, textSize, areaWords(model, card.areaId));
    else {
      const words = isFirst ? `Lane map of ${areas} and ${leaders}; each area says its own.` : '';
      paintShapes(slide, title ?? 'Lanes', ops, frame, words);
    }
    isFirst = false;
  }
}
