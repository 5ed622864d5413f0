import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { aCascade, aMap, anArea } from '#tests/helpers/aMap.ts';
import { cascadeReach } from '#shared/model/cascadeReach.ts';
import { cascadeWaves } from '#shared/model/cascadeWaves.ts';
import { buildModel } from '#shared/model/mapModel.ts';

const mapOf = (names: string, ...cascades: ReturnType<typeof aCascade>[]) =>
  buildModel(aMap({ areas: names.split(' ').map((name) => anArea(name)), cascades }));

/** `a` | `b<a c<a`: each area with where the failure came from. */
const told = (waves: ReturnType<typeof cascadeWaves>) =>
  waves.map((wave) =>
    wave.map(({ areaId, via }) => (via ? `${areaId}<${via.fromAreaId}` : areaId)).join(' '),
  );

/** Any areas, cascades between them, circles and areas that lead nowhere included. */
const anyGraph = fc.integer({ min: 1, max: 12 }).chain((size) => {
  const node = fc.integer({ min: 0, max: size - 1 });
  return fc
    .uniqueArray(fc.tuple(node, node), { maxLength: 30, selector: ([a, b]) => `${a} ${b}` })
    .map((pairs) => ({
      areas: Array.from({ length: size }, (_, index) => anArea(`a${index}`)),
      cascades: pairs.filter(([a, b]) => a !== b).map(([a, b]) => aCascade(`a${a}`, `a${b}`)),
    }));
});

it('goes outward wave by wave, each area once and as early as possible', () => {
  const model = mapOf(
    'a b c d e',
    aCascade('a', 'b'),
    aCascade('b', 'c'),
    aCascade('a', 'c'),
    aCascade('c', 'd'),
    aCascade('d', 'a'),
  );
  expect(told(cascadeWaves(model, ['a']))).toEqual(['a', 'b<a c<a', 'd<c']);
  expect(told(cascadeWaves(model, ['e']))).toEqual(['e']);
});

it('keeps the order of the file inside a wave, whatever the order of the cascades', () => {
  const model = mapOf('a b c', aCascade('a', 'c'), aCascade('a', 'b'));
  expect(told(cascadeWaves(model, ['a']))).toEqual(['a', 'b<a c<a']);
});

it('names the strongest of the cascades that arrive together, then that of the first area', () => {
  const weak = aCascade('a', 'd', { strength: 1 });
  const model = (...more: ReturnType<typeof aCascade>[]) =>
    cascadeWaves(mapOf('a b c d', weak, ...more), ['b', 'a']);
  expect(told(model(aCascade('b', 'd', { strength: 3 })))).toEqual(['a b', 'd<b']);
  expect(told(model(aCascade('b', 'd', { strength: 1 })))).toEqual(['a b', 'd<a']);
});

it('starts from several areas at once, and from none that the map does not hold', () => {
  const model = mapOf('a b c', aCascade('a', 'c'), aCascade('b', 'c'));
  expect(told(cascadeWaves(model, ['b', 'a', 'b', 'gone']))).toEqual(['a b', 'c<a']);
  expect(cascadeWaves(model, ['gone'])).toEqual([]);
});

it('the reach of every area is the number of others that its waves hold', () => {
  fc.assert(
    fc.property(anyGraph, (fields) => {
      const model = buildModel(aMap(fields));
      const reach = cascadeReach(model);
      for (const { id } of fields.areas) {
        expect(reach.get(id) ?? 0).toBe(cascadeWaves(model, [id]).flat().length - 1);
      }
    }),
  );
});

it('reach looks beyond one word of bits, and through chains of any length', () => {
  const length = 20_000;
  const names = Array.from({ length }, (_, index) => `a${index}`);
  const cascades = names.slice(1).map((name, index) => aCascade(`a${index}`, name));
  const chain = aMap({ areas: names.slice(0, 2).map((name) => anArea(name)), cascades });
  const reach = cascadeReach(buildModel(chain));
  expect([reach.get('a0'), reach.get('a1'), reach.get(`a${length - 2}`)]).toEqual([
    length - 1,
    length - 2,
    1,
  ]);
  expect(reach.has(`a${length - 1}`)).toBe(false);
});

it('reach is counted once for each list of cascades', () => {
  const { document } = mapOf('a b', aCascade('a', 'b'));
  const renamed = { ...document, title: 'Another' };
  expect(cascadeReach(buildModel(renamed))).toBe(cascadeReach(buildModel(document)));
});
