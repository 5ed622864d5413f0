import { expect, it } from 'vitest';
import { quoted } from '#shared/audit/quoted.ts';

it('puts a statement on one line, in quotation marks', () => {
  expect(quoted(' Open on\n day one ')).toBe('“Open on day one”');
});

it('cuts a long statement at a word', () => {
  expect(
    quoted(`Nobody waits longer than four hours, ${'in any hospital of ours, '.repeat(4)}`),
  ).toBe('“Nobody waits longer than four hours, in any hospital of ours, in any hospital of …”');
});

it('cuts one long word between characters', () => {
  expect(quoted(`x${'🏥'.repeat(60)}`)).toBe(`“x${'🏥'.repeat(39)} …”`);
});
