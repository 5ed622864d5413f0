import * as v from 'valibot';
import type { Immutable } from '../lib/immutable.ts';
import { areaSchema } from './area.ts';
import { assignmentSchema } from './assignment.ts';
import { ballotSchema } from './ballot.ts';
import { cascadeSchema } from './cascade.ts';
import { controlSchema, createControl } from './control.ts';
import { decisionSchema } from './decision.ts';
import { expertiseSchema } from './expertise.ts';
import {
  id,
  instant,
  list,
  nullableDate,
  oneToFive,
  record,
  requiredText,
  text,
  type Id,
  type IsoInstant,
} from './fields.ts';
import { leaderSchema } from './leader.ts';
import { outcomeSchema } from './outcome.ts';
import { redLineSchema } from './redLine.ts';
import { riskSchema } from './risk.ts';
import { createSettings, settingsSchema } from './settings.ts';
import { signOffSchema } from './signOff.ts';
import { waiverSchema } from './waiver.ts';

export const FORMAT = 'remit';
export const FORMAT_VERSION = 1;

const contentEntries = {
  format: v.literal(FORMAT, () => `expected "${FORMAT}"`),
  formatVersion: v.literal(FORMAT_VERSION, () => `expected ${FORMAT_VERSION}`),
  id,
  title: requiredText,
  purpose: text,
  classification: text,
  appetite: oneToFive,
  effectiveOn: nullableDate,
  reviewOn: nullableDate,
  createdAt: instant,
  updatedAt: instant,
  settings: v.optional(settingsSchema, createSettings),
  control: v.optional(controlSchema, createControl),
  leaders: list(leaderSchema),
  areas: list(areaSchema),
  assignments: list(assignmentSchema),
  risks: list(riskSchema),
  redLines: list(redLineSchema),
  cascades: list(cascadeSchema),
  expertise: list(expertiseSchema),
  outcomes: list(outcomeSchema),
  decisions: list(decisionSchema),
  waivers: list(waiverSchema),
  ballots: list(ballotSchema),
  signOffs: list(signOffSchema),
};

/** A document without its baselines: what a baseline holds. */
export const contentSchema = record(contentEntries);
export type MapContent = Immutable<v.InferOutput<typeof contentSchema>>;

/** A named snapshot of the map. */
export const baselineSchema = record({
  id,
  name: requiredText,
  on: instant,
  content: contentSchema,
});
export type Baseline = Immutable<v.InferOutput<typeof baselineSchema>>;

/** One `.remit` file, whole. Known keys in the order in which they are written. */
export const documentSchema = record({ ...contentEntries, baselines: list(baselineSchema) });
export type MapDocument = Immutable<v.InferOutput<typeof documentSchema>>;

/** An empty map. */
export function createDocument(documentId: Id, title: string, now: IsoInstant): MapDocument {
  return {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    id: documentId,
    title,
    purpose: '',
    classification: '',
    appetite: null,
    effectiveOn: null,
    reviewOn: null,
    createdAt: now,
    updatedAt: now,
    settings: createSettings(),
    control: createControl(),
    leaders: [],
    areas: [],
    assignments: [],
    risks: [],
    redLines: [],
    cascades: [],
    expertise: [],
    outcomes: [],
    decisions: [],
    waivers: [],
    ballots: [],
    signOffs: [],
    baselines: [],
  };
}
