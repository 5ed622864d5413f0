import { counted } from '../../lib/sentence.ts';
import { cascadeReach as reachOf } from '../../model/cascadeReach.ts';
import { areaName } from '../names.ts';
import type { Rule } from '../rule.ts';

export const cascadeReach: Rule = {
  id: 'cascade-reach',
  step: 2,
  severity: 'info',
  about: ['area'],
  title: 'Failure that reaches far',
  reason:
    'A failure that can reach so much concerns more than whoever owns the area. It is about reach, never about how likely it is.',
  source: 'The method, step 2: risk tolerance.',
  thresholds: ['cascadeReach'],
  *find({ model, threshold }) {
    const { areas } = model.document;
    const reach = reachOf(model);
    const most = threshold('cascadeReach') * areas.length;
    for (const { id } of areas) if ((reach.get(id) ?? 0) * 100 > most) yield [id];
  },
  say({ model }, [areaId = '']) {
    const others = counted(reachOf(model).get(areaId) ?? 0, 'other area');
    const all = model.document.areas.length;
    return `If ${areaName(model, areaId)} fails, it can reach ${others}, of ${all} in all.`;
  },
};
