import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCodec } from '../../build/runtime/page/codec.ts';

const codec = createCodec({
  from: (text) => Buffer.from(text, 'base64'),
  to: (bytes) => Buffer.from(bytes).toString('base64'),
});

function sent(value: unknown): unknown {
  return codec.decode(JSON.parse(JSON.stringify(codec.encode(value))));
}

test('whatever Electron would clone arrives as it was sent', () => {
  const anything = fc.anything({
    withDate: true,
    withMap: true,
    withSet: true,
    withBigInt: true,
    withTypedArray: true,
    withSparseArray: false,
    withNullPrototype: false,
    withBoxedValues: false,
  });
  fc.assert(
    fc.property(anything, (value) => {
      expect(sent(value)).toStrictEqual(structuredClone(value));
    }),
  );
});

test('a document that uses the tag itself, or __proto__, is only data', () => {
  const hostile = JSON.parse(
    '{"$standin":"undefined","value":1,"__proto__":{"isAdmin":true}}',
  ) as object;
  const arrived = sent({ hostile }) as { hostile: object };
  expect(Object.entries(arrived.hostile)).toEqual(Object.entries(hostile));
  expect('isAdmin' in arrived.hostile).toBe(false);
});

test('functions, symbols and promises are refused in the words of Electron', () => {
  for (const value of [() => 1, Symbol('a'), Promise.resolve(1), { deep: [() => 1] }]) {
    expect(() => codec.encode(value)).toThrow('An object could not be cloned.');
  }
});

test('what was sent is not changed by sending it', () => {
  const value = Object.freeze({ none: undefined, list: Object.freeze([Number.NaN, 1]) });
  sent(value);
  expect(value).toEqual({ none: undefined, list: [Number.NaN, 1] });
});

test('an error keeps its kind and its words', () => {
  const arrived = sent(new RangeError('too far'));
  expect(arrived).toBeInstanceOf(RangeError);
  expect((arrived as Error).message).toBe('too far');
});
