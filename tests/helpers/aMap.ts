import { createArea, type DecisionArea } from '#shared/document/area.ts';
import { createAssignment, type Assignment, type Role } from '#shared/document/assignment.ts';
import { createCascade, type Cascade } from '#shared/document/cascade.ts';
import { createDecision, type Decision } from '#shared/document/decision.ts';
import { createDocument, type MapDocument } from '#shared/document/document.ts';
import { createExpertise, type Expertise } from '#shared/document/expertise.ts';
import type { Id } from '#shared/document/fields.ts';
import { createLeader, type Leader } from '#shared/document/leader.ts';
import { createOutcome, type SharedOutcome } from '#shared/document/outcome.ts';
import { createRedLine, type RedLine } from '#shared/document/redLine.ts';
import { createRisk, type Risk } from '#shared/document/risk.ts';

/** The moment at which all maps of the tests were made. */
export const NOW = '2026-11-02T09:00:00.000Z';
/** A well-formed content hash of nothing in particular. */
export const A_HASH = 'ab'.repeat(32);

/** `Chief Nursing Officer` to `chief-nursing-officer`: ids that a test can spell. */
export function idFor(name: string): Id {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
}

/** `aMap({ leaders: [aLeader('CFO')], areas: [anArea('Pricing')], assignments: [owner('cfo', 'pricing')] })` */
export function aMap(fields: Partial<MapDocument> = {}): MapDocument {
  return { ...createDocument('map', 'Team', NOW), ...fields };
}

export function aLeader(title: string, fields: Partial<Leader> = {}): Leader {
  return { ...createLeader(idFor(title), title), ...fields };
}

export function anArea(name: string, fields: Partial<DecisionArea> = {}): DecisionArea {
  return { ...createArea(idFor(name), name), ...fields };
}

/** A role with the id `leader/area`. */
export function aRole(
  role: Role,
  leaderId: Id,
  areaId: Id,
  fields: Partial<Assignment> = {},
): Assignment {
  return { ...createAssignment(`${leaderId}/${areaId}`, leaderId, areaId, role), ...fields };
}

export const owner = (leaderId: Id, areaId: Id) => aRole('owner', leaderId, areaId);
export const coordinator = (leaderId: Id, areaId: Id, fields: Partial<Assignment> = {}) =>
  aRole('coordinator', leaderId, areaId, fields);
export const informed = (leaderId: Id, areaId: Id) => aRole('informed', leaderId, areaId);

/** A risk whose id is made from what is at risk. */
export function aRisk(leaderId: Id, areaId: Id, atRisk: string, fields: Partial<Risk> = {}): Risk {
  return { ...createRisk(idFor(atRisk), leaderId, areaId, atRisk), ...fields };
}

export function aRedLine(
  leaderId: Id,
  areaId: Id | null,
  statement: string,
  fields: Partial<RedLine> = {},
): RedLine {
  return { ...createRedLine(idFor(statement), leaderId, areaId, statement, 'safety'), ...fields };
}

/** A cascade with the id `from>to`. */
export function aCascade(from: Id, to: Id, fields: Partial<Cascade> = {}): Cascade {
  return { ...createCascade(`${from}>${to}`, from, to), ...fields };
}

export function anExpertise(
  leaderId: Id,
  domain: string,
  fields: Partial<Expertise> = {},
): Expertise {
  return { ...createExpertise(idFor(domain), leaderId, domain), ...fields };
}

export function anOutcome(statement: string, fields: Partial<SharedOutcome> = {}): SharedOutcome {
  return { ...createOutcome(idFor(statement), statement), ...fields };
}

export function aDecision(text: string, fields: Partial<Decision> = {}): Decision {
  return { ...createDecision(idFor(text), '2026-11-02', text), ...fields };
}
