/** Bullets, and numbers or single letters with a dot or bracket, as lists are pasted. */
const MARKER = /^(?:[-*+•‣◦⁃–—·●○■□▪▫✓✔➢➤►]|\(?\d{1,3}[.)]|\(?[A-Za-z][.)])\s+/u;
/** What cannot be seen: control characters, zero-width characters, the byte order mark. */
const INVISIBLE = /[\p{Cc}\u200B\u200C\u2060\uFEFF]+/gu;

/** One cell or line of a pasted list: without bullet, numbering, quotes and stray spaces. */
export function cleanLine(line: string): string {
  let text = line.replace(INVISIBLE, ' ').trim();
  text = text.replace(MARKER, '');
  const isQuoted = text.length > 1 && text.startsWith('"') && text.endsWith('"');
  if (isQuoted) text = text.slice(1, -1).replaceAll('""', '"');
  return text.split(/\s+/).filter(Boolean).join(' ').normalize('NFC');
}

/** The lines of a text; a single row copied from a spreadsheet is a list too. */
export function splitLines(text: string): readonly string[] {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029\v\f]/);
  const written = lines.filter((line) => line.trim() !== '');
  const [only] = written;
  if (written.length === 1 && only !== undefined) {
    const cells = only.split('\t').filter((cell) => cell.trim() !== '');
    if (cells.length > 2) return cells;
    const parts = only.split(';').filter((part) => part.trim() !== '');
    if (parts.length > 1) return parts;
  }
  return lines;
}
