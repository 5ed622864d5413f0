import type { DecisionArea } from '#shared/document/area.ts';
import type { Assignment } from '#shared/document/assignment.ts';
import type { MapDocument } from '#shared/document/document.ts';
import {
  aLeader,
  aMap,
  anArea,
  anOutcome,
  aRedLine,
  aRisk,
  coordinator,
  idFor,
  informed,
  owner,
} from '#tests/helpers/aMap.ts';

const LEADERS = {
  ceo: 'System CEO',
  a: 'Hospital A President',
  b: 'Hospital B President',
  cmo: 'Chief Medical Officer',
  cno: 'Chief Nursing Officer',
  cfo: 'CFO',
  cio: 'CIO',
  gc: 'General Counsel',
  chro: 'CHRO',
} as const;
type Who = keyof typeof LEADERS;

/** Owners | must agree, then consulted after a comma | informed; critical when the name ends in `!`. */
const SOVEREIGN = [
  ['Capital structure', 'cfo'],
  ['Privileging & credentialing policy', 'cmo'],
  ['Nurse staffing ratios!', 'cno', 'a cmo'],
  ['Antitrust filings', 'gc'],
  ['Cyber incident response', 'cio', 'ceo gc'],
  ['Labour negotiations stance', 'chro'],
  ['Local community relations A', 'a'],
  ['Local community relations B', 'b'],
] as const;
const COORDINATED = [
  ['Service-line consolidation', 'cmo', '', 'a b cno cfo'],
  ['EHR go-live date!', 'cio', 'cmo', 'cno cfo'],
  ['Bed closures!', 'b', 'cmo', 'cno gc'],
  ['Integration budget', 'cfo', '', 'ceo cio'],
  ['Physician compensation model', 'cmo', 'gc', 'cfo chro'],
  ['Severance & retention', 'chro', '', 'cfo gc'],
  ['Pharmacy formulary', 'cmo', '', 'cno cfo'],
  ['Supply-chain contracts', 'cfo', '', 'cno'],
  ['Branding', 'ceo', '', 'a b'],
  ['Quality reporting', 'cno', '', 'cmo cio'],
  ['Emergency diversion rules!', 'cno', '', 'cmo a b'],
  ['Research ethics board', 'cmo', 'gc', ''],
] as const;
const SHARED = [
  ['Patient safety in transition!', 'cmo cno', 'ceo'],
  ['Day-one readiness!', 'ceo a b', ''],
] as const;

const words = (text: string) => text.split(' ').filter(Boolean) as Who[];
const area = (name: string, mode: DecisionArea['mode'], fields: Partial<DecisionArea> = {}) =>
  anArea(name.replace('!', ''), { mode, critical: name.endsWith('!'), ...fields });

/** The first scenario: a two-hospital merger, nine leaders and 22 areas. */
export function mergerMap(): MapDocument {
  const assignments: Assignment[] = [];
  const areas = [
    ...SOVEREIGN.map(([name, who, told = '']) => {
      const made = area(name, 'sovereign');
      assignments.push(owner(who, made.id), ...words(told).map((id) => informed(id, made.id)));
      return made;
    }),
    ...COORDINATED.map(([name, who, agree, consult]) => {
      const made = area(name, 'coordinated');
      assignments.push(
        owner(who, made.id),
        ...words(agree).map((id) => coordinator(id, made.id, { level: 'agree' })),
        ...words(consult).map((id) => coordinator(id, made.id)),
      );
      return made;
    }),
    ...SHARED.map(([name, who, tieBreaker]) => {
      const made = area(name, 'shared', { tieBreakerId: tieBreaker || null });
      assignments.push(...words(who).map((id) => owner(id, made.id)));
      return made;
    }),
  ];
  const appetites: Partial<Record<Who, number>> = { ceo: 3, cfo: 4, cmo: 2, cio: 3, cno: 1, gc: 2 };
  const on = idFor;
  return aMap({
    title: 'Two-hospital merger, first 12 months',
    purpose: 'Who decides what from signing to the first anniversary of the combined system.',
    leaders: Object.entries(LEADERS).map(([id, title]) =>
      aLeader(title, { id, appetite: appetites[id as Who] ?? null }),
    ),
    areas,
    assignments,
    outcomes: [anOutcome('One safe hospital system by day one: we succeed or fail together.')],
    risks: [
      aRisk('cio', on('EHR go-live date'), 'medication errors'),
      aRisk('cio', on('EHR go-live date'), 'downtime'),
      aRisk('cmo', on('EHR go-live date'), 'unsafe handover'),
      aRisk('cfo', on('Service-line consolidation'), 'lost volume'),
      aRisk('cfo', on('Integration budget'), 'overrun'),
      aRisk('chro', on('Nurse staffing ratios'), 'grievances'),
      aRisk('a', on('Day-one readiness'), 'two command centres'),
      aRisk('cno', on('Patient safety in transition'), 'missed handovers'),
    ],
    redLines: [
      aRedLine('cno', on('Nurse staffing ratios'), 'No ratio below policy'),
      aRedLine('cmo', on('Bed closures'), 'No closure without a pathway', { category: 'ethics' }),
      aRedLine('gc', on('Antitrust filings'), 'No joint pricing', { category: 'legal' }),
      aRedLine('b', on('Emergency diversion rules'), '24h access', { category: 'mission' }),
      aRedLine('gc', null, 'No record is destroyed', { category: 'legal' }),
    ],
  });
}
