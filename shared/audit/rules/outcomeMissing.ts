import type { Rule } from '../rule.ts';

export const outcomeMissing: Rule = {
  id: 'outcome-missing',
  step: 1,
  severity: 'open',
  about: [],
  title: 'No shared outcome',
  reason:
    'A team that has not said what is jointly its own decides by territory, and everybody can leave when it gets hard.',
  source: 'The method, step 1: shared responsibility.',
  find: ({ model }) => (model.document.outcomes.length === 0 ? [[]] : []),
  say: () => 'The team has not said yet what it answers for together.',
};
