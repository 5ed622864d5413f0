import * as v from 'valibot';
import type { RecentsStore } from './Recents.ts';

const entry = v.object({
  recentId: v.pipe(v.string(), v.nonEmpty()),
  path: v.pipe(v.string(), v.nonEmpty()),
  title: v.string(),
  openedAt: v.string(),
});
const KEY = 'files';

/** The list inside a store of values; entries that make no sense are skipped. */
export function recentsStore(values: {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
}): RecentsStore {
  return {
    read: () => {
      const stored = values.get(KEY);
      if (!Array.isArray(stored)) return [];
      return stored.flatMap((item: unknown) => {
        const parsed = v.safeParse(entry, item);
        return parsed.success ? [parsed.output] : [];
      });
    },
    write: (recents) => values.set(KEY, recents),
  };
}
