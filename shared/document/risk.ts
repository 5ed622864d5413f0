import * as v from 'valibot';
import type { Immutable } from '../lib/immutable.ts';
import { flag, id, oneToFive, record, requiredText, text, type Id } from './fields.ts';

/** What a leader sees at risk in an area. Likelihood and impact may stay blank. */
export const riskSchema = record({
  id,
  leaderId: id,
  areaId: id,
  atRisk: requiredText,
  failure: text,
  likelihood: oneToFive,
  impact: oneToFive,
  response: text,
  confidential: flag,
});
export type Risk = Immutable<v.InferOutput<typeof riskSchema>>;

/** A risk of which only the stake is said. */
export function createRisk(riskId: Id, leaderId: Id, areaId: Id, atRisk: string): Risk {
  return {
    id: riskId,
    leaderId,
    areaId,
    atRisk,
    failure: '',
    likelihood: null,
    impact: null,
    response: '',
    confidential: false,
  };
}
