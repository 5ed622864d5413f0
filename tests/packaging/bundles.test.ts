import { readFileSync, readdirSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';
import { BUILD_TARGETS } from '../../build/scripts/buildTargets.mjs';

const OUT = join(import.meta.dirname, '../../out');

/** The folders below out/ that ship. */
const BUNDLES = BUILD_TARGETS.map(({ output }) => output.split('/')[1] ?? '');

const SCRIPTS = BUNDLES.flatMap((bundle) =>
  readdirSync(join(OUT, bundle), { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && ['.js', '.cjs'].includes(extname(entry.name)),
  ),
)
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({
    file: relative(OUT, path).split(sep).join('/'),
    code: readFileSync(path, 'utf8'),
  }));

test.each(SCRIPTS)('$file makes no code from text', ({ code }) => {
  // A function's own name may end in "eval"; what stands before decides.
  const found =
    code.match(/(?<![\w$.])eval\(|\bnew\s+Function\(|(?<![\w$.])Function\(["'`]/g) ?? [];
  expect(found).toEqual([]);
});

test.each(SCRIPTS.filter(({ file }) => !file.startsWith('renderer/')))(
  '$file has no network client of Node',
  ({ code }) => {
    const client =
      /(from\s*|require\(|import\()["'](node:)?(https?2?|net|tls|dgram|dns(\/promises)?|undici)["']/g;
    expect(code.match(client) ?? []).toEqual([]);
  },
);

test.each(SCRIPTS.filter(({ file }) => file.startsWith('renderer/')))(
  '$file opens no connection',
  ({ code }) => {
    const client =
      /\bnew\s+(WebSocket|EventSource|XMLHttpRequest|RTCPeerConnection)\b|\bsendBeacon\(/g;
    expect(code.match(client) ?? []).toEqual([]);
  },
);

test('the command line has nothing of Electron in it', () => {
  const cli = SCRIPTS.filter(({ file }) => file.startsWith('cli/'));
  expect(cli.length).toBeGreaterThan(0);
  for (const { code } of cli)
    expect(code).not.toMatch(/from\s*["']electron["']|ipcMain|BrowserWindow/);
});

test('the page brings no script and no style of its own: all are files', () => {
  const html = readFileSync(join(OUT, 'renderer/index.html'), 'utf8');
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/);
  expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/);
});

test('no address of the development server is left', () => {
  for (const { code } of SCRIPTS) expect(code).not.toMatch(/__DEV_SERVER__|@vite\/client/);
});

test('what an opening map calls is compiled while it loads, and nothing else is', () => {
  const hinted = SCRIPTS.filter(({ code }) => code.startsWith('//# allFunctionsCalledOnLoad\n'));
  const names = hinted.map(({ file }) => file.replace(/^renderer\/assets\/|-[\w-]{8}\.js$/g, ''));
  expect(names.toSorted()).toEqual(['auditWorker', 'layoutWorker', 'map', 'react']);
  const map = hinted.find(({ file }) => file.includes('/map-'))?.code ?? '';
  expect(map, 'the canvas is in it').toContain('react-flow__viewport');
});

test('no rule stands for a pseudo-element of every element: each would be styled for it', () => {
  const sheets = readdirSync(join(OUT, 'renderer/assets')).filter((name) => name.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(0);
  for (const name of sheets) {
    const css = readFileSync(join(OUT, 'renderer/assets', name), 'utf8');
    const selectors = css.split(/[{},]/).map((part) => part.trim());
    const forAll = /^(?:\*|:(?:is|where)\(.*\))?::?(?:before|after|selection|marker)$/;
    expect(selectors.filter((selector) => forAll.test(selector))).toEqual([]);
  }
});
