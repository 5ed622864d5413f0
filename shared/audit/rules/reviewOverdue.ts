import { dayWords } from '../../lib/dayWords.ts';
import type { Rule } from '../rule.ts';

export const reviewOverdue: Rule = {
  id: 'review-overdue',
  step: 6,
  severity: 'warning',
  about: [],
  title: 'Review overdue',
  reason:
    'Seats, risks and appetites change. A map that is not looked at again is followed where it suits and forgotten where it does not.',
  source: 'The method, step 6: the bottom line.',
  find({ model: { document }, today }) {
    // Days as YYYY-MM-DD stand in the order of the calendar.
    return document.reviewOn !== null && document.reviewOn < today ? [[]] : [];
  },
  say: ({ model }) => `The review of this map was due on ${dayWords(model.document.reviewOn)}.`,
};
