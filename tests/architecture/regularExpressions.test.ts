import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseRegExpLiteral } from '@eslint-community/regexpp';
import { analyse } from 'scslre';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';

/**
 * T13: what somebody mails is matched by our expressions, and none of them may take more than linear time.
 * `scslre` finds those that can, also where a match is only looked for from every place of a text ("Move").
 */

const ROOT = join(import.meta.dirname, '../..');

interface Expression {
  readonly file: string;
  readonly literal: string;
}

function sourcesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?<!\.d)\.tsx?$/.test(name))
    .map((name) => join(ROOT, folder, name));
}

/** Calls `see` with every node of a syntax tree. */
function walk(node: unknown, see: (node: Record<string, unknown>) => void): void {
  if (typeof node !== 'object' || node === null) return;
  if (!Array.isArray(node)) see(node as Record<string, unknown>);
  for (const child of Object.values(node)) walk(child, see);
}

function treeOf(code: string, isJsx: boolean): unknown {
  return parseAst(code, { lang: isJsx ? 'tsx' : 'ts' });
}

function expressionsIn(code: string, file: string): Expression[] {
  const found: Expression[] = [];
  walk(treeOf(code, file.endsWith('x')), ({ type, regex }) => {
    if (type !== 'Literal' || !regex) return;
    const { pattern, flags } = regex as { readonly pattern: string; readonly flags: string };
    found.push({ file, literal: `/${pattern}/${flags}` });
  });
  return found;
}

const slowOnes = (expressions: readonly Expression[]) =>
  expressions.filter(
    ({ literal }) =>
      analyse(parseRegExpLiteral(literal), { reportTypes: { Move: true } }).reports.length > 0,
  );

const sources = ['shared', 'electron', 'renderer'].flatMap(sourcesIn).map((path) => ({
  file: relative(ROOT, path).replaceAll(sep, '/'),
  code: readFileSync(path, 'utf8'),
}));

test.each(['/(a+)+b/', '/a*a*b/', '/ +$/', '/(?:^|\\n)\\s*\\d*$/'])(
  '%s is one that can',
  (literal) => {
    expect(slowOnes(expressionsIn(`const x = ${literal};`, 'planted.ts'))).toHaveLength(1);
  },
);

test('none of what ships takes more than linear time', () => {
  const expressions = sources.flatMap(({ code, file }) => expressionsIn(code, file));
  expect(expressions.length).toBeGreaterThan(100);
  expect(slowOnes(expressions)).toEqual([]);
});

test('none is made of what somebody typed', () => {
  const makers = sources.filter(({ code, file }) => {
    let isMaker = false;
    walk(treeOf(code, file.endsWith('x')), ({ type, callee }) => {
      const { name } = (callee ?? {}) as { readonly name?: unknown };
      if ((type === 'NewExpression' || type === 'CallExpression') && name === 'RegExp')
        isMaker = true;
    });
    return isMaker;
  });
  // Each puts words of its own into one.
  expect(makers.map(({ file }) => file)).toEqual([
    'electron/export/pptx/shapeName.ts',
    'renderer/features/matrix/clipboard/readHtmlTable.ts',
  ]);
});
