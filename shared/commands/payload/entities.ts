import * as v from 'valibot';
import { GROUNDS, LEVELS } from '../../document/assignment.ts';
import { CONTROL_PURPOSES } from '../../document/control.ts';
import { date, id, oneOf, scale } from '../../document/fields.ts';
import { OUTCOME_KINDS } from '../../document/outcome.ts';
import { RED_LINE_CATEGORIES } from '../../document/redLine.ts';
import {
  changes,
  ids,
  line,
  maybe,
  oneToFive,
  place,
  statement,
  text,
  typedName,
  yesNo,
} from './fields.ts';

/**
 * The fields of every kind of record that a person may set on it directly, for `add` and `edit`.
 * What takes part in a rule of its own (mode, roles, disputes, who said what) has its own command.
 */

export const mapChanges = changes({
  title: maybe(typedName),
  purpose: maybe(text),
  classification: maybe(line),
  appetite: maybe(oneToFive),
  effectiveOn: maybe(v.nullable(date)),
  reviewOn: maybe(v.nullable(date)),
});

export const controlChanges = changes({
  reference: maybe(line),
  version: maybe(line),
  author: maybe(line),
  reviewedBy: maybe(line),
  approvedBy: maybe(line),
  purpose: maybe(oneOf(CONTROL_PURPOSES)),
  ask: maybe(text),
});

export const leaderChanges = changes({
  title: maybe(typedName),
  unit: maybe(line),
  appetite: maybe(oneToFive),
  deputy: maybe(line),
  noRedLines: maybe(yesNo),
  noCascades: maybe(yesNo),
  position: maybe(place),
});

export const areaChanges = changes({
  name: maybe(typedName),
  description: maybe(text),
  domain: maybe(line),
  outcome: maybe(text),
  limit: maybe(text),
  reserved: maybe(text),
  critical: maybe(yesNo),
  tieBreakerId: maybe(v.nullable(id)),
  escalation: maybe(text),
  reconciliation: maybe(text),
  position: maybe(place),
});

export const assignmentChanges = changes({
  level: maybe(v.nullable(oneOf(LEVELS))),
  ground: maybe(v.nullable(oneOf(GROUNDS))),
  appetite: maybe(oneToFive),
  note: maybe(text),
});

export const riskChanges = changes({
  areaId: maybe(id),
  atRisk: maybe(statement),
  failure: maybe(text),
  likelihood: maybe(oneToFive),
  impact: maybe(oneToFive),
  response: maybe(text),
  confidential: maybe(yesNo),
});

export const redLineChanges = changes({
  areaId: maybe(v.nullable(id)),
  statement: maybe(statement),
  category: maybe(oneOf(RED_LINE_CATEGORIES)),
  ifReached: maybe(text),
  confidential: maybe(yesNo),
});

export const cascadeChanges = changes({ strength: maybe(scale(1, 3)), note: maybe(text) });

export const expertiseChanges = changes({ domain: maybe(typedName), areaIds: maybe(ids) });

export const outcomeChanges = changes({
  statement: maybe(statement),
  kind: maybe(oneOf(OUTCOME_KINDS)),
  consequence: maybe(text),
  areaIds: maybe(ids),
});

/** What may be mended on a decision; what was decided is superseded or reversed, never rewritten. */
export const decisionChanges = changes({
  areaId: maybe(v.nullable(id)),
  reason: maybe(text),
  decidedBy: maybe(line),
  dissent: maybe(v.array(v.strictObject({ leaderId: id, text: statement }))),
  revisitOn: maybe(v.nullable(date)),
});
