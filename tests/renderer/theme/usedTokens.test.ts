import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(process.cwd(), 'renderer');

const sheets = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => ({ name, css: readFileSync(join(ROOT, name), 'utf8') }));

/** Set by Base UI on what it positions, or by components through their `style`. */
const SET_ELSEWHERE = /^--(?:anchor-|available-|rows$|map-|xy-)/;

test('every token that a style sheet reads is one that the theme or the sheet itself sets', () => {
  const themed = sheets.filter(({ name }) => name.startsWith('theme')).map(({ css }) => css);
  const definedIn = (css: string) =>
    [...css.matchAll(/(--[\w-]+)\s*:/g)].map(([, token = '']) => token);
  const known = new Set(themed.flatMap(definedIn));
  const unknown = sheets.flatMap(({ name, css }) => {
    const own = new Set(definedIn(css));
    // A token with a fallback may be missing.
    const read = [...css.matchAll(/var\((--[\w-]+)\s*\)/g)].map(([, token = '']) => token);
    return read
      .filter((token) => !known.has(token) && !own.has(token) && !SET_ELSEWHERE.test(token))
      .map((token) => `${name}: ${token}`);
  });
  expect(unknown).toEqual([]);
});

test('no style sheet outside the theme names a colour', () => {
  const named = sheets
    .filter(({ name }) => !name.startsWith('theme'))
    .flatMap(({ name, css }) => {
      const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
      const colours = plain.match(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/gi) ?? [];
      return colours.map((colour) => `${name}: ${colour}`);
    });
  expect(named).toEqual([]);
});

test('what cannot be used now does not answer to the pointer', () => {
  const answering = sheets
    .filter(({ name, css }) => name.startsWith('ui') && /\[(?:data-)?disabled\]/.test(css))
    .flatMap(({ name, css }) => {
      const selectors = css.match(/^[^\s{}][^{}]*(?=\{)/gm) ?? [];
      return selectors
        .flatMap((list) => list.split(/,\s*(?=\.)/))
        .filter((one) => /:(?:hover|active)\b/.test(one) && !/:not\([^)]*disabled/.test(one))
        .map((one) => `${name}: ${one.trim()}`);
    });
  expect(answering).toEqual([]);
});
