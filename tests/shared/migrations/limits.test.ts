import { describe, expect, it } from 'vitest';
import { MAX_DEPTH, MAX_LINKS, MAX_NODES, MAX_RECORDS, MAX_TEXT } from '#shared/document/limits.ts';
import { mapText, opened, refused } from './fixtures.ts';

const many = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, i) => make(i));
const leaders = (count: number) => many(count, (i) => ({ id: `l${i}`, title: 'L' }));
const areas = (count: number) => many(count, (i) => ({ id: `a${i}`, name: 'A' }));
const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
/** The document is level 1 and the unknown field's lists begin at level 2. */
const mapOfDepth = (levels: number) =>
  mapText({ deep: 0 }).replace('"deep":0', `"deep":${nested(levels - 1)}`);

/** Seconds of work since a moment: a machine that is busy with something else makes nobody slow. */
function secondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** Opens below the limit, is refused above it, in less than two seconds. */
function atTheLimit(build: (excess: number) => string) {
  const [fits, exceeds] = [build(0), build(1)];
  const start = process.cpuUsage();
  opened(fits);
  const { code } = refused(exceeds);
  return { code, isQuick: secondsSince(start) < 2 };
}

describe('T10: what one map may hold', () => {
  it('leaders and areas together', () => {
    const result = atTheLimit((excess) =>
      mapText({ leaders: leaders(5000 + excess), areas: areas(MAX_NODES - 5000) }),
    );
    expect(result).toEqual({ code: 'E_TOO_LARGE', isQuick: true });
  });

  it('assignments and cascades together', () => {
    const cascades = many(100, (i) => ({ id: `c${i}`, fromAreaId: 'a0', toAreaId: 'a1' }));
    const result = atTheLimit((excess) =>
      mapText({
        leaders: leaders(400),
        areas: areas(300),
        assignments: many(MAX_LINKS - 100 + excess, (i) => ({
          id: `s${i}`,
          leaderId: `l${i % 400}`,
          areaId: `a${Math.floor(i / 400)}`,
          role: 'informed',
        })),
        cascades,
      }),
    );
    expect(result).toEqual({ code: 'E_TOO_LARGE', isQuick: true });
  });

  it('records of any other list', () => {
    const decision = (i: number) => ({ id: `d${i}`, on: '2026-11-02', text: '' });
    const result = atTheLimit((excess) =>
      mapText({ decisions: many(MAX_RECORDS + excess, decision) }),
    );
    expect(result).toEqual({ code: 'E_TOO_LARGE', isQuick: true });
  });

  it('characters of a field', () => {
    const result = atTheLimit((excess) => mapText({ title: 'x'.repeat(MAX_TEXT + excess) }));
    expect(result).toEqual({ code: 'E_TOO_LARGE', isQuick: true });
    expect(refused(mapText({ title: 'x'.repeat(MAX_TEXT + 1) }))).toMatchObject({
      cause: 'title: expected a text of at most 10000 characters',
    });
    expect(refused(mapText({ leaders: [{ id: 'x'.repeat(5_000_000), title: '' }] })).code).toBe(
      'E_TOO_LARGE',
    );
  });

  it('levels of nesting, before any recursive code meets them', () => {
    const result = atTheLimit((excess) => mapOfDepth(MAX_DEPTH + excess));
    expect(result).toEqual({ code: 'E_DAMAGED', isQuick: true });
    for (const levels of [5_000, 200_000])
      expect(refused(mapOfDepth(levels)).code).toBe('E_DAMAGED');
    expect(refused(nested(200_000)).code).toBe('E_DAMAGED');
  });

  it('brackets by the million are refused before the parser spends memory on them', () => {
    const start = process.cpuUsage();
    expect(refused(`{"format":"remit","a":"\\"[","b":${nested(8_000_000)}}`).code).toBe(
      'E_DAMAGED',
    );
    expect(secondsSince(start)).toBeLessThan(2);
  });

  it.each(['1e308', '1e999', '-1000001'])('a coordinate of %s', (x) => {
    const text = mapText({ leaders: [{ id: 'l', title: '', position: { x: 0.5, y: 0 } }] });
    expect(opened(text).document.leaders[0]?.position?.x).toBe(0.5);
    expect(refused(text.replace('0.5', x)).code).toBe('E_TOO_LARGE');
  });

  it('a number beyond counting, wherever it stands: saved again it would be no number', () => {
    for (const number of ['1e999', '-1e999']) {
      const text = mapText({ 'x-budget': [{ amount: 0.5 }] });
      opened(text);
      expect(refused(text.replace('0.5', number)).code).toBe('E_TOO_LARGE');
    }
  });

  it.each([null, 5, 'areas'])(
    'a baseline that holds %j holds nothing to count: its place is named',
    (content) => {
      const baseline = { id: 'b', name: 'Before', on: '2026-11-02T08:00:00Z', content };
      expect(refused(mapText({ baselines: [baseline] }))).toMatchObject({
        code: 'E_INVALID',
        place: expect.stringContaining('content'),
      });
    },
  );

  it('a baseline is held to the same limits', () => {
    const content = JSON.parse(mapText({ leaders: leaders(MAX_NODES + 1) })) as unknown;
    const baselines = [{ id: 'b', name: '', on: '2026-11-02T08:00:00Z', content }];
    expect(refused(mapText({ baselines })).code).toBe('E_TOO_LARGE');
  });
});
