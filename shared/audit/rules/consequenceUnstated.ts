import { isBlank } from '../../lib/isBlank.ts';
import { recordById } from '../../model/recordById.ts';
import { quoted } from '../quoted.ts';
import type { Rule } from '../rule.ts';

export const consequenceUnstated: Rule = {
  id: 'consequence-unstated',
  step: 1,
  severity: 'warning',
  about: ['outcome'],
  title: 'Failing together not described',
  reason:
    'A shared outcome holds when it gets hard only if all have said what failing at it together would mean.',
  source: 'The method, step 1: shared responsibility.',
  *find({ model: { document } }) {
    for (const { id, consequence } of document.outcomes) if (isBlank(consequence)) yield [id];
  },
  say({ model }, [outcomeId = '']) {
    const statement = recordById(model.document, 'outcomes', outcomeId)?.statement ?? '';
    return `What failing together at ${quoted(statement)} would mean is not said.`;
  },
};
