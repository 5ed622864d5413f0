import { foldText } from '../lib/foldText.ts';
import type { Id } from '../document/fields.ts';
import type { MapModel } from './mapModel.ts';
import { stem } from './stem.ts';

/** What a word weighs by where it stands: an area's name before its domain before the rest. */
const WEIGHTS = { name: 12, domain: 6, text: 3, note: 2 } as const;
/** How well a word of the question and one of the map fit: the same, a beginning, a longer form. */
const FITS = { same: 1, beginning: 0.7, longer: 0.5 } as const;
/** What answers so much worse than the best is not what was asked. */
const FAINT = 0.2;
/** Shorter words begin too many others. */
const SHORTEST_BEGINNING = 3;
/** "contracting" holds "contract"; shorter words are held by chance ("part" by "participation"). */
const SHORTEST_HELD = 5;

/** Words that a question is made of, and that say nothing of what it is about. */
const STOP_WORDS = new Set(
  `a about allowed am an and any are as at be by can could decide decides deciding decision do does for
  from get has have how i if in into is it its let may me must my need of on or our ours own owns please
  shall should so someone that the their them then there these they this those to too up us want we what
  when where whether which who whom whose why will with would you your`
    .split(/\s+/)
    .map(stem),
);

/** Every word of the map with the areas it stands in, and what it weighs there. */
export interface AreaIndex {
  readonly model: MapModel;
  readonly words: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** How many distinct words the name of each area has, in the file's order. */
  readonly nameLengths: readonly number[];
}

export interface FoundArea {
  readonly areaId: Id;
  /** Higher answers better; comparable within one question only. */
  readonly score: number;
}

/** "M&A", "R&D": one word, not two letters. */
const INITIALS = /(?<![\p{L}\p{N}])(\p{L})&(?=\p{L}(?![\p{L}\p{N}]))/gu;

/** The distinct stems of a text, in the order of their first use. Linear in its length. */
export function wordsOf(text: string): readonly string[] {
  const words =
    foldText(text)
      .replace(INITIALS, '$1')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.map(stem))];
}

/** Reads all areas once; O(text of the map). */
export function indexAreas(model: MapModel): AreaIndex {
  const words = new Map<string, Map<number, number>>();
  const add = (area: number, weight: number, texts: readonly string[]) => {
    for (const text of texts) {
      for (const word of wordsOf(text)) {
        const places = words.get(word) ?? new Map<number, number>();
        if (places.size === 0) words.set(word, places);
        if ((places.get(area) ?? 0) < weight) places.set(area, weight);
      }
    }
  };
  const { document } = model;
  for (const [index, area] of document.areas.entries()) {
    add(index, WEIGHTS.name, [area.name]);
    add(index, WEIGHTS.domain, [area.domain]);
    add(index, WEIGHTS.text, [area.description, area.outcome, area.limit, area.reserved]);
    const risks = model.risksOfArea(area.id).flatMap((risk) => [risk.atRisk, risk.failure]);
    const redLines = model.redLinesOfArea(area.id).map((line) => line.statement);
    add(index, WEIGHTS.note, [...risks, ...redLines]);
  }
  for (const { domain, areaIds } of document.expertise) {
    for (const areaId of areaIds) {
      if (model.area(areaId)) add(model.areaIndex(areaId), WEIGHTS.note, [domain]);
    }
  }
  const nameLengths = document.areas.map((area) => wordsOf(area.name).length);
  return { model, words, nameLengths };
}

/**
 * The areas that a question is most likely about, best first, at most `limit`. A word counts by the best
 * place it stands in, and more when it stands in few areas; of equals the shorter name comes first, then
 * the file's order. Words that only make a question ("who", "can", "decide") count when nothing else is
 * asked.
 */
export function whoDecides(
  index: AreaIndex,
  question: string,
  limit: number,
): readonly FoundArea[] {
  const all = wordsOf(question);
  const telling = all.filter((word) => !STOP_WORDS.has(word) && !/^\p{L}$/u.test(word));
  const scores = new Map<number, number>();
  for (const asked of telling.length > 0 ? telling : all) addScores(index, asked, scores);
  const { areas } = index.model.document;
  const best = Math.max(0, ...scores.values());
  return [...scores]
    .filter(([, score]) => score >= best * FAINT)
    .toSorted(
      ([a, scoreA], [b, scoreB]) =>
        scoreB - scoreA || lengthAt(index, a) - lengthAt(index, b) || a - b,
    )
    .slice(0, limit)
    .flatMap(([at, score]) => {
      const area = areas[at];
      return area ? [{ areaId: area.id, score }] : [];
    });
}

const lengthAt = (index: AreaIndex, area: number) => index.nameLengths[area] ?? 0;

/** What one word of the question adds to every area: its best fit there, more where it is rare. */
function addScores(index: AreaIndex, asked: string, scores: Map<number, number>): void {
  const best = new Map<number, number>();
  for (const [word, places] of index.words) {
    const fit = fitOf(asked, word);
    if (fit === 0) continue;
    for (const [area, weight] of places) {
      best.set(area, Math.max(best.get(area) ?? 0, weight * fit));
    }
  }
  const count = index.nameLengths.length;
  const rarity = 1 + (count - best.size) / Math.max(1, count);
  for (const [area, value] of best) {
    scores.set(area, (scores.get(area) ?? 0) + value * rarity);
  }
}

function fitOf(asked: string, word: string): number {
  if (word === asked) return FITS.same;
  if (asked.length >= SHORTEST_BEGINNING && word.startsWith(asked)) return FITS.beginning;
  return word.length >= SHORTEST_HELD && asked.startsWith(word) ? FITS.longer : 0;
}
