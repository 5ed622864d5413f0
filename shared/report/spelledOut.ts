import { spellHidden } from '../lib/spellHidden.ts';

/**
 * A map, or a part of it, with what is invisible in its texts spelled out, as the map on the screen shows it. Of
 * invisible marks a paper then holds those alone that it sets itself (`directions.ts`), in every format. What has
 * nothing to spell out stays the same object.
 */
export function spelledOut<T>(value: T): T {
  return spelled(value) as T;
}

function spelled(value: unknown): unknown {
  if (typeof value === 'string') return spellHidden(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map(spelled);
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  const entries = Object.entries(value).map(([name, one]) => [name, spelled(one)] as const);
  const isSame = entries.every(([name, one]) => one === (value as Record<string, unknown>)[name]);
  return isSame ? value : Object.fromEntries(entries);
}
