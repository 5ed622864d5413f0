import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { extractFile, listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FUSES } from '../../build/packaging/fuses.mjs';
import { BUILD_TARGETS } from '../../build/scripts/buildTargets.mjs';
import { aPackage } from './aPackage.ts';
import type { Package } from './aPackage.ts';

const ROOT = join(import.meta.dirname, '../..');

const BUNDLES = BUILD_TARGETS.map(({ output }) => output.split('/')[1] ?? '');

let folder: string;
let made: Package;
let content: string[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'remit-package-'));
  made = await aPackage(folder);
  content = listPackage(made.archive, { isPack: false }).map((path) =>
    path.replaceAll('\\', '/').replace(/^\//, ''),
  );
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the archive holds the built files, package.json and the licence, and nothing else', () => {
  const built = BUNDLES.flatMap((bundle) =>
    readdirSync(join(ROOT, 'out', bundle), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/')),
  );
  const files = content.filter((path) => !content.some((other) => other.startsWith(`${path}/`)));
  expect(files.sort()).toEqual([...built, 'LICENSE', 'package.json'].sort());
});

test.each(BUILD_TARGETS.map(({ output }) => output))('the archive holds %s', (path) =>
  expect(content).toContain(path),
);

test('no source, map, test or package folder is in the archive', () => {
  const unwanted = /node_modules|\.map$|\.tsx?$|(^|\/)tests?\//;
  expect(content.filter((path) => unwanted.test(path))).toEqual([]);
});

test('the shipped package.json starts the bundle and runs no script', () => {
  const shipped = JSON.parse(extractFile(made.archive, 'package.json').toString()) as {
    main: string;
    scripts?: unknown;
  };
  expect(shipped.main).toBe('out/main/main.js');
  expect(content).toContain(shipped.main);
  expect(shipped.scripts).toBeUndefined();
});

test('the main process and the archive agree on the files of the renderer', () => {
  const main = readFileSync(join(ROOT, 'out/main/main.js'), 'utf8');
  const served = content.filter((path) => /^out\/renderer\/.+\.\w+$/.test(path));
  const unlisted = served.filter(
    (path) => !main.includes(`"${path.slice('out/renderer/'.length)}"`),
  );
  expect(unlisted).toEqual([]);
});

/** Decided for every fuse, by the name that Electron's documentation uses. */
const DECIDED = [
  ['runAsNode', FuseV1Options.RunAsNode, false],
  ['cookieEncryption', FuseV1Options.EnableCookieEncryption, false],
  ['nodeOptions', FuseV1Options.EnableNodeOptionsEnvironmentVariable, false],
  ['nodeCliInspect', FuseV1Options.EnableNodeCliInspectArguments, false],
  ['embeddedAsarIntegrityValidation', FuseV1Options.EnableEmbeddedAsarIntegrityValidation, true],
  ['onlyLoadAppFromAsar', FuseV1Options.OnlyLoadAppFromAsar, true],
  [
    'loadBrowserProcessSpecificV8Snapshot',
    FuseV1Options.LoadBrowserProcessSpecificV8Snapshot,
    false,
  ],
  ['grantFileProtocolExtraPrivileges', FuseV1Options.GrantFileProtocolExtraPrivileges, false],
  ['wasmTrapHandlers', FuseV1Options.WasmTrapHandlers, true],
] as const;

test.each(DECIDED)('the fuse %s is set in the packed binary', async (_name, fuse, isOn) => {
  const wire = await getCurrentFuseWire(made.binary);
  expect(wire[fuse]).toBe(isOn ? FuseState.ENABLE : FuseState.DISABLE);
});

test('no fuse is left to chance', () => {
  expect(DECIDED.map(([, fuse]) => fuse).sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  expect(FUSES.strictlyRequireAllFuses).toBe(true);
});
