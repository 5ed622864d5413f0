import { describe, expect, test } from 'vitest';
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
});
