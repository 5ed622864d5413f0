import type { MapModel } from '../model/mapModel.ts';
import { chooseSections } from './chooseSections.ts';
import { READING_SIZE_MM } from './fitsReadingSize.ts';
import { floorStatements } from './floorStatements.ts';
import { LANE_METRICS, TIGHT_PRINT, type LaneMetrics } from './laneMetrics.ts';
import type { LaneOptions } from './laneOptions.ts';
import { isWide, measureText } from './measureText.ts';
import type { LaneScene } from './scene.ts';
import { sceneOf } from './sceneOf.ts';
import { frameSection } from './sectionFrame.ts';
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
/** From card to card on neighbouring lanes that stand closer than usual. */
const CLOSE_GAP = 12;
/** Names and titles on closer lanes may take a line more. */
const MORE_LINES = 4;

/**
 * The lane map with cards in their lanes, at reading size, on as few pages as hold it: one, or the
 * same lanes continued over two or three. Rows stand closer where that saves a page, lanes where the
 * page is a little too narrow for them and no word need be broken for it.
 *
 * @returns the scene of each page, or null where the lanes do not fit across or the pages are more
 */
export function layoutLaneParts(
  model: MapModel,
  box: PageBox,
  options: Pick<LaneOptions, 'laneOrder' | 'isAppetiteShown'> = {},
): LaneScene[] | null {
  const perPx = READING_SIZE_MM / PRINT.smallSize;
  const [choice] = chooseSections(model, { ...options, sections: 'one' });
  if (!choice) return null;
  const plan = planSection(model, choice);
  const pitch = pitchFor(model, plan, box.widthMm / perPx);
  if (pitch === null) return null;
  const statements = floorStatements(model);
  const frameOf = (part: SectionPlan, metrics: LaneMetrics, goesOn: boolean) =>
    frameSection(model, part, metrics, {
      isGutter: false,
      floorStatements: statements,
      goesOn,
    });
  const wholes = [PRINT, TIGHT_PRINT].map((base) => {
    const metrics = base.lanePitch === pitch ? base : closer(base, pitch);
    return { metrics, frame: frameOf(plan, metrics, false) };
  });
  for (let count = 1; count <= MOST_PARTS; count++) {
    for (const { metrics, frame } of wholes) {
      const height = box.heightMm / perPx - 2 * metrics.margin;
      const parts = splitSection(frame, height, count);
      if (!parts) continue;
      const look = { metrics, isAppetiteShown: options.isAppetiteShown ?? true };
      return parts.map((part, index) =>
        sceneOf(model, [frameOf(part, metrics, index < count - 1)], look),
      );
    }
  }
  return null;
}

function closer(base: LaneMetrics, lanePitch: number): LaneMetrics {
  return {
    ...base,
    lanePitch,
    cardWidth: lanePitch - CLOSE_GAP,
    cardPadding: 5,
    nameLines: MORE_LINES,
    headerLines: MORE_LINES,
  };
}

/** The widest lanes, up to the usual, with which all stand on so many px; null where a word would break. */
function pitchFor(model: MapModel, plan: SectionPlan, width: number): number | null {
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
