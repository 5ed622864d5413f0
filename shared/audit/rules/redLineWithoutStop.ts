import { isBlank } from '../../lib/isBlank.ts';
import { ordinal } from '../../lib/sentence.ts';
import { recordById } from '../../model/recordById.ts';
import { areaName, theLeader } from '../names.ts';
import type { Rule } from '../rule.ts';

export const redLineWithoutStop: Rule = {
  id: 'red-line-without-stop',
  step: 3,
  severity: 'info',
  about: ['redLine'],
  title: 'Nothing said for when it is reached',
  reason: 'Who stops and who is called is settled calmly beforehand or in anger afterwards.',
  source: 'The method, step 3: legitimate disagreement.',
  *find({ model: { document } }) {
    for (const { id, ifReached } of document.redLines) if (isBlank(ifReached)) yield [id];
  },
  // The line itself is not quoted: it may be confidential, and a finding is read aloud. Its place tells it apart.
  say({ model }, [redLineId = '']) {
    const line = recordById(model.document, 'redLines', redLineId);
    const leaderId = line?.leaderId ?? '';
    const areaId = line?.areaId ?? null;
    const lines = model.redLinesOfLeader(leaderId).filter((one) => one.areaId === areaId);
    const place = lines.findIndex(({ id }) => id === redLineId) + 1;
    const on = areaId === null ? '' : ` on ${areaName(model, areaId)}`;
    const which =
      lines.length > 1
        ? `the ${ordinal(place)} of the ${lines.length} red lines of ${theLeader(model, leaderId)}${on}`
        : `the red line of ${theLeader(model, leaderId)}${on}`;
    return `Who stops and who is called if ${which} is reached is not said.`;
  },
};
