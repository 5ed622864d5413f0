import type { Holdings } from '#shared/ipc/channels.ts';

/**
 * How much a version holds, counted in its text without opening it as a map: for a list to choose from, of which
 * every entry would take its time. `null` where that cannot be told.
 */
export function holdingsOf(bytes: Uint8Array): Holdings | null {
  try {
    const map: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    if (typeof map !== 'object' || map === null) return null;
    const { leaders, areas } = map as Readonly<Record<string, unknown>>;
    if (!Array.isArray(leaders) || !Array.isArray(areas)) return null;
    return { leaders: leaders.length, areas: areas.length };
  } catch {
    return null;
  }
}
