import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportText } from '#shared/export/exportText.ts';
import { guardCell, unguardCell } from '#shared/export/guardCell.ts';

describe('guardCell', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@x',
    '\tx',
    '\nx',
    '\r\nx',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '  =1',
    '\u00a0=1',
    '\u3000-1',
    "'=1",
  ])('%j is no formula any more', (text) => expect(guardCell(text)).toBe(`'${text}`));

  it.each(['CFO', 'a=b', '3 + 4', 'to €5m', '', 'e-mail'])('%j stays as it is', (text) =>
    expect(guardCell(text)).toBe(text),
  );

  it.each([
    ['until 5;=1+1', "until 5;'=1+1"],
    ["a; +cmd|' /C calc'!A0", "a;' +cmd|' /C calc'!A0"],
    ['one\n@two', "one\n'@two"],
    ['one\t-2', "one\t'-2"],
  ])('%j is none either where a program cuts the text into cells', (text, guarded) =>
    expect(guardCell(text)).toBe(guarded),
  );

  it.each(['to 5%; above: CFO', 'one\ntwo'])('%j is cut without harm', (text) =>
    expect(guardCell(text)).toBe(text),
  );

  it('gives back every text when it is read again', () => {
    const signs = fc.constantFrom(...`;=+-@'\t\r\n ＝＋－＠ab\u3000`);
    fc.assert(
      fc.property(fc.string({ unit: signs, maxLength: 6 }), (text) => {
        expect(unguardCell(guardCell(text))).toBe(exportText(text));
      }),
    );
  });
});
