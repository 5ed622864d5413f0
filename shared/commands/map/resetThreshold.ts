import * as v from 'valibot';
import { ok } from '../../lib/result.ts';
import { defineCommand } from '../command.ts';
import { patch, withFields } from '../edit/lists.ts';

/** Back to the audit's own default. */
export const resetThreshold = defineCommand({
  id: 'threshold.reset',
  payload: v.strictObject({ threshold: v.string() }),
  label: () => 'reset a threshold',
  apply(document, { threshold }) {
    const { settings } = document;
    const entries = Object.entries(settings.thresholds).filter(([name]) => name !== threshold);
    const thresholds = Object.fromEntries(entries);
    return ok(withFields(document, { settings: patch(settings, { thresholds }) }));
  },
});
