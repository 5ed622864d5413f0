import * as v from 'valibot';
import { createDecision, type Decision } from '../../document/decision.ts';
import type { MapDocument } from '../../document/document.ts';
import { date, id } from '../../document/fields.ts';
import type { Immutable } from '../../lib/immutable.ts';
import type { Err } from '../../lib/result.ts';
import type { Refusal } from '../command.ts';
import { refuseRepeats, refuseUnknownAreas, refuseUnknownLeaders } from '../edit/refusals.ts';
import { decisionChanges } from '../payload/entities.ts';
import { maybe, statement } from '../payload/fields.ts';

/** A decision that enters the log. `text` is what was decided, on the day `on`. */
export const newDecision = v.strictObject({
  decisionId: id,
  on: date,
  text: statement,
  fields: maybe(decisionChanges),
});
export type NewDecision = Immutable<v.InferOutput<typeof newDecision>>;

export function toDecision({ decisionId, on, text, fields }: NewDecision): Decision {
  return { ...createDecision(decisionId, on, text), ...fields };
}

/** Refuses an area or dissenting leaders that the map does not have, and a leader named twice. */
export function refuseDecisionFields(
  document: MapDocument,
  fields: NewDecision['fields'],
): Err<Refusal> | null {
  const dissenting = (fields?.dissent ?? []).map((dissent) => dissent.leaderId);
  return (
    refuseUnknownAreas(document, fields?.areaId ? [fields.areaId] : []) ??
    refuseUnknownLeaders(document, dissenting) ??
    refuseRepeats(dissenting)
  );
}
