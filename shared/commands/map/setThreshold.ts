import * as v from 'valibot';
import { ok } from '../../lib/result.ts';
import { defineCommand } from '../command.ts';
import { patch, withFields } from '../edit/lists.ts';

/** One word, as in product vocabulary: appetiteGap, load. */
const isPlainName = v.regex(/^[A-Za-z][A-Za-z0-9]{0,63}$/, 'expected the name of a threshold');

/** A threshold of the audit, for this map. */
export const setThreshold = defineCommand({
  id: 'threshold.set',
  payload: v.strictObject({
    threshold: v.pipe(v.string(), isPlainName),
    value: v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1_000)),
  }),
  label: () => 'change a threshold',
  apply(document, { threshold, value }) {
    const { settings } = document;
    const thresholds = patch(settings.thresholds, { [threshold]: value });
    return ok(withFields(document, { settings: patch(settings, { thresholds }) }));
  },
});
