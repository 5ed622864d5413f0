import { expect, test } from 'vitest';
import { INKS } from '#shared/drawing/ops.ts';
import { PALETTES } from '#shared/drawing/palettes.ts';
import { themeCss, tokensOf } from './themes.ts';

const blocks = themeCss('inks.css')
  .split('}')
  .filter((block) => block.includes('{'));

/** The variables of the block whose selector names the theme, as a palette. */
function paletteOf(theme: string): Record<string, string> {
  const block = blocks.find((text) => text.includes(`[data-theme='${theme}']`)) ?? '';
  return Object.fromEntries(
    [...tokensOf(`${block}}`)].map(([name, value]) => [name.replace('--ink-map-', ''), value]),
  );
}

test.each(['light', 'dark', 'projector'] as const)(
  'the %s inks on screen are those of the drawing',
  (theme) => {
    expect(paletteOf(theme)).toEqual(PALETTES[theme]);
  },
);

test('under forced colours every ink is one of the system', () => {
  const forced = themeCss('contrast.css').split('forced-colors: active')[1] ?? '';
  const named = [...tokensOf(forced).keys()].filter((name) => name.startsWith('--ink-map-'));
  expect(named.map((name) => name.replace('--ink-map-', '')).sort()).toEqual([...INKS].sort());
});
