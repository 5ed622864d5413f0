import { isOverCollaborating, sharesOf } from '../lane/loadChecks.ts';
import type { Rule } from '../rule.ts';

/** Too little is decided by one leader alone. */
export const overCollaboration: Rule = {
  id: 'over-collaboration',
  step: 5,
  severity: 'warning',
  about: [],
  title: 'Over-collaboration',
  reason:
    'Where nearly everything is decided together, everybody waits for everybody. Over-collaboration damages as much as under-collaboration.',
  source:
    'The method, step 5; Cross, Rebele and Grant, “Collaborative Overload”, Harvard Business Review, 2016.',
  thresholds: ['sovereignShare'],
  find: (context) => (isOverCollaborating(context, sharesOf(context.model)) ? [[]] : []),
  say({ model }) {
    const { sovereign, together } = sharesOf(model);
    const decided = sovereign + together;
    if (decided === 1)
      return 'The only decided area is not decided by one leader alone. Could it be?';
    const many = sovereign === 0 ? 'None' : `Only ${sovereign}`;
    const are = sovereign === 1 ? 'is' : 'are';
    return `${many} of ${decided} decided areas ${are} decided by one leader alone. Where could one decide?`;
  },
};
