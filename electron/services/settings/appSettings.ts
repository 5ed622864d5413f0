import * as v from 'valibot';
import { THEMES, ZOOM_RANGE, type AppSettings } from '#shared/ipc/channels.ts';

const flag = (fallback: boolean) => v.fallback(v.boolean(), fallback);

/** Each value falls back alone: one bad entry does not cost the others. */
const schema = v.object({
  theme: v.fallback(v.picklist(THEMES), 'system'),
  zoom: v.fallback(
    v.pipe(v.number(), v.minValue(ZOOM_RANGE.least), v.maxValue(ZOOM_RANGE.most)),
    1,
  ),
  isInspectorOpen: flag(true),
  isMinimapShown: flag(false),
  isAppetiteShown: flag(false),
});

/** Stored settings as read, whatever was stored. */
export function readAppSettings(stored: unknown): AppSettings {
  const record = typeof stored === 'object' && stored !== null ? stored : {};
  // A missing key has no value to fall back from, so that every key is made present first.
  const keys = Object.keys(schema.entries).map((key) => [key, Reflect.get(record, key)]);
  return v.parse(schema, Object.fromEntries(keys));
}
