/** A sentence with less room than this beside its heading goes below it instead. */
const LEAST_ROOM = 36;
/** How far such a sentence stands in. */
const BELOW = 7;

/**
 * A heading and a sentence as lines no wider than the terminal, broken between words, each further line
 * under the sentence's first letter. Where the output is no terminal (`null`) it stays one line, so that
 * it can be searched.
 */
export function wrapLine(heading: string, sentence: string, columns: number | null): string[] {
  if (columns === null || heading.length + sentence.length <= columns) return [heading + sentence];
  const isBelow = columns - heading.length < LEAST_ROOM;
  const indent = ' '.repeat(isBelow ? Math.min(BELOW, heading.length) : heading.length);
  const lines = words(sentence, Math.max(LEAST_ROOM, columns - indent.length));
  const [first = '', ...rest] = lines;
  if (!isBelow) return [heading + first, ...rest.map((line) => indent + line)];
  const above = heading.trim() === '' ? [] : [heading.trimEnd()];
  return [...above, ...lines.map((line) => indent + line)];
}

/** A word that is longer than a line stays whole. */
function words(sentence: string, room: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of sentence.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= room || line === '') line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}
