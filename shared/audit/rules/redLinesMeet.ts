import type { Id } from '../../document/fields.ts';
import { isBlank } from '../../lib/isBlank.ts';
import { capitalised } from '../../lib/sentence.ts';
import type { MapModel } from '../../model/mapModel.ts';
import { areaName, theLeaders } from '../names.ts';
import type { Rule } from '../rule.ts';

export const redLinesMeet: Rule = {
  id: 'red-lines-meet',
  step: 3,
  severity: 'warning',
  about: ['area'],
  title: 'Red lines that meet',
  reason:
    'Where two duties meet, somebody will one day have to break one of them, unless the team finds out beforehand how both can be honoured.',
  source: 'The method, step 3: legitimate disagreement.',
  *find({ model }) {
    for (const { id, reconciliation } of model.document.areas) {
      const lines = model.redLinesOfArea(id);
      if (lines.length < 2 || !isBlank(reconciliation)) continue;
      const first = lines[0]?.leaderId;
      if (lines.some(({ leaderId }) => leaderId !== first)) yield [id];
    }
  },
  say({ model }, [areaId = '']) {
    const holders = holdersOf(model, areaId);
    const question = holders.length === 2 ? 'Can both be honoured?' : 'Can all be honoured?';
    const leaders = capitalised(theLeaders(model, holders));
    return `${leaders} hold red lines on ${areaName(model, areaId)}. ${question}`;
  },
};

function holdersOf(model: MapModel, areaId: Id): readonly Id[] {
  const holders = new Set(model.redLinesOfArea(areaId).map(({ leaderId }) => leaderId));
  return [...holders].sort((a, b) => model.leaderIndex(a) - model.leaderIndex(b));
}
