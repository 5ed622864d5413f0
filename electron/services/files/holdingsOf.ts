import type { Holdings } from '#shared/ipc/channels.ts';

/**
 * How much a version holds, counted in its text without opening it as a map: for a list to choose from, of which
 * every entry would take its time. `null` where that cannot be told.
 */
export function holdingsOf(bytes: Uint8Array): Holdings | null {
  try {
    const map = JSON.parse(Buffer.from(bytes).toString('utf8')) as Readonly<
      Record<string, unknown>
    >;
    const { leaders, areas } = map;
    if (!Array.isArray(leaders) || !Array.isArray(areas)) return null;
    return { leaders: leaders.length, areas: areas.length };
  } catch {
    // No JSON, or nothing that has fields at all.
    return null;
  }
}
