import { expect, test } from 'vitest';
import { numberRuns } from '#shared/report/numberRuns.ts';

test.each([
  [[], ''],
  [[7], '7'],
  [[1, 2], '1, 2'],
  [[1, 2, 3], '1–3'],
  [[1, 3, 4, 8, 9, 10, 11], '1, 3, 4, 8–11'],
])('the numbers %j read "%s"', (numbers, text) => {
  expect(numberRuns(numbers)).toBe(text);
});

test('what there is no room for is an ellipsis, and a run takes the room of one number', () => {
  expect(numberRuns([1, 3, 5, 7, 8, 9, 11], 3)).toBe('1, 3, 5 …');
  expect(numberRuns([1, 2, 3, 5, 7, 8, 9], 3)).toBe('1–3, 5, 7–9');
});
