import type { MapModel } from '../model/mapModel.ts';
import { chooseSections } from './chooseSections.ts';
import { READING_SIZE_MM } from './fitsReadingSize.ts';
import { floorStatements } from './floorStatements.ts';
import { gutterMetrics, gutterPitch, WIDEST_UPRIGHT } from './gutterMetrics.ts';
import { LANE_METRICS, SNUG_PRINT, TIGHT_PRINT, type LaneMetrics } from './laneMetrics.ts';
import type { LaneOptions } from './laneOptions.ts';
import { isWide, measureText } from './measureText.ts';
import type { LaneScene } from './scene.ts';
import { sceneOf, sceneSize } from './sceneOf.ts';
import { frameSection, type SectionFrame } from './sectionFrame.ts';
import { planSection, type SectionPlan } from './sectionPlan.ts';
import { splitSection } from './splitSection.ts';

/** The box that a page leaves for the map: inside its margins, without heading, key and footer. */
export interface PageBox {
  readonly widthMm: number;
  readonly heightMm: number;
}

const PRINT = LANE_METRICS.print;
/** Beyond these one loses the thread; an overview and pages by domain are read more easily. */
const MOST_PARTS = 3;
/** Narrower, a title or a name no longer stands well, whatever its words. */
const LEAST_PITCH = 106;
/** Between rows at most, where the page has room: what hangs from a card takes hardly two thirds of it. */
const AIRY_GAP = 26;
/** From card to card on neighbouring lanes that stand closer than usual. */
const CLOSE_GAP = 7;
/** Names and titles on closer lanes may take a line more. */
const MORE_LINES = 4;

/** One way to set the map. */
interface Way {
  readonly metrics: LaneMetrics;
  readonly plan: SectionPlan;
  readonly isGutter: boolean;
}

/**
 * The lane map at reading size on as few pages as hold it: one, or the same lanes continued over two
 * or three. Cards stand in their lanes; rows stand closer where that saves a page, and lanes where the
 * page is a little too narrow for them and no word need be broken for it. Lanes too many for cards
 * stand beside the names in the gutter, where they need not be squeezed for it.
 *
 * @returns the scene of each page, or null where the lanes do not fit across or the pages are more
 */
export function layoutLaneParts(
  model: MapModel,
  box: PageBox,
  options: Pick<LaneOptions, 'laneOrder' | 'isAppetiteShown'> = {},
): LaneScene[] | null {
  const perPx = READING_SIZE_MM / PRINT.smallSize;
  const statements = floorStatements(model);
  const frameOf = ({ metrics, isGutter }: Way, plan: SectionPlan, goesOn: boolean) =>
    frameSection(model, plan, metrics, { isGutter, floorStatements: statements, goesOn });
  const framed = waysFor(model, box.widthMm, options).map((way) => ({
    way,
    frame: frameOf(way, way.plan, false),
  }));
  for (let count = 1; count <= MOST_PARTS; count++) {
    for (const { way, frame } of framed) {
      const { metrics } = way;
      const parts = splitSection(frame, box.heightMm / perPx - 2 * metrics.margin, count);
      if (!parts) continue;
      const set = count === 1 ? airier(way, box, (one) => frameOf(one, one.plan, false)) : way;
      const look = { metrics: set.metrics, isAppetiteShown: options.isAppetiteShown ?? true };
      return parts.map((part, index) =>
        sceneOf(model, [frameOf(set, part, index < count - 1)], look),
      );
    }
  }
  return null;
}

/**
 * A map that one page holds, its rows as far apart as the page has height to spare: badges hang clear of the
 * next card then. It is printed no smaller for it: what its width makes of it stays.
 */
function airier(way: Way, box: PageBox, frameOf: (way: Way) => SectionFrame): Way {
  const { metrics, isGutter } = way;
  // In the gutter, rows are as high as names and badges take.
  if (isGutter) return way;
  for (let rowGap = AIRY_GAP; rowGap > metrics.rowGap; rowGap--) {
    const wider = { ...way, metrics: { ...metrics, rowGap } };
    const { width, height } = sceneSize(frameOf(wider), metrics);
    if (height * box.widthMm <= width * box.heightMm) return wider;
  }
  return way;
}

/** The ways to set all lanes side by side, the most generous first; none where they are too many. */
function waysFor(
  model: MapModel,
  widthMm: number,
  options: Pick<LaneOptions, 'laneOrder'>,
): readonly Way[] {
  const planned = (names: 'cards' | 'gutter') => {
    const [choice] = chooseSections(model, { ...options, sections: 'one', names });
    return choice ? planSection(model, choice) : null;
  };
  const plan = planned('cards');
  if (!plan) return [];
  const pitch = cardPitch(model, plan, widthMm / (READING_SIZE_MM / PRINT.smallSize));
  if (pitch !== null) {
    return [PRINT, SNUG_PRINT, TIGHT_PRINT].map((base) => ({
      metrics: pitch < PRINT.lanePitch ? closer(base, pitch) : base,
      plan,
      isGutter: false,
    }));
  }
  const narrow = gutterPitch(plan.leaderIds.length, widthMm) ?? 0;
  const inGutter = narrow < WIDEST_UPRIGHT ? null : planned('gutter');
  if (!inGutter) return [];
  return [{ metrics: gutterMetrics(narrow), plan: inGutter, isGutter: true }];
}

function closer(base: LaneMetrics, lanePitch: number): LaneMetrics {
  return {
    ...base,
    lanePitch,
    cardWidth: lanePitch - CLOSE_GAP,
    cardPadding: 4,
    letterWidth: 12,
    nameLines: MORE_LINES,
    headerLines: MORE_LINES,
  };
}

/** The widest lanes, up to the usual, with which all stand on so many px; null where a word would break. */
function cardPitch(model: MapModel, plan: SectionPlan, width: number): number | null {
  const { leaderIds, hasNobody } = plan;
  const columns = Math.max(1, leaderIds.length + (hasNobody ? 1 : 0));
  const pitch = Math.floor((width - PRINT.gutter - 2 * PRINT.margin) / columns);
  if (pitch >= PRINT.lanePitch) return PRINT.lanePitch;
  if (pitch < LEAST_PITCH) return null;
  const { cardWidth, cardPadding, letterWidth } = closer(PRINT, pitch);
  const room = { name: cardWidth - 2 * cardPadding - letterWidth, title: cardWidth };
  const usual = { name: nameRoom(PRINT), title: PRINT.cardWidth };
  const names = model.document.areas.map(
    (area) => longestWord(area.name, 600, usual.name) + (area.critical ? 5 : 0),
  );
  const titles = model.document.leaders.map(({ title }) => longestWord(title, 700, usual.title));
  const holds =
    names.every((word) => word <= room.name) && titles.every((word) => word <= room.title);
  return holds ? pitch : null;
}

const nameRoom = ({ cardWidth, cardPadding, letterWidth }: LaneMetrics) =>
  cardWidth - 2 * cardPadding - letterWidth;

/** Px of the longest word that stands whole at the usual width; signs that break anywhere are none. */
function longestWord(text: string, weight: 600 | 700, usual: number): number {
  const words = text.split(/\s+|(?<=[-/\u2010\u2013\u2014])/);
  return words.reduce((most, word) => {
    if ([...word].some((sign) => isWide(sign.codePointAt(0) ?? 0))) return most;
    const width = measureText(word, PRINT.textSize, weight);
    return width <= usual ? Math.max(most, width) : most;
  }, 0);
}
