import { capitalised } from '../../lib/sentence.ts';
import { LEAST_AGREEMENT } from '../../model/leastAgreement.ts';
import { recordById } from '../../model/recordById.ts';
import { partFix } from '../fixes/partFix.ts';
import { areaName, theLeader } from '../names.ts';
import { quoted } from '../quoted.ts';
import type { Rule } from '../rule.ts';

/** More ways than this nobody compares; the matrix offers them all. */
const MOST_FIXES = 3;

export const noPartDrawn: Rule = {
  id: 'no-part-drawn',
  step: 1,
  severity: 'info',
  about: ['outcome', 'leader'],
  title: 'Agreed, without a part in it',
  reason:
    'Whoever stands behind an outcome should find themselves somewhere in the areas that it rests on, if only to be informed.',
  source: 'The method, step 1: shared responsibility.',
  *find({ model }) {
    for (const { id, areaIds, agreements } of model.document.outcomes) {
      if (areaIds.length === 0) continue;
      const leaders = new Set<string>();
      for (const areaId of areaIds) {
        for (const { leaderId } of model.assignmentsOfArea(areaId)) leaders.add(leaderId);
      }
      for (const { leaderId, level } of agreements) {
        if (level >= LEAST_AGREEMENT && !leaders.has(leaderId)) yield [id, leaderId];
      }
    }
  },
  say({ model }, [outcomeId = '', leaderId = '']) {
    const outcome = recordById(model.document, 'outcomes', outcomeId);
    const areaIds = [...new Set(outcome?.areaIds)];
    const names = areaIds.map((id) => areaName(model, id));
    const where = names.length > 2 ? `any of its ${names.length} areas` : names.join(' or ');
    const leader = capitalised(theLeader(model, leaderId));
    return `${leader} stands behind ${quoted(outcome?.statement ?? '')}, yet has no part in ${where}.`;
  },
  fixes(context, [outcomeId = '', leaderId = '']) {
    const outcome = recordById(context.model.document, 'outcomes', outcomeId);
    return [...new Set(outcome?.areaIds)]
      .slice(0, MOST_FIXES)
      .map((areaId) => partFix(context, { leaderId, areaId, role: 'informed' }));
  },
};
