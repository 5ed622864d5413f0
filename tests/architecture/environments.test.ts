import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** Code that only the compiler can refuse: globals and files that a project does not have. */
const PLANTS = [
  ['shared/lib/hasConsole.ts', "console.log('x');", "'console'"],
  ['shared/lib/hasTimers.ts', 'setTimeout(() => {}, 1);', "'setTimeout'"],
  ['shared/lib/hasDocument.ts', 'export const x = document.title;', "'document'"],
  ['shared/lib/hasProcess.ts', 'export const x = process.env;', "'process'"],
  ['shared/lib/hasFetch.ts', "export const x = fetch('/');", "'fetch'"],
  ['shared/lib/reachesMain.ts', "export * from '#electron/shell/room.ts';", 'TS6307'],
  ['shared/lib/reachesView.ts', "export * from '#renderer/ui/room.ts';", 'TS6307'],
  ['electron/shell/hasDocument.ts', 'export const x = document.title;', "'document'"],
  ['electron/shell/reachesView.ts', "export * from '#renderer/ui/room.ts';", 'TS6307'],
  ['renderer/ui/hasProcess.ts', 'export const x = process.env;', "'process'"],
  ['renderer/ui/hasBuffer.ts', 'export const x = Buffer.alloc(1);', "'Buffer'"],
  ['renderer/ui/reachesMain.ts', "export * from '#electron/shell/room.ts';", 'TS6307'],
  ['renderer/ui/reachesTests.ts', "export * from '#tests/helpers/room.ts';", 'TS6307'],
  ['electron/preload.ts', "export * from '#electron/shell/room.ts';", 'TS6307'],
  ['shared/lib/isLoose.ts', 'export const x: string = [""][0];', 'TS2322'],
  ['shared/lib/hasEnum.ts', 'export enum X { A }', 'TS1294'],
] as const;

/** What the planted imports reach for, and one file for every project to have something. */
const ROOMS = ['shared/lib', 'electron/shell', 'renderer/ui', 'tests/helpers', 'build/runtime'];

let folder: string;
let output: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'remit-plants-'));
  const configs = [
    'package.json',
    'tsconfig.json',
    'build/tsconfig.base.json',
    'build/types',
    ...['shared', 'electron', 'renderer', 'tests', 'build'].map((name) => `${name}/tsconfig.json`),
    'electron/tsconfig.preload.json',
  ];
  for (const path of configs) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const room of ROOMS) plant(`${room}/room.ts`, 'export const room = 1;');
  plant('electron/notesPreload.ts', 'export const room = 1;');
  plant('electron/printPreload.ts', 'export const room = 1;');
  for (const [file, code] of PLANTS) plant(file, code);

  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  const result = spawnSync(process.execPath, [tsc, '-b', '--pretty', 'false'], {
    cwd: folder,
    encoding: 'utf8',
  });
  output = result.stdout;
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function plant(file: string, code: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), `${code}\n`);
}

test.each(PLANTS)('the compiler refuses %s: %s', (file, _code, expected) => {
  const said = output
    .replaceAll('\\', '/')
    .split('\n')
    .filter((line) => line.startsWith(`${file}(`));
  expect(said).toContainEqual(expect.stringContaining(expected));
});

test('nothing else of the planted projects is refused', () => {
  const planted = PLANTS.map(([file]) => file as string);
  const others = output
    .replaceAll('\\', '/')
    .split('\n')
    .map((line) => /^(\S+?)\(\d+,\d+\): error/.exec(line)?.[1])
    .filter((file) => file !== undefined && !planted.includes(file));
  expect(others).toEqual([]);
});
