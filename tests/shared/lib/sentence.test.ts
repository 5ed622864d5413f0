import { expect, it } from 'vitest';
import { ordinal } from '#shared/lib/sentence.ts';

it('places are words up to the sixth, then figures with the ending that English gives them', () => {
  expect([1, 2, 6, 7, 11, 21, 22, 23, 111].map(ordinal)).toEqual(
    'first second sixth 7th 11th 21st 22nd 23rd 111th'.split(' '),
  );
});
