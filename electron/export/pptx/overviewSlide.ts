import type PptxGenJS from 'pptxgenjs';
import { drawGroups } from '#shared/drawing/drawGroups.ts';
import { LANE_METRICS } from '#shared/layout/laneMetrics.ts';
import { layoutLaneMap } from '#shared/layout/layoutLaneMap.ts';
import type { LaneScene } from '#shared/layout/scene.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { areaWords } from '#shared/report/areaWords.ts';
import { PLACE, PT_PER_INCH } from './deckStyle.ts';
import { addBox } from './Deck.ts';
import { fitArial } from './fitArial.ts';
import { cardName } from './paintCard.ts';
import { LEAST_POINTS, paintShapes, type Frame } from './paintShapes.ts';
import { DECORATIVE } from './shapeName.ts';

/** Left of the lanes, for the names of the bands; above them, for the leaders. */
const NAMES_WIDTH = 1.5;
const TITLES_HEIGHT = 0.5;
/** Cards without names are low. */
const FLAT = {
  ...LANE_METRICS.print,
  cardHeight: 18,
  rowGap: 8,
  bandPadding: 10,
  textSize: 5,
  textLine: 5,
  headerSize: 5,
  headerLine: 5,
  smallSize: 5,
  smallLine: 5,
  nameLines: 1,
  headerLines: 1,
} as const;
const LEAST_PITCH = 30;

/** The shape of the whole: every lane and every area, without names but of leaders and bands. */
export function paintOverview(
  slide: PptxGenJS.Slide,
  model: MapModel,
  height: number,
  description: string,
): void {
  const room = height - TITLES_HEIGHT;
  const scene = flatScene(model, PLACE.width / room);
  const perPx = Math.min(PLACE.width / scene.width, room / scene.height);
  const frame: Frame = { x: PLACE.left, y: PLACE.top + TITLES_HEIGHT, perPx };
  let isFirst = true;
  for (const { title, card, ops } of drawGroups(scene)) {
    const name = card ? cardName(card) : (title ?? 'Lanes');
    const words = card ? areaWords(model, card.areaId) : isFirst ? description : DECORATIVE;
    paintShapes(
      slide,
      name,
      ops.filter(({ op }) => op !== 'text'),
      frame,
      words,
    );
    isFirst = false;
  }
  const pitch = scene.metrics.lanePitch * perPx;
  for (const { title, laneX } of scene.headers) {
    paintName(slide, title.full, {
      x: frame.x + laneX * perPx - pitch / 2 + 0.05,
      y: PLACE.top,
      w: pitch - 0.1,
      h: TITLES_HEIGHT,
    });
  }
  for (const { label, count, rect } of scene.bands) {
    const lowest = frame.y + rect.y * perPx;
    paintName(slide, `${label.full}, ${count}`, {
      x: PLACE.left,
      y: lowest + 0.04,
      w: NAMES_WIDTH - 0.1,
      h: Math.max(0.2, Math.min(0.5, rect.height * perPx - 0.04)),
    });
  }
}

function paintName(
  slide: PptxGenJS.Slide,
  name: string,
  place: { readonly x: number; readonly y: number; readonly w: number; readonly h: number },
): void {
  const fitted = fitArial(name, {
    width: place.w * PT_PER_INCH,
    height: place.h * PT_PER_INCH,
    isBold: true,
    most: 11,
    least: LEAST_POINTS,
  });
  addBox(slide, name, [{ ...fitted, isBold: true }], place);
}

/** The map set as wide as a slide is beside its height. */
function flatScene(model: MapModel, ratio: number): LaneScene {
  const first = layoutLaneMap(model, { metrics: FLAT, sections: 'one', isAppetiteShown: false });
  const width = Math.max(first.width, first.height * ratio);
  const gutter = (NAMES_WIDTH / PLACE.width) * width;
  const columns = first.lanes.length + (first.cards.some(({ isUnowned }) => isUnowned) ? 1 : 0);
  const pitch = (width - gutter - 2 * FLAT.margin) / Math.max(1, columns);
  const lanePitch = Math.max(LEAST_PITCH, Math.floor(pitch));
  const metrics = {
    ...FLAT,
    gutter,
    lanePitch,
    narrowPitch: lanePitch,
    cardWidth: lanePitch * 0.8,
  };
  const scene = layoutLaneMap(model, { metrics, sections: 'one', isAppetiteShown: false });
  const bare = <T extends { readonly badges: unknown }>(element: T) => ({ ...element, badges: [] });
  return {
    ...scene,
    headers: scene.headers.map(bare),
    cards: scene.cards.map((card) => ({ ...bare(card), railLabel: null })),
    edges: scene.edges.map(bare),
    // The shared outcomes have a slide of their own.
    sections: scene.sections.map((one) => ({ ...one, floor: { ...one.floor, lines: [] } })),
  };
}
