import { hasRightToLeft } from '../lib/direction.ts';
import { joinWords } from '../lib/sentence.ts';

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';
const LEFT_TO_RIGHT_MARK = '\u200e';

/** A name that runs in its own direction and turns nothing around it; any other stays as it is. */
export function isolated(name: string): string {
  return hasRightToLeft(name) ? `${FIRST_STRONG_ISOLATE}${name}${POP_ISOLATE}` : name;
}

/** "a, b and c", where a name from right to left neither turns the list nor swaps with its neighbour. */
export function namesList(names: readonly string[]): string {
  return joinWords(names.map(isolated));
}

/** A sentence of ours, read from left to right also where it begins with somebody's name. */
export function ourSentence(text: string): string {
  return hasRightToLeft(text) ? `${LEFT_TO_RIGHT_MARK}${text}` : text;
}
