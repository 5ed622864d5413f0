import { foldText } from '#shared/lib/foldText.ts';

/**
 * Puts a starting list into a field: in place of an untouched earlier one, otherwise under what a
 * person wrote, without the lines that stand there already.
 */
export function mergeLines(written: string, offered: string, untouched: string | null): string {
  if (written.trim() === '' || written === untouched) return offered;
  const present = new Set(written.split('\n').map((line) => foldText(line.trim())));
  const added = offered.split('\n').filter((line) => !present.has(foldText(line.trim())));
  return [written.trimEnd(), ...added].join('\n');
}
