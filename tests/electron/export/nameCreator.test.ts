import { expect, test } from 'vitest';
import { nameCreator } from '#electron/export/pdf/nameCreator.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');
const said = (text: string) => Buffer.from(nameCreator(bytes(text), 'Remit')).toString('latin1');

test("the engine's name gives way to ours, and no byte moves", () => {
  const before =
    '<</Creator (Mozilla/5.0 \\(X11; Linux\\) (KHTML, like Gecko))\n/Producer (Skia)>>';
  const after = said(before);
  expect(after).toHaveLength(before.length);
  expect(after).toMatch(/^<<\/Creator \(Remit +\)\n\/Producer \(Skia\)>>$/);
});

test('a file without a creator, or with too short a one, stays as it is', () => {
  for (const text of ['<</Producer (Skia)>>', '<</Creator (Me)>>', '<</Creator (never ends']) {
    expect(said(text)).toBe(text);
  }
});
