import { createArea, type DecisionArea } from '#shared/document/area.ts';
import { createAssignment, type Assignment } from '#shared/document/assignment.ts';
import { createCascade, type Cascade } from '#shared/document/cascade.ts';
import { createDocument, type MapDocument } from '#shared/document/document.ts';
import { createLeader, type Leader } from '#shared/document/leader.ts';
import { createRedLine, RED_LINE_CATEGORIES, type RedLine } from '#shared/document/redLine.ts';
import { createRisk, type Risk } from '#shared/document/risk.ts';
import { mulberry32 } from './mulberry32.ts';
import type { MapSize } from './sizes.ts';
import { DEPARTMENTS, LINES, MATTERS, STAKES, SUBJECTS, TITLES } from './words.ts';

const LEADERS_PER_DEPARTMENT = 6;
/** Share of an area's leaders drawn from its home department. */
const HOME_SHARE = 0.7;
const OWNERLESS = 0.08;
const TWO_OWNERS = 0.06;
/** Cascades that may lead anywhere, also back: cycles. */
const ARBITRARY_CASCADE = 0.05;

/**
 * A map as large teams have them: departments of about six leaders, areas skewed to a home department,
 * a few popular leaders who are in everything. The same seed gives the same map.
 */
export function generateMap(size: MapSize, seed = 1): MapDocument {
  const random = mulberry32(seed);
  const below = (n: number) => Math.floor(random() * n);
  const pick = <T>(items: readonly T[]): T => items[below(items.length)] as T;
  const departments = Math.max(1, Math.ceil(size.leaders / LEADERS_PER_DEPARTMENT));
  const department = (index: number) => {
    const name = DEPARTMENTS[index % DEPARTMENTS.length] as string;
    const round = Math.floor(index / DEPARTMENTS.length);
    return round === 0 ? name : `${name} ${round + 1}`;
  };

  const leaders: Leader[] = Array.from({ length: size.leaders }, (_, i) => {
    const home = department(i % departments);
    const title = `${TITLES[Math.floor(i / departments) % TITLES.length]}, ${home}`;
    const said = random() < 0.8 ? 1 + below(5) : null;
    return { ...createLeader(`l${i}`, title), unit: home, appetite: said };
  });
  const draw = popularity(size.leaders, random);

  const areas: DecisionArea[] = [];
  const assignments: Assignment[] = [];
  const risks: Risk[] = [];
  const redLines: RedLine[] = [];
  // 1 to 6 leaders an area, skewed so that the mean meets the wanted number of assignments.
  const mean = size.assignments / size.areas;
  for (let i = 0; i < size.areas; i += 1) {
    const home = Math.floor(random() ** 1.3 * departments);
    const areaId = `a${i}`;
    const wanted = 1 + Math.min(5, Math.floor(random() ** skew(mean) * 6));
    const team = new Set<number>();
    for (let tries = 0; team.size < Math.min(wanted, size.leaders) && tries < 60; tries += 1) {
      const isHome = random() < HOME_SHARE;
      const local = home + departments * below(LEADERS_PER_DEPARTMENT);
      team.add(isHome && local < size.leaders ? local : draw());
    }
    const fate = random();
    const owners = fate < OWNERLESS ? 0 : fate < OWNERLESS + TWO_OWNERS ? 2 : 1;
    [...team].forEach((leader, rank) => {
      const role = rank < owners ? 'owner' : random() < 0.75 ? 'coordinator' : 'informed';
      const level = role === 'coordinator' && random() < 0.3 ? 'agree' : null;
      assignments.push({
        ...createAssignment(`s${assignments.length}`, `l${leader}`, areaId, role),
        level,
      });
      if (random() < 0.22) {
        risks.push({
          ...createRisk(`r${risks.length}`, `l${leader}`, areaId, pick(STAKES)),
          likelihood: 1 + below(5),
          impact: 1 + below(5),
        });
      }
      if (random() < 0.05) {
        const category = pick(RED_LINE_CATEGORIES);
        redLines.push(
          createRedLine(`x${redLines.length}`, `l${leader}`, areaId, pick(LINES), category),
        );
      }
    });
    areas.push({
      ...createArea(areaId, `${pick(SUBJECTS)} ${pick(MATTERS)}`, department(home)),
      mode: modeOf(assignments.slice(-team.size), owners),
      critical: random() < 0.12,
      tieBreakerId: random() < 0.4 ? `l${below(size.leaders)}` : null,
    });
  }
  return {
    ...createDocument(
      `generated-${size.name}-${seed}`,
      `Generated map, ${size.name}`,
      '2026-01-01T00:00:00.000Z',
    ),
    leaders,
    areas,
    assignments,
    risks,
    redLines,
    cascades: cascadesOf(size.areas, random),
  };
}

function modeOf(team: readonly Assignment[], owners: number): DecisionArea['mode'] {
  if (owners === 0) return 'undecided';
  if (owners === 2) return 'shared';
  return team.some((assignment) => assignment.role === 'coordinator') ? 'coordinated' : 'sovereign';
}

/** The exponent that gives `1 + floor(rnd^k * 6)` the wanted mean, found by bisection. */
function skew(mean: number): number {
  let [low, high] = [0.05, 4];
  for (let i = 0; i < 30; i += 1) {
    const k = (low + high) / 2;
    // P(floor(u^k * 6) >= j) = 1 - (j / 6)^(1 / k)
    let average = 1;
    for (let j = 1; j <= 5; j += 1) average += 1 - (j / 6) ** (1 / k);
    if (average > mean) low = k;
    else high = k;
  }
  return (low + high) / 2;
}

/** Draws leaders with popularity ~ 1 / (rank + 1)^0.8. */
function popularity(leaders: number, random: () => number): () => number {
  const sums: number[] = [];
  let sum = 0;
  for (let rank = 0; rank < leaders; rank += 1) {
    sum += 1 / (rank + 1) ** 0.8;
    sums.push(sum);
  }
  return () => {
    const at = random() * sum;
    let [low, high] = [0, leaders - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] as number) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

function cascadesOf(areas: number, random: () => number): Cascade[] {
  const cascades: Cascade[] = [];
  const seen = new Set<string>();
  for (let from = 0; from < areas; from += 1) {
    const count = Math.floor(random() * 3);
    for (let i = 0; i < count; i += 1) {
      const anywhere = Math.floor(random() * areas);
      const ahead = from + 1 + Math.floor(random() * Math.min(20, Math.max(1, areas - from - 1)));
      const to = random() < ARBITRARY_CASCADE ? anywhere : Math.min(ahead, areas - 1);
      if (to === from || seen.has(`${from}>${to}`)) continue;
      seen.add(`${from}>${to}`);
      cascades.push(createCascade(`c${cascades.length}`, `a${from}`, `a${to}`));
    }
  }
  return cascades;
}
