import { APPETITE_SCALE } from '../../model/partWords.ts';
import { theLeader } from '../names.ts';
import type { Rule } from '../rule.ts';

const level = (appetite: number | null | undefined) =>
  APPETITE_SCALE[(appetite ?? 1) - 1]?.toLowerCase() ?? '';

export const appetiteAboveApproved: Rule = {
  id: 'appetite-above-approved',
  step: 2,
  severity: 'warning',
  about: ['leader'],
  title: 'Appetite above the approved one',
  reason:
    'The board has approved how much may be risked. Whoever would go further should know it before a decision, and so should the others.',
  source:
    'UK Orange Book and its Risk Appetite Guidance Note: the board determines the appetite and the leaders decide within it.',
  *find({ model: { document } }) {
    const approved = document.appetite;
    if (approved === null) return;
    for (const { id, appetite } of document.leaders) {
      if (appetite !== null && appetite > approved) yield [id];
    }
  },
  say({ model }, [leaderId = '']) {
    const own = level(model.leader(leaderId)?.appetite);
    const approved = level(model.document.appetite);
    return `The risk appetite of ${theLeader(model, leaderId)} is ${own}; the approved one is ${approved}.`;
  },
};
