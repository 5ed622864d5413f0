import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, extname, join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** What tools make and version control ignores. */
const MADE = new Set(
  '.git .DS_Store node_modules out dist .cache test-results playwright-report'.split(' '),
);

const FOLDERS = ['electron', 'renderer', 'shared', 'tests', 'build', '.ci', '.github'];
const PROJECT_FILES = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'electron-builder.yml',
];
const TEXTS = ['README.md', 'LICENSE'];
const TOOL_FILES = ['.editorconfig', '.gitattributes', '.gitignore', '.npmrc', '.prettierignore'];
const TOP_LEVEL = new Set([...FOLDERS, ...PROJECT_FILES, ...TEXTS, ...TOOL_FILES]);

const README_LINES = 60;
const CODE = new Set(['.ts', '.tsx', '.mjs']);
const TEXT = new Set([...CODE, '.md', '.json', '.yml', '.css', '.html', '.svg', '.remit', '']);

const FILES = readdirSync(ROOT)
  .filter((name) => !MADE.has(name))
  .flatMap((name) => filesUnder(join(ROOT, name)))
  .map((path) => relative(ROOT, path).split(sep).join('/'));

function filesUnder(path: string): string[] {
  try {
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== '.DS_Store')
      .map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return [path];
  }
}

function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

test('the top level is fixed', () => {
  const names = readdirSync(ROOT).filter((name) => !MADE.has(name));
  expect(names.filter((name) => !TOP_LEVEL.has(name))).toEqual([]);
});

test('no file and no folder is named for being left over', () => {
  const vague = /(^|\/)(utils?|misc|common|stuff)(\.[^/]*)?(\/|$)/i;
  expect(FILES.filter((file) => vague.test(file))).toEqual([]);
});

test('every folder of code opens with a README of one screen', () => {
  const folders = new Set(
    FILES.filter((file) => CODE.has(extname(file)))
      .map((file) => file.split('/').slice(0, -1))
      .filter(
        (parts) => parts.length > 1 && ['shared', 'electron', 'renderer'].includes(parts[0] ?? ''),
      )
      .map((parts) => parts.slice(0, 2).join('/')),
  );
  folders.add('build').add('tests').add('tests/architecture').add('tests/packaging');
  const missing = [...folders].filter((folder) => !existsSync(join(ROOT, folder, 'README.md')));
  expect(missing).toEqual([]);

  const long = FILES.filter(
    (file) => basename(file) === 'README.md' && file !== 'README.md',
  ).filter((file) => read(file).trimEnd().split('\n').length > README_LINES);
  expect(long).toEqual([]);
});

test('colours are tokens: style sheets outside the theme name none', () => {
  const colour = /#[0-9a-f]{3,8}\b|\b(rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(/i;
  const raw = FILES.filter(
    (file) => file.startsWith('renderer/') && !file.startsWith('renderer/theme/'),
  )
    .filter((file) => extname(file) === '.css')
    .filter((file) => colour.test(read(file)));
  expect(raw).toEqual([]);
});

test('only renderer/theme/flow.css touches the variables of React Flow', () => {
  const touching = FILES.filter(
    (file) => /\.(css|tsx?)$/.test(file) && file.startsWith('renderer/'),
  )
    .filter((file) => file !== 'renderer/theme/flow.css')
    .filter((file) => read(file).includes('--xy-'));
  expect(touching).toEqual([]);
});

test('no style sheet and no page reaches for another host', () => {
  const remote = FILES.filter(
    (file) => /\.(css|html)$/.test(file) && !file.startsWith('tests/'),
  ).filter((file) =>
    /(src|href)=["'](https?:)?\/\/|url\(["']?(https?:)?\/\/|@import\s+["']https?:/.test(read(file)),
  );
  expect(remote).toEqual([]);
});

test('nothing names the machine it was made on', () => {
  // In pieces, so that this file does not name them either.
  const forbidden = [
    ['/work', '/(main|shared|\\.)'],
    ['(?<!\\w)/root', '/'],
    ['session_', '[0-9a-z]{12,}'],
    ['"resolved": "', 'https?:(?!//registry\\.npmjs\\.org/)'],
  ].map((pieces) => new RegExp(pieces.join(''), 'i'));
  const found = FILES.filter((file) => TEXT.has(extname(file))).flatMap((file) =>
    forbidden.filter((word) => word.test(read(file))).map((word) => `${file}: ${word.source}`),
  );
  expect(found).toEqual([]);
});

test('no code is switched off, and no test runs alone', () => {
  const focused =
    /\b(test|it|describe)\.only\(|@ts-(ignore|nocheck)|\beslint-disable(?!-next-line)/;
  const found = FILES.filter((file) => CODE.has(extname(file)))
    .filter((file) => dirname(file) !== 'tests/architecture')
    .filter((file) => focused.test(read(file)));
  expect(found).toEqual([]);
});

test('a text of a report is never cleaned again for the map: its own direction marks would show', () => {
  const says = /^import (?!type)[^;]*? from '[^']*\/report\/[^']*';/m;
  const cleans = /from '[^']*\/(displayText|wrapText)\.ts'/;
  const code = FILES.filter((file) => /^(shared|electron|renderer)\/.*\.tsx?$/.test(file));
  expect(code.filter((file) => cleans.test(read(file))).length).toBeGreaterThan(4);
  expect(code.filter((file) => cleans.test(read(file)) && says.test(read(file)))).toEqual([]);
  // Who is inside the report imports its neighbours by a shorter way.
  const inside = code.filter((file) => file.startsWith('shared/report/'));
  expect(inside.filter((file) => cleans.test(read(file)))).toEqual([]);
});
