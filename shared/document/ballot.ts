import type * as v from 'valibot';
import type { Immutable } from '../lib/immutable.ts';
import { LANE_MODES } from './area.ts';
import { fistToFive, id, ids, instant, list, oneOf, oneToFive, record } from './fields.ts';

/** One leader's own view, kept only when the team chooses so after the reveal. */
export const ballotSchema = record({
  leaderId: id,
  on: instant,
  areas: list(record({ areaId: id, mode: oneOf(LANE_MODES), ownerIds: ids })),
  appetite: oneToFive,
  agreements: list(record({ outcomeId: id, level: fistToFive })),
});
export type Ballot = Immutable<v.InferOutput<typeof ballotSchema>>;
