import { describe, expect, it, test } from 'vitest';
import { audit } from '#shared/audit/audit.ts';
import { ruleById, RULES } from '#shared/audit/registry.ts';
import { SEVERITIES } from '#shared/audit/rule.ts';
import { THRESHOLD_NAMES } from '#shared/audit/thresholds.ts';
import type { Waiver } from '#shared/document/waiver.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import { aLeader, aMap, anArea, NOW } from '#tests/helpers/aMap.ts';
import { findingsOf, TODAY } from '#tests/helpers/auditing.ts';

describe('the registry', () => {
  it('holds the rules of the method: 49, each once, in the order of the steps', () => {
    expect(RULES).toHaveLength(49);
    expect(ruleById.size).toBe(49);
    const steps = RULES.map(({ step }) => step);
    expect(steps).toEqual(steps.toSorted());
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s says what it is', (id, rule) => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(SEVERITIES).toContain(rule.severity);
    for (const name of rule.thresholds ?? []) expect(THRESHOLD_NAMES).toContain(name);
    for (const text of [rule.title, rule.reason, rule.source]) expect(text.trim()).toMatch(/.{4,}/);
    expect(rule.reason).toMatch(/[.?]$/);
    expect(`${rule.title} ${rule.reason}`).not.toMatch(/\bveto|\bboss|opt out|\berror\b/i);
  });
});

describe('accepted findings', () => {
  const waiver = (finding: string, reason: string): Waiver => ({
    finding,
    reason,
    by: 'CEO',
    on: NOW,
  });
  const team = aMap({
    leaders: [aLeader('CFO')],
    areas: [anArea('Pricing'), anArea('Hiring', { id: 'a,b:c%' })],
  });
  const acceptedOf = (...waivers: Waiver[]) =>
    findingsOf({ ...team, waivers })
      .filter((finding) => finding.waiver !== null)
      .map(({ key, waiver }) => [key, waiver?.reason]);

  test('are still there, with their reason', () => {
    expect(findingsOf({ ...team, waivers: [waiver('outcome-missing', 'Next year')] })).toHaveLength(
      findingsOf(team).length,
    );
    expect(acceptedOf(waiver('outcome-missing', 'Next year'))).toEqual([
      ['outcome-missing', 'Next year'],
    ]);
  });

  test('are the ones of that key and no others of the rule', () => {
    expect(acceptedOf(waiver('unsettled-lane:pricing', 'In May'))).toEqual([
      ['unsettled-lane:pricing', 'In May'],
    ]);
  });

  test('are found by the key of an odd id, too', () => {
    expect(acceptedOf(waiver('unsettled-lane:a%2Cb%3Ac%25', 'In May'))).toEqual([
      ['unsettled-lane:a%2Cb%3Ac%25', 'In May'],
    ]);
  });

  test('stay silent when nothing of the kind is found, or no rule is called so', () => {
    expect(acceptedOf(waiver('no-owner:pricing', 'x'), waiver('constructor', 'x'))).toEqual([]);
  });
});

test('findings stand in the order of the registry, those of one rule in that of the file', () => {
  const findings = findingsOf(
    aMap({ leaders: ['CIO', 'CFO'].map((title) => aLeader(title)), areas: [anArea('Pricing')] }),
  );
  const places = findings.map(({ rule }) => RULES.indexOf(rule));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(
    findings.filter(({ rule }) => rule.id === 'risk-unstated').map(({ subjectIds }) => subjectIds),
  ).toEqual([['cio'], ['cfo']]);
});

test('an empty map has one open question', () => {
  expect(findingsOf(aMap()).map(({ key }) => key)).toEqual(['outcome-missing']);
});

test('while the content hash is not known nobody’s signature is called stale', () => {
  const signOffs = [
    { leaderId: 'cfo', level: 4, reservation: '', on: NOW, contentHash: 'ab'.repeat(32) },
  ];
  const model = buildModel(aMap({ leaders: [aLeader('CFO')], signOffs }));
  const ids = (contentHash: string | null) =>
    audit(model, { today: TODAY, contentHash }).findings.map(({ rule }) => rule.id);
  expect(ids('cd'.repeat(32))).toContain('sign-off-stale');
  expect(ids(null)).not.toContain('sign-off-stale');
});
