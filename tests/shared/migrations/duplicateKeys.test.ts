import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countKeyEnds, duplicateKeys } from '#shared/migrations/duplicateKeys.ts';

function placesIn(text: string): (readonly (string | number)[])[] {
  const places: (readonly (string | number)[])[] = [];
  duplicateKeys(text, (path) => places.push(path));
  return places;
}

describe('keys that stand twice', () => {
  it.each<[string, (string | number)[][]]>([
    ['{}', []],
    ['{"a":1,"b":{"a":2},"c":["a","a"]}', []],
    ['{"a":1,"a":2,"a":3}', [['a'], ['a']]],
    ['[{"x":[0,{"b":1, "b" :2}]}]', [[0, 'x', 1, 'b']]],
    ['{"a\\"":1,"a\\u0022":2}', [['a"']]],
    ['{"a":"\\\\","b":"\\":","a":"{\\"a\\":1}"}', [['a']]],
  ])('%s', (text, places) => {
    expect(placesIn(text)).toEqual(places);
  });

  it('are never seen in what JSON.stringify wrote', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
        expect(placesIn(JSON.stringify(value, null, indent))).toEqual([]);
      }),
    );
  });

  it('the cheap question counts the keys of a plain text', () => {
    expect(countKeyEnds('{"a":1,"b":{"c":["x: y"]}}')).toBe(3);
    expect(countKeyEnds('{"a" :1}')).toBeNull();
    expect(countKeyEnds('{"a":":)"}')).toBe(2);
  });
});
