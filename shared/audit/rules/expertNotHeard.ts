import type { Id } from '../../document/fields.ts';
import { capitalised } from '../../lib/sentence.ts';
import { acknowledgedBy } from '../../model/acknowledgedBy.ts';
import type { MapModel } from '../../model/mapModel.ts';
import { recordById } from '../../model/recordById.ts';
import { partFix } from '../fixes/partFix.ts';
import { areaName, theLeader } from '../names.ts';
import { quoted } from '../quoted.ts';
import type { Rule } from '../rule.ts';

export const expertNotHeard: Rule = {
  id: 'expert-not-heard',
  step: 4,
  severity: 'warning',
  about: ['expertise', 'area'],
  title: 'Expert not heard',
  reason:
    'The team says that somebody knows more, then decides without hearing them. To be informed afterwards is not to be heard.',
  source: 'The method, step 4: expertise carries weight.',
  *find({ model }) {
    for (const expertise of model.document.expertise) {
      if (expertise.areaIds.length === 0 || acknowledgedBy(expertise).length === 0) continue;
      for (const areaId of new Set(expertise.areaIds)) {
        if (!isHeard(model, expertise.leaderId, areaId)) yield [expertise.id, areaId];
      }
    }
  },
  say({ model }, [expertiseId = '', areaId = '']) {
    const expertise = recordById(model.document, 'expertise', expertiseId);
    const leader = capitalised(theLeader(model, expertise?.leaderId ?? ''));
    const domain = quoted(expertise?.domain ?? '');
    return `${leader} is recognised for ${domain}, yet is not heard on ${areaName(model, areaId)}.`;
  },
  fixes(context, [expertiseId = '', areaId = '']) {
    const expertise = recordById(context.model.document, 'expertise', expertiseId);
    if (!expertise) return [];
    const { leaderId } = expertise;
    return [
      partFix(context, { leaderId, areaId, role: 'coordinator', ground: 'expertise' }),
      {
        label: `Record that ${theLeader(context.model, leaderId)} was heard`,
        raises: [],
        commands: () => [{ id: 'heard.record', payload: { areaId, leaderId, answer: '' } }],
      },
    ];
  },
};

function isHeard(model: MapModel, leaderId: Id, areaId: Id): boolean {
  const role = model.assignment(leaderId, areaId)?.role;
  if (role === 'owner' || role === 'coordinator') return true;
  return model.area(areaId)?.heard.some((one) => one.leaderId === leaderId) ?? false;
}
