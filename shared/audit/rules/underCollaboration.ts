import { splitCascade } from '../../model/splitCascade.ts';
import { isBelowCollaborationShare, sharesOf } from '../lane/loadChecks.ts';
import { areaName } from '../names.ts';
import type { Rule } from '../rule.ts';

/** Nearly everything is decided alone, while failure travels from one leader to another. */
export const underCollaboration: Rule = {
  id: 'under-collaboration',
  step: 5,
  severity: 'warning',
  about: [],
  title: 'Under-collaboration',
  reason:
    'Where failure travels from one leader’s area into another’s, to decide it apart is to be surprised by it.',
  source: 'The method, steps 2 and 5.',
  thresholds: ['collaborationShare'],
  find: (context) =>
    isBelowCollaborationShare(context, sharesOf(context.model)) &&
    splitCascade(context.model) !== null
      ? [[]]
      : [],
  say({ model }) {
    const { sovereign, together } = sharesOf(model);
    const split = splitCascade(model);
    const decided = sovereign + together;
    const many = together === 0 ? 'None' : `Only ${together}`;
    const are = together === 1 ? 'is' : 'are';
    const from = areaName(model, split?.fromAreaId ?? '');
    const to = areaName(model, split?.toAreaId ?? '');
    const how =
      decided === 1
        ? 'The only decided area is decided alone'
        : `${many} of ${decided} decided areas ${are} decided together`;
    return `${how}, yet the failure of ${from} reaches ${to}, which somebody else owns.`;
  },
};
