import { createArea, type LaneMode } from '#shared/document/area.ts';
import { createAssignment, type Assignment } from '#shared/document/assignment.ts';
import { createDocument, type MapDocument } from '#shared/document/document.ts';
import { createLeader } from '#shared/document/leader.ts';
import { createOutcome } from '#shared/document/outcome.ts';
import { createRedLine, RED_LINE_CATEGORIES, type RedLine } from '#shared/document/redLine.ts';
import { createRisk, type Risk } from '#shared/document/risk.ts';

const TITLES = [
  'Finance',
  'Operations',
  'Legal',
  'People',
  'Technology',
  'Product',
  'Sales',
  'Risk',
];
const RANKS = ['Chief Officer', 'Deputy', 'Director', 'Head', 'Controller', 'Counsel'];
const NOUNS = [
  'Budget',
  'Pricing',
  'Hiring',
  'Vendor',
  'Safety',
  'Data',
  'Launch',
  'Brand',
  'Audit',
  'Estates',
  'Fleet',
  'Grants',
  'Security',
  'Incident',
  'Contract',
  'Benefits',
  'Quality',
  'Treasury',
];
const KINDS = [
  'policy',
  'plan',
  'go/no-go',
  'contracts',
  'review cadence',
  'stance',
  'exceptions',
  'standards',
  'escalation rules',
  'approval above limit',
];

/** mulberry32: the same numbers for the same seed, from 0 up to 1. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A made-up team of a given size, to look at: departments of about six, each area at home in one. */
export function pictureMap(leaderCount: number, areaCount: number, seed = 7): MapDocument {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const departments = Math.max(1, Math.round(leaderCount / 6));
  const departmentName = (index: number) =>
    `${TITLES[index % TITLES.length]}${index >= TITLES.length ? ` ${Math.floor(index / TITLES.length) + 1}` : ''}`;
  const homeOf = (leader: number) => Math.min(departments - 1, Math.floor(leader / 6));
  const leaders = Array.from({ length: leaderCount }, (_, index) => ({
    ...createLeader(`l${index}`, `${departmentName(homeOf(index))} ${RANKS[index % RANKS.length]}`),
    appetite: next() < 0.8 ? 1 + Math.floor(next() * 5) : null,
  }));
  const assignments: Assignment[] = [];
  const risks: Risk[] = [];
  const redLines: RedLine[] = [];
  const areas = Array.from({ length: areaCount }, (_, index) => {
    const home = Math.min(departments - 1, Math.floor(next() ** 1.3 * departments));
    const roll = next();
    const mode: LaneMode =
      roll < 0.4 ? 'sovereign' : roll < 0.86 ? 'coordinated' : roll < 0.96 ? 'shared' : 'undecided';
    const id = `a${index}`;
    const chosen = new Set<number>();
    const wanted = mode === 'sovereign' ? 1 + Math.floor(next() * 2) : 2 + Math.floor(next() * 3);
    while (chosen.size < Math.min(wanted, leaderCount)) {
      const isHome = next() < 0.7;
      const other = Math.floor(leaderCount * next() ** 1.8);
      chosen.add(Math.min(leaderCount - 1, isHome ? home * 6 + Math.floor(next() * 6) : other));
    }
    for (const [place, leader] of [...chosen].entries()) {
      const isOwner = mode === 'shared' ? place < 2 : place === 0 && next() > 0.05;
      const role = isOwner
        ? 'owner'
        : mode === 'sovereign' || next() < 0.2
          ? 'informed'
          : 'coordinator';
      const level = role === 'coordinator' && next() < 0.25 ? 'agree' : null;
      assignments.push({ ...createAssignment(`${id}-${leader}`, `l${leader}`, id, role), level });
      if (next() < 0.12) risks.push(createRisk(`r${risks.length}`, `l${leader}`, id, 'A stake'));
      if (next() < 0.05) {
        const category = pick(RED_LINE_CATEGORIES);
        redLines.push(createRedLine(`d${redLines.length}`, `l${leader}`, id, 'A line', category));
      }
    }
    return {
      ...createArea(id, `${pick(NOUNS)} ${pick(KINDS)}`, departmentName(home)),
      mode,
      critical: next() < 0.12,
      tieBreakerId:
        mode === 'shared' && next() < 0.7 ? `l${Math.floor(next() * leaderCount)}` : null,
    };
  });
  return {
    ...createDocument(
      'picture',
      `${leaderCount} leaders, ${areaCount} areas`,
      '2026-11-02T09:00:00Z',
    ),
    leaders,
    areas,
    assignments,
    risks,
    redLines,
    outcomes: [createOutcome('o', 'What we are here for, we carry together.')],
  };
}
