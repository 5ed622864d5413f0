import { capitalised } from '../../lib/sentence.ts';
import { findLanes } from '../lane/findLanes.ts';
import { laneFix } from '../lane/laneFix.ts';
import { peopleOf } from '../lane/laneWords.ts';
import type { Assignment } from '../../document/assignment.ts';
import type { Rule } from '../rule.ts';

/** More names than this are a list to choose from, not a fix. */
const MOST_OFFERED = 3;

/** The owner needs the agreement of more than one. */
export const tooManyMustAgree: Rule = {
  id: 'too-many-must-agree',
  step: 5,
  severity: 'warning',
  about: ['area'],
  title: 'Many must agree',
  reason:
    'Each person who must agree can hold the decision up. Keep that for duty and law; consult for knowledge.',
  source:
    'Too many people who must agree is a common way for decisions to stall (Rogers and Blenko, “Who Has the D?”, Harvard Business Review, 2006).',
  find: findLanes('too-many-must-agree'),
  say({ model }, [areaId]) {
    const { name, agreeing, the } = peopleOf(model, areaId);
    const all = agreeing.length === 2 ? 'both' : 'all';
    return `${capitalised(the(agreeing))} must ${all} agree on ${name}. Whom is it enough to consult?`;
  },
  fixes(context, [id]) {
    const { areaId, agreeing, the } = peopleOf(context.model, id);
    const consult = (label: string, consulted: readonly Assignment[]) =>
      laneFix(context, label, { areaId, consulted: new Set(consulted.map((one) => one.id)) });
    const keepers = agreeing.slice(0, MOST_OFFERED).map((kept) =>
      consult(
        `Only ${the([kept])} must agree`,
        agreeing.filter((one) => one !== kept),
      ),
    );
    return [...keepers, consult('Consult all of them', agreeing)];
  },
};
