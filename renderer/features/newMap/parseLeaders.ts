import { foldText } from '#shared/lib/foldText.ts';
import { cleanLine, splitLines } from './cleanLine.ts';

export interface LeaderList {
  /** Titles in the order written, each once. */
  readonly titles: readonly string[];
  /** Titles that stood there again, as written the second time. */
  readonly repeated: readonly string[];
}

/**
 * Role titles, one a line. Of a row with several cells the first that says something counts: the rest
 * of a pasted table is names, units and addresses.
 */
export function parseLeaders(text: string): LeaderList {
  const titles = new Map<string, string>();
  const repeated = new Map<string, string>();
  for (const line of splitLines(text)) {
    const title = line.split('\t').map(cleanLine).find(Boolean);
    if (title === undefined) continue;
    const key = foldText(title);
    if (titles.has(key)) repeated.set(key, title);
    else titles.set(key, title);
  }
  return { titles: [...titles.values()], repeated: [...repeated.values()] };
}
