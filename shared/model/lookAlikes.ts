import { foldText } from '../lib/foldText.ts';

/** Letters of Cyrillic and Greek that read as Latin ones, by the Latin letter (Unicode TR 39). */
const TWINS: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  һ: 'h',
  і: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  ѕ: 's',
  т: 't',
  у: 'y',
  х: 'x',
  ԛ: 'q',
  ԝ: 'w',
  ɑ: 'a',
  α: 'a',
  β: 'b',
  ε: 'e',
  η: 'h',
  ι: 'i',
  κ: 'k',
  μ: 'm',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ζ: 'z',
  ı: 'i',
};
/** Signs that take no room: they tell two names apart for a program and not for a reader. */
const UNSEEN =
  // oxlint-disable-next-line no-misleading-character-class -- each of them alone is meant
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0]/g;

/** A name as it is seen: what looks the same is the same. Linear in its length. */
export function seenAs(name: string): string {
  const folded = foldText(name.replace(UNSEEN, ''));
  return [...folded]
    .map((sign) => TWINS[sign] ?? sign)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Pairs of names that are different texts and look the same on the map, each once, in the order given. Names
 * that differ in case or accents alone are for the eye to tell apart and are no pair, unless a letter of
 * another script or an unseen sign is in it.
 */
export function lookAlikes(
  names: readonly string[],
): readonly (readonly [first: string, second: string])[] {
  const seen = new Map<string, string>();
  const pairs: (readonly [string, string])[] = [];
  // The same text again is the same name: what it looks like was told.
  for (const name of new Set(names)) {
    const look = seenAs(name);
    const first = seen.get(look);
    if (first === undefined) seen.set(look, name);
    else if (foldText(first) !== foldText(name)) pairs.push([first, name]);
  }
  return pairs;
}
