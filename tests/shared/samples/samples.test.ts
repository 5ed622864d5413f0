import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { audit } from '#shared/audit/audit.ts';
import type { DecisionArea } from '#shared/document/area.ts';
import type { Role } from '#shared/document/assignment.ts';
import { contentHash } from '#shared/document/contentHash.ts';
import { writeDocument } from '#shared/document/writeDocument.ts';
import { isBlank } from '#shared/lib/isBlank.ts';
import { openDocument } from '#shared/migrations/open.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import { SAMPLES } from '#shared/samples/index.ts';
import { SCENARIOS } from './scenarios.ts';

const FOLDER = new URL('../../../shared/samples/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, FOLDER), 'utf8');

interface ExpectedFinding {
  readonly rule: string;
  readonly key: string;
  readonly why: string;
}

it('every file here is listed, and every listed sample is here', () => {
  const files = readdirSync(FOLDER).filter((file) => /\.(remit|findings\.json)$/.test(file));
  expect(files.sort()).toEqual(
    SAMPLES.flatMap(({ name }) => [`${name}.findings.json`, `${name}.remit`]).sort(),
  );
  expect(SCENARIOS.map(({ name }) => name)).toEqual(SAMPLES.map(({ name }) => name));
});

describe.each(SCENARIOS)('the sample $name', (scenario) => {
  const text = read(`${scenario.name}.remit`);
  const result = openDocument(text);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const { document, repairs } = result.value;
  const expected = JSON.parse(read(`${scenario.name}.findings.json`)) as ExpectedFinding[];

  const titleOf = (short: string) => scenario.leaders[short] ?? `no leader ${short}`;
  const idOf = (short: string) =>
    document.leaders.find(({ title }) => title === titleOf(short))?.id ?? `no leader ${short}`;
  const areaNamed = (name: string): DecisionArea => {
    const area = document.areas.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (!area) throw new Error(`no area ${name}`);
    return area;
  };
  const inRole = (area: DecisionArea, role: Role) =>
    document.assignments
      .filter((assignment) => assignment.areaId === area.id && assignment.role === role)
      .map(({ leaderId }) => leaderId)
      .sort();
  const ids = (shorts: string) => shorts.split(' ').filter(Boolean).map(idOf).sort();

  it('is exactly what writing it again gives, and needs no repair', () => {
    expect(repairs).toEqual([]);
    expect(writeDocument(document)).toBe(text);
  });

  it('has the leaders and areas of its scenario, and what it is listed with', () => {
    const listed = SAMPLES.find(({ name }) => name === scenario.name);
    const { sovereign, coordinated, shared, unassigned, added } = scenario;
    const inScenario = [...sovereign, ...coordinated, ...shared].map(([name]) => name);
    expect(document.leaders.map(({ title }) => title)).toEqual(Object.values(scenario.leaders));
    expect(document.areas.map(({ name }) => name.toLowerCase()).sort()).toEqual(
      [...inScenario, ...unassigned, ...added].map((name) => name.toLowerCase()).sort(),
    );
    expect(listed).toMatchObject({
      leaders: document.leaders.length,
      areas: document.areas.length,
    });
  });

  it.each(scenario.sovereign)('%s: %s decides alone', (name, owner) => {
    const area = areaNamed(name);
    expect(area.mode).toBe('sovereign');
    expect(inRole(area, 'owner')).toEqual(ids(owner));
    expect(inRole(area, 'coordinator')).toEqual([]);
  });

  it.each(scenario.coordinated)('%s: %s coordinates with %s', (name, owner, coordinators) => {
    const area = areaNamed(name);
    expect(area.mode).toBe('coordinated');
    expect(inRole(area, 'owner')).toEqual(ids(owner));
    expect(inRole(area, 'coordinator')).toEqual(ids(coordinators));
  });

  it.each(scenario.shared)('%s: shared by %s, tie-break %s', (name, owners, tieBreaker) => {
    const area = areaNamed(name);
    expect(area.mode).toBe('shared');
    expect(inRole(area, 'owner')).toEqual(ids(owners));
    expect(area.tieBreakerId).toBe(tieBreaker === null ? null : idOf(tieBreaker));
    if (tieBreaker === null) expect(area.escalation).toBe('');
  });

  it('leaves to nobody what the scenario leaves to nobody', () => {
    for (const name of scenario.unassigned) {
      const area = areaNamed(name);
      expect(area.mode).toBe('undecided');
      expect([...inRole(area, 'owner'), ...inRole(area, 'coordinator')]).toEqual([]);
    }
  });

  it('has the cascade, the red lines and the appetites of the scenario', () => {
    const steps = scenario.cascade.map((name) => areaNamed(name).id);
    for (const [index, fromAreaId] of steps.slice(0, -1).entries()) {
      const toAreaId = steps[index + 1];
      expect(document.cascades).toContainEqual(expect.objectContaining({ fromAreaId, toAreaId }));
    }
    for (const [leader, category, statement] of scenario.redLines) {
      expect(document.redLines).toContainEqual(
        expect.objectContaining({
          leaderId: idOf(leader),
          category,
          statement: expect.stringMatching(statement) as string,
        }),
      );
    }
    for (const [leader, appetite, area] of scenario.appetites) {
      const holder =
        area === undefined
          ? document.leaders.find(({ id }) => id === idOf(leader))
          : document.assignments.find(
              (one) => one.leaderId === idOf(leader) && one.areaId === areaNamed(area).id,
            );
      expect(holder?.appetite).toBe(appetite);
    }
  });

  it('is a full map', () => {
    const { leaders, areas, risks, redLines, outcomes, expertise, cascades, decisions } = document;
    for (const { id, appetite, position, noRedLines } of leaders) {
      const own = risks.filter(({ leaderId }) => leaderId === id);
      expect(own.length).toBeGreaterThanOrEqual(2);
      expect(own.length).toBeLessThanOrEqual(3);
      expect(appetite).not.toBeNull();
      expect(position).not.toBeNull();
      expect(noRedLines).toBe(!redLines.some(({ leaderId }) => leaderId === id));
    }
    const domains = new Set(areas.map(({ domain }) => domain));
    expect(domains.size).toBeGreaterThanOrEqual(3);
    expect(domains.size).toBeLessThanOrEqual(6);
    expect(domains).not.toContain('');
    for (const outcome of outcomes) {
      expect(outcome.agreements.map(({ leaderId }) => leaderId)).toEqual(
        leaders.map(({ id }) => id),
      );
    }
    const reservations = outcomes.flatMap(({ agreements }) => agreements);
    expect(reservations.some(({ reservation }) => !isBlank(reservation))).toBe(true);
    expect(risks.filter(({ confidential }) => confidential).length).toBeGreaterThan(0);
    expect(Math.min(expertise.length, cascades.length, decisions.length)).toBeGreaterThanOrEqual(3);
    for (const text of [document.purpose, document.classification, document.control.ask]) {
      expect(isBlank(text)).toBe(false);
    }
  });

  it('hangs every risk and red line on an edge', () => {
    const edges = new Set(
      document.assignments.map(({ leaderId, areaId }) => `${leaderId} ${areaId}`),
    );
    for (const { leaderId, areaId } of [...document.risks, ...document.redLines]) {
      expect(edges).toContain(`${leaderId} ${areaId}`);
    }
  });

  it('yields exactly the findings beside it, on the day for which they were written', () => {
    const inputs = { today: '2026-11-23', contentHash: contentHash(document) };
    const { findings } = audit(buildModel(document), inputs);
    expect(findings.map(({ key }) => key).sort()).toEqual(expected.map(({ key }) => key).sort());
    for (const { key, rule } of findings) {
      expect(expected.find((one) => one.key === key)?.rule).toBe(rule.id);
    }
  });

  it('comes with its findings: each once, about what is there, the flaws among them', () => {
    const keys = expected.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toEqual(expect.arrayContaining([...scenario.flaws]));
    const known = new Set(
      [
        document.leaders,
        document.areas,
        document.assignments,
        document.cascades,
        document.expertise,
        document.outcomes,
      ].flatMap((list) => list.map(({ id }) => id)),
    );
    for (const { rule, key, why } of expected) {
      const [head, subjects] = key.split(':');
      expect(head).toBe(rule);
      for (const id of subjects?.split(',') ?? []) expect(known).toContain(id);
      expect(isBlank(why)).toBe(false);
    }
    for (const { finding } of document.waivers) expect(keys).toContain(finding);
  });
});
