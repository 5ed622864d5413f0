import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { audit } from '#shared/audit/audit.ts';
import type { Finding } from '#shared/audit/finding.ts';
import type { Fix } from '#shared/audit/fix.ts';
import { RULES } from '#shared/audit/registry.ts';
import { THRESHOLDS } from '#shared/audit/thresholds.ts';
import { carryOut } from '#shared/commands/registry.ts';
import { contentHash } from '#shared/document/contentHash.ts';
import type { MapDocument } from '#shared/document/document.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import { NOW } from '#tests/helpers/aMap.ts';
import { anyDocument } from '#tests/helpers/anyDocument.ts';
import { deepFreeze } from '#tests/helpers/deepFreeze.ts';

const TODAY = '2027-06-30';

function findingsOf(document: MapDocument): readonly Finding[] {
  const inputs = { today: TODAY, contentHash: contentHash(document) };
  return audit(buildModel(deepFreeze(document)), inputs).findings;
}

const keysOf = (document: MapDocument) => new Set(findingsOf(document).map(({ key }) => key));

/** The map after a fix. A fix that the map refuses would be a button that does nothing. */
function fixed(document: MapDocument, fix: Fix): MapDocument {
  let next = 0;
  const newId = () => `fixed${(next += 1)}`;
  let result = document;
  for (const command of fix.commands({ newId, now: NOW })) {
    const applied = carryOut(result, command);
    if (!applied.ok) throw new Error(`${fix.label}: ${command.id}: ${applied.error.message}`);
    result = applied.value;
  }
  return result;
}

/** Boundaries that small maps come near to. */
const anyThresholds = fc.record(
  Object.fromEntries(
    Object.entries(THRESHOLDS).map(([name, { unit }]) => [
      name,
      unit === 'percent' ? fc.integer({ min: 0, max: 100 }) : fc.integer({ min: 0, max: 4 }),
    ]),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<Readonly<Record<string, number>>>;

/** Any map with any thresholds, sometimes signed as it stands: then every fix makes a signature stale. */
const anySigned = fc
  .tuple(anyDocument(), anyThresholds, fc.boolean())
  .map(([{ settings, ...content }, thresholds, isSigned]): MapDocument => {
    const document = { ...content, settings: { ...settings, thresholds } };
    const [first] = document.leaders;
    if (!isSigned || !first) return document;
    const signature = {
      leaderId: first.id,
      level: 4,
      reservation: '',
      on: '2029-01-01T00:00:00Z',
      contentHash: contentHash(document),
    };
    return { ...document, signOffs: [...document.signOffs, signature] };
  });

describe('the laws of fixes', () => {
  test('a fix removes its finding, and announces exactly the rules that newly speak up', () => {
    fc.assert(
      fc.property(anySigned, (document) => {
        const before = findingsOf(document);
        const known = new Set(before.map(({ key }) => key));
        for (const finding of before) {
          for (const fix of finding.fixes()) {
            const announced = fix.raises.toSorted();
            const after = findingsOf(fixed(document, fix));
            const told = `${finding.key}: ${fix.label}`;
            expect(
              after.map(({ key }) => key),
              told,
            ).not.toContain(finding.key);
            const raised = after.filter(({ key }) => !known.has(key)).map(({ rule }) => rule.id);
            expect([...new Set(raised)].sort(), told).toEqual(announced);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test('what a fix announces is a rule, each named once, and its label is a few plain words', () => {
    const ids = new Set(RULES.map(({ id }) => id));
    fc.assert(
      fc.property(anySigned, (document) => {
        for (const finding of findingsOf(named(document))) {
          const labels = finding.fixes().map(({ label }) => label);
          for (const fix of finding.fixes()) {
            expect(new Set(fix.raises).size).toBe(fix.raises.length);
            for (const id of fix.raises) expect(ids).toContain(id);
            expect(fix.label.trim()).toBe(fix.label);
            expect(fix.label).not.toBe('');
          }
          expect(new Set(labels).size).toBe(labels.length);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('the laws of findings', () => {
  test('the order of every array changes nothing', () => {
    fc.assert(
      fc.property(anySigned, fc.integer(), (document, seed) => {
        const random = shuffler(seed);
        // Of several signatures of one leader the latest counts, and of two at one moment the last.
        const onceEach = { ...document, signOffs: document.signOffs.slice(0, 1) };
        expect(keysOf(shuffled(onceEach, random) as MapDocument)).toEqual(keysOf(onceEach));
      }),
      { numRuns: 200 },
    );
  });

  test('renaming everything changes no key', () => {
    fc.assert(
      fc.property(anyDocument(), (document) => {
        const unsigned = { ...document, signOffs: [] };
        expect(keysOf(named(unsigned))).toEqual(keysOf(unsigned));
      }),
      { numRuns: 200 },
    );
  });

  test('keys are unique, start with their rule, and name as many subjects as the rule says', () => {
    fc.assert(
      fc.property(anySigned, (document) => {
        const findings = findingsOf(document);
        expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
        for (const { key, rule, subjectIds } of findings) {
          expect(subjectIds).toHaveLength(rule.about.length);
          const [head, subjects] = key.split(':');
          expect(head).toBe(rule.id);
          expect(subjects?.split(',') ?? []).toHaveLength(rule.about.length);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('a finding is about what is there, and says so in one or two whole sentences', () => {
    fc.assert(
      fc.property(anySigned, (document) => {
        const ids = {
          outcome: document.outcomes,
          leader: document.leaders,
          area: document.areas,
          risk: document.risks,
          redLine: document.redLines,
          cascade: document.cascades,
          expertise: document.expertise,
          assignment: document.assignments,
        };
        for (const { subjects, message } of findingsOf(document)) {
          for (const { kind, id } of subjects) {
            expect(ids[kind].map((one) => one.id)).toContain(id);
          }
          expect(message.trim()).toBe(message);
          expect(message).toMatch(/[.?]$/u);
          expect(message).not.toMatch(
            /undefined|null|NaN|\bveto|\bpower\b|\bboss|opt out|\berror\b/u,
          );
        }
      }),
      { numRuns: 200 },
    );
  });
});

/** The map with a name of its own for every leader and area. */
function named(document: MapDocument): MapDocument {
  return {
    ...document,
    leaders: document.leaders.map((one) => ({ ...one, title: `Chief ${one.id}` })),
    areas: document.areas.map((one) => ({ ...one, name: `Area ${one.id}` })),
  };
}

/** A small generator of its own, so that a failing order can be had again. */
function shuffler(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The value with every array in it in another order, at any depth. */
function shuffled(value: unknown, random: () => number): unknown {
  if (Array.isArray(value)) {
    const list = value.map((item) => shuffled(item, random));
    for (let i = list.length - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1));
      [list[i], list[j]] = [list[j], list[i]];
    }
    return list;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    // What another program has written may well mean its order.
    Object.entries(value).map(([key, inner]) =>
      key.startsWith('x-') ? [key, inner] : [key, shuffled(inner, random)],
    ),
  );
}
