import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { writeDocument } from '#shared/document/writeDocument.ts';
import { openDocument } from '#shared/migrations/open.ts';
import { generateMap } from '#tests/bench/map/generateMap.ts';
import { LARGE, SIZES, STRESS, TYPICAL } from '#tests/bench/map/sizes.ts';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

// Ratios of two runs compare only when both ran on the same maps: whoever changes the generator, or
// what a file says, changes these on purpose.
test.each([
  [TYPICAL, 'e78d6d549f39a666564d68c9770d28a5cbacc444492363b2ac99b1dc498ac187'],
  [LARGE, '3623ef243e0eda475c26c3ba185eec194c01ab28cbf0fed20fe1d02c5736dfeb'],
  [STRESS, '39cb3c705d78cf29d4986b5e585c44e2ee723b8a7eaad63e059efff2fcb1b29b'],
])('the generated map of size $name says what it always said', (size, hash) => {
  expect(hashOf(writeDocument(generateMap(size, 1)))).toBe(hash);
});

test('the same seed gives the same map, another seed another one', () => {
  const text = writeDocument(generateMap(TYPICAL, 7));
  expect(writeDocument(generateMap(TYPICAL, 7))).toBe(text);
  expect(writeDocument(generateMap(TYPICAL, 8))).not.toBe(text);
});

test.each(SIZES)(
  'a generated map of size $name opens without a repair and meets its numbers',
  (size) => {
    const document = generateMap(size, 1);
    const opened = openDocument(writeDocument(document));
    expect(opened).toEqual({ ok: true, value: { document, repairs: [], migratedFrom: null } });
    expect(document.leaders).toHaveLength(size.leaders);
    expect(document.areas).toHaveLength(size.areas);
    const share = document.assignments.length / size.assignments;
    expect(share).toBeGreaterThan(0.93);
    expect(share).toBeLessThan(1.07);
  },
);
