import { counted } from '../../lib/sentence.ts';
import { appetiteRange, appetiteSpreads, leadersAtAppetite } from '../../model/appetiteRange.ts';
import { APPETITE_SCALE } from '../../model/partWords.ts';
import { areaName, theLeaders } from '../names.ts';
import type { Rule } from '../rule.ts';

export const appetiteGap: Rule = {
  id: 'appetite-gap',
  step: 2,
  severity: 'warning',
  about: ['area'],
  title: 'Appetites far apart',
  reason:
    'Those who decide together and are ready to risk very different things will each think that the other is not serious. Talked about beforehand, it is a difference and no conflict.',
  source:
    'The method, step 2; the five levels are those of the UK Orange Book and its Risk Appetite Guidance Note.',
  thresholds: ['appetiteGap'],
  *find({ model, threshold }) {
    const widest = threshold('appetiteGap');
    const spreads = appetiteSpreads(model);
    for (const [place, { id, mode }] of model.document.areas.entries()) {
      if (mode !== 'coordinated' && mode !== 'shared') continue;
      const spread = spreads[place] ?? -1;
      // -1: nobody to be apart from, whatever the threshold.
      if (spread >= 0 && spread >= widest) yield [id];
    }
  },
  say({ model }, [areaId = '']) {
    const deciding = [...model.inRole(areaId, 'owner'), ...model.inRole(areaId, 'coordinator')];
    const { lowest, highest } = appetiteRange(model, deciding) ?? { lowest: 1, highest: 1 };
    const standing = (appetite: number) => ({
      who: theLeaders(model, leadersAtAppetite(model, deciding, appetite)),
      level: APPETITE_SCALE[appetite - 1]?.toLowerCase() ?? '',
    });
    const [high, low] = [standing(highest), standing(lowest)];
    const apart = `${counted(highest - lowest, 'step')} apart`;
    return `On ${areaName(model, areaId)} the risk appetite of ${high.who} is ${high.level}, that of ${low.who} ${low.level}: ${apart}.`;
  },
};
