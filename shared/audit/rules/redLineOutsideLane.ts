import { capitalised } from '../../lib/sentence.ts';
import { recordById } from '../../model/recordById.ts';
import { partFix } from '../fixes/partFix.ts';
import { areaName, theLeader } from '../names.ts';
import type { Rule } from '../rule.ts';

export const redLineOutsideLane: Rule = {
  id: 'red-line-outside-lane',
  step: 3,
  severity: 'warning',
  about: ['redLine'],
  title: 'Red line without a part in the area',
  reason:
    'Whoever has no part in an area does not learn in time that their line is about to be reached.',
  source: 'The method, step 3: legitimate disagreement.',
  *find({ model }) {
    for (const { id, leaderId, areaId } of model.document.redLines) {
      if (areaId !== null && !model.assignment(leaderId, areaId)) yield [id];
    }
  },
  // The line itself is not quoted: it may be confidential, and a finding is read aloud.
  say({ model }, [redLineId = '']) {
    const line = recordById(model.document, 'redLines', redLineId);
    const leader = capitalised(theLeader(model, line?.leaderId ?? ''));
    return `${leader} holds a red line on ${areaName(model, line?.areaId ?? '')}, yet has no part in it.`;
  },
  fixes(context, [redLineId = '']) {
    const line = recordById(context.model.document, 'redLines', redLineId);
    if (!line?.areaId) return [];
    const { leaderId, areaId } = line;
    return [
      partFix(context, { leaderId, areaId, role: 'coordinator', ground: 'redLine' }),
      partFix(context, { leaderId, areaId, role: 'informed' }),
      {
        label: 'Let the red line hold in general',
        raises: [],
        commands: () => [{ id: 'redLine.edit', payload: { redLineId, changes: { areaId: null } } }],
      },
    ];
  },
};
