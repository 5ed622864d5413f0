import { foldText } from '#shared/lib/foldText.ts';
import { cleanLine, splitLines } from './cleanLine.ts';

export interface AreaLine {
  readonly name: string;
  /** '' when none is said. */
  readonly domain: string;
}

export interface AreaList {
  /** In the order written, each name once. */
  readonly areas: readonly AreaLine[];
  /** Names that stood there again. */
  readonly repeated: readonly string[];
  /** Domains in order of first appearance. */
  readonly domains: readonly string[];
}

/**
 * Decision areas, one a line. A domain is understood in four ways: `Finance: Capital plan`, two cells
 * of a table (`Finance⇥Capital plan`), a line that ends in a colon, or a heading (`# Finance`); the last
 * two hold until a blank line.
 */
export function parseAreas(text: string): AreaList {
  const areas = new Map<string, AreaLine>();
  const repeated = new Map<string, string>();
  let heading = '';
  for (const line of splitLines(text)) {
    if (line.trim() === '') {
      heading = '';
      continue;
    }
    const next = headingOf(line);
    if (next !== null) {
      heading = next;
      continue;
    }
    const area = readLine(line, heading);
    if (area.name === '') continue;
    const key = foldText(area.name);
    if (areas.has(key)) repeated.set(key, area.name);
    else areas.set(key, area);
  }
  const list = [...areas.values()];
  const domains = [...new Set(list.map((area) => area.domain).filter(Boolean))];
  return { areas: list, repeated: [...repeated.values()], domains };
}

function headingOf(line: string): string | null {
  if (line.includes('\t')) return null;
  const text = cleanLine(line);
  if (text.startsWith('#')) return text.replace(/^#+/, '').trim();
  return text.endsWith(':') ? text.slice(0, -1).trim() : null;
}

function readLine(line: string, heading: string): AreaLine {
  const cells = line.split('\t').map(cleanLine).filter(Boolean);
  const [first = '', second] = cells;
  if (second !== undefined) return { domain: first, name: second };
  const colon = first.indexOf(': ');
  if (colon <= 0) return { domain: heading, name: first };
  return { domain: first.slice(0, colon).trim(), name: first.slice(colon + 1).trim() };
}
