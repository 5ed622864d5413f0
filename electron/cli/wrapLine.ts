import { columnsOf } from './columnsOf.ts';

/** A sentence with less room than this beside its heading goes below it instead. */
const LEAST_ROOM = 36;
/** After a space; between signs of a script without spaces, but not before what closes or ends a clause. */
const PIECES =
  /(?<= )|(?<=[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}])(?=[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}])(?![\p{P}\p{Lm}])/u;
/** How far such a sentence stands in. */
const BELOW = 7;

/**
 * A heading and a sentence as lines no wider than the terminal, broken between words, each further line
 * under the sentence's first letter. Where the output is no terminal (`null`) it stays one line, so that
 * it can be searched.
 */
export function wrapLine(heading: string, sentence: string, columns: number | null): string[] {
  const before = columnsOf(heading);
  if (columns === null || before + columnsOf(sentence) <= columns) return [heading + sentence];
  const isBelow = columns - before < LEAST_ROOM;
  const indent = ' '.repeat(isBelow ? Math.min(BELOW, before) : before);
  const lines = words(sentence, Math.max(LEAST_ROOM, columns - indent.length));
  const [first = '', ...rest] = lines;
  if (!isBelow) return [heading + first, ...rest.map((line) => indent + line)];
  const above = heading.trim() === '' ? [] : [heading.trimEnd()];
  return [...above, ...lines.map((line) => indent + line)];
}

/** A word that is longer than a line stays whole; Chinese and Japanese have no spaces, and break anywhere. */
function words(sentence: string, room: number): string[] {
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  for (const word of sentence.split(PIECES)) {
    const columns = columnsOf(word);
    if (line !== '' && taken + columnsOf(word.trimEnd()) > room) {
      lines.push(line.trimEnd());
      [line, taken] = [word, columns];
    } else [line, taken] = [line + word, taken + columns];
  }
  return [...lines, line.trimEnd()];
}
