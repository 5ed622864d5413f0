import { describe, expect, test } from 'vitest';
import { contrastRatio } from './contrastRatio.ts';
import { THEMES, type Tokens } from './themes.ts';

const SURFACES = ['--surface', '--surface-sunken', '--surface-raised', '--surface-field'];
const STATES = ['--surface-hover', '--surface-pressed', '--surface-selected'];

/** Text and the grounds it is set on: WCAG AA asks for 4.5. */
const TEXT: readonly (readonly [ink: string, grounds: readonly string[]])[] = [
  ['--ink', [...SURFACES, ...STATES, '--accent-wash', '--trouble-wash', '--risk-wash']],
  ['--ink-soft', [...SURFACES, ...STATES]],
  ['--ink-faint', SURFACES],
  ['--accent', SURFACES],
  ['--trouble', [...SURFACES, '--trouble-wash']],
  ['--risk-ink', [...SURFACES, '--risk-wash']],
  ['--on-accent', ['--accent', '--accent-hover']],
  ['--on-lane-sovereign', ['--lane-sovereign']],
  ['--on-lane-shared-wash', ['--lane-shared-wash']],
  ['--on-trouble', ['--trouble']],
  ['--on-red-line', ['--red-line']],
  ['--on-risk', ['--risk']],
  ['--on-mark', ['--mark']],
  // A tooltip and a notice are set in reverse.
  ['--surface', ['--ink']],
];

/** Borders of controls, marks and the focus ring: 3. */
const MARKS: readonly (readonly [mark: string, grounds: readonly string[]])[] = [
  ['--rule-strong', SURFACES],
  ['--focus', [...SURFACES, '--surface-hover']],
  ['--lane-sovereign', SURFACES],
  ['--lane-coordinated', SURFACES],
  ['--lane-shared', SURFACES],
  ['--lane-undecided', SURFACES],
  ['--red-line', SURFACES],
  ['--risk', SURFACES],
];

function value(tokens: Tokens, name: string): string {
  const found = tokens.get(name);
  if (found === undefined) throw new Error(`${name} is missing`);
  return found;
}

function weakPairs(tokens: Tokens, pairs: typeof TEXT, least: number): readonly string[] {
  return pairs.flatMap(([front, grounds]) =>
    grounds.flatMap((ground) => {
      const ratio = contrastRatio(value(tokens, front), value(tokens, ground));
      return ratio < least ? [`${front} on ${ground}: ${ratio.toFixed(2)}`] : [];
    }),
  );
}

test('every theme names the same tokens', () => {
  const names = [...THEMES.light.keys()].sort();
  expect([...THEMES.dark.keys()].sort()).toEqual(names);
  expect([...THEMES.projector.keys()].sort()).toEqual(names);
});

describe.each(Object.entries(THEMES))('%s', (name, tokens) => {
  test('text can be read on everything that it stands on', () => {
    expect(weakPairs(tokens, TEXT, 4.5)).toEqual([]);
  });

  test('borders, marks and the focus ring stand out from their ground', () => {
    expect(weakPairs(tokens, MARKS, 3)).toEqual([]);
  });

  test.runIf(name === 'projector')('a washed-out wall still shows every ink', () => {
    const inks = TEXT.filter(([ink]) => ink.startsWith('--ink'));
    expect(weakPairs(tokens, inks, 7)).toEqual([]);
  });
});
