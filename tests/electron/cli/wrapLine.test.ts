import { describe, expect, test } from 'vitest';
import { columnsOf } from '#electron/cli/columnsOf.ts';
import { wrapLine } from '#electron/cli/wrapLine.ts';

const SENTENCE = 'If the CMO and the CNO cannot agree on Patient safety, nobody can end it.';

describe('wrapLine', () => {
  test('a file or a pipe gets one line, however long', () => {
    expect(wrapLine('  5  key  ', SENTENCE, null)).toEqual([`  5  key  ${SENTENCE}`]);
  });

  test('a terminal gets lines broken between words, under the first letter', () => {
    expect(wrapLine('  5  key  ', SENTENCE, 60)).toEqual([
      '  5  key  If the CMO and the CNO cannot agree on Patient',
      '          safety, nobody can end it.',
    ]);
  });

  test('beside a long key there is no room: the sentence stands below', () => {
    expect(wrapLine('  5  shared-without-tiebreak:patient-safety  ', SENTENCE, 60)).toEqual([
      '  5  shared-without-tiebreak:patient-safety',
      '       If the CMO and the CNO cannot agree on Patient',
      '       safety, nobody can end it.',
    ]);
  });

  test('no line of a sentence is wider than the terminal, and no word is lost', () => {
    for (let columns = 45; columns < 120; columns += 1) {
      const lines = wrapLine('  5  key  ', SENTENCE, columns);
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(columns);
      expect(lines.join(' ').split(/\s+/)).toEqual(`  5  key  ${SENTENCE}`.split(/\s+/));
    }
  });

  test('Chinese, Japanese and Korean letters take two columns, and lines of them are no wider', () => {
    const sentence = '医疗总监与护理总监若不能就患者安全达成一致，则无人可以决定。'.repeat(3);
    const lines = wrapLine('  5  key  ', sentence, 60);
    expect(Math.max(...lines.map(columnsOf))).toBeLessThanOrEqual(60);
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.map((line) => line.trim()).join('')).toBe(`5  key  ${sentence}`);
    expect(lines.some((line) => /^\s*[，。]/.test(line))).toBe(false);
  });

  test('a column of keys stays straight beside wide ones', () => {
    const [line = '', further = ''] = wrapLine('  5  환자-안전  ', SENTENCE, 60);
    expect(further.length - further.trimStart().length).toBe(
      columnsOf(line.slice(0, line.indexOf('If'))),
    );
  });
});

describe('columnsOf', () => {
  test.each([
    ['Pricing', 7],
    ['患者安全', 8],
    ['ｶﾀｶﾅ', 4],
    ['한국어', 6],
    ['￥', 2],
    ['cafe\u0301', 4],
    ['👩‍⚕️', 2],
    ['❤️', 2],
    ['हिन्दी', 3],
    ['🇩🇪', 2],
    ['مرحبا', 5],
  ])('%s takes %i columns', (text, columns) => {
    expect(columnsOf(text)).toBe(columns);
  });
});
