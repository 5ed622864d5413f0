import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

interface LockedPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
}

const manifest = readJson('package.json') as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
};
const lock = readJson('package-lock.json') as { packages: Record<string, LockedPackage> };

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
}

/** Everything that runtime dependencies bring, from the lock file; types and compilers aside. */
const BROUGHT = Object.entries(lock.packages)
  .filter(([path, { dev, devOptional, optional }]) => path && !dev && !devOptional && !optional)
  .map(([path, locked]) => ({ name: path.replace(/^.*node_modules\//, ''), ...locked }))
  .filter(({ name }) => !name.startsWith('@types/'));

/** Every package that a bundle may hold. A new one is added here by a person who read it. */
const ALLOWED: readonly string[] = [
  '@babel/runtime',
  '@base-ui/react',
  '@base-ui/utils',
  '@floating-ui/core',
  '@floating-ui/dom',
  '@floating-ui/react-dom',
  '@floating-ui/utils',
  '@fontsource/source-sans-3',
  '@noble/hashes',
  '@tanstack/react-virtual',
  '@tanstack/virtual-core',
  '@xyflow/react',
  '@xyflow/system',
  'ajv',
  'ajv-formats',
  'atomically',
  'classcat',
  'conf',
  'core-util-is',
  'd3-color',
  'd3-dispatch',
  'd3-drag',
  'd3-ease',
  'd3-interpolate',
  'd3-selection',
  'd3-timer',
  'd3-transition',
  'd3-zoom',
  'debounce-fn',
  'dot-prop',
  'electron-store',
  'env-paths',
  'fast-deep-equal',
  'fast-uri',
  'fflate',
  'get-east-asian-width',
  'https',
  'image-size',
  'immediate',
  'inherits',
  'is-safe-filename',
  'isarray',
  'json-schema-traverse',
  'json-schema-typed',
  'jszip',
  'lie',
  'lucide-react',
  'mimic-function',
  'nanoid',
  'pako',
  'papaparse',
  'pdfjs-dist',
  'pptxgenjs',
  'process-nextick-args',
  'queue',
  'react',
  'react-dom',
  'readable-stream',
  'require-from-string',
  'reselect',
  'safe-buffer',
  'scheduler',
  'semver',
  'setimmediate',
  'string_decoder',
  'stubborn-fs',
  'stubborn-utils',
  'tagged-tag',
  'type-fest',
  'uint8array-extras',
  'undici-types',
  'use-sync-external-store',
  'util-deprecate',
  'valibot',
  'when-exit',
  'write-excel-file',
  'zustand',
];

describe('what ships', () => {
  test('is exactly the list that was read and allowed', () => {
    expect([...new Set(BROUGHT.map(({ name }) => name))].sort()).toEqual([...ALLOWED].sort());
  });

  test.each(['main', 'cli', 'renderer'])(
    'in out/%s is on that list, with its licence',
    (bundle) => {
      const held = readJson(`out/${bundle}/licenses.json`) as { name: string; text?: string }[];
      expect(held.filter(({ name }) => !ALLOWED.includes(name)).map(({ name }) => name)).toEqual(
        [],
      );
      expect(held.filter(({ text }) => !text).map(({ name }) => name)).toEqual([]);
    },
  );

  test.each(['main', 'cli'])(
    'in out/%s is none of what the library of slides declares and never needs',
    (bundle) => {
      const held = readJson(`out/${bundle}/licenses.json`) as { name: string }[];
      const names = held.map(({ name }) => name);
      expect(names).toContain('pptxgenjs');
      const unwanted = ['image-size', 'queue', 'https', 'setimmediate', 'readable-stream'];
      expect(names.filter((name) => unwanted.includes(name))).toEqual([]);
    },
  );

  test('is pinned to exact versions', () => {
    const ranges = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    expect(ranges).toEqual([]);
  });

  test('runs nothing when it is installed', () => {
    expect(BROUGHT.filter((locked) => locked.hasInstallScript).map(({ name }) => name)).toEqual([]);
  });

  test('is made by tools whose install scripts were each allowed or refused', () => {
    const scripted = Object.entries(lock.packages)
      .filter(([, { hasInstallScript, optional }]) => hasInstallScript && !optional)
      .map(([path]) => path.replace(/^.*node_modules\//, ''));
    expect(scripted.filter((name) => !(name in manifest.allowScripts))).toEqual([]);
    // The npm package of Node links the binary for this machine; nothing else may run.
    expect(
      Object.keys(manifest.allowScripts).filter((name) => manifest.allowScripts[name]),
    ).toEqual(['node']);
  });

  test('is justified, each dependency in one line of build/README.md', () => {
    const readme = readFileSync(join(ROOT, 'build/README.md'), 'utf8');
    const table = readme.slice(readme.indexOf('## What ships'));
    const justified = [...table.matchAll(/^\| (.+?) \|/gm)]
      .flatMap(([, cell = '']) => [...cell.matchAll(/`([^`]+)`/g)])
      .map(([, name]) => name);
    expect(justified.sort()).toEqual(Object.keys(manifest.dependencies).sort());
  });

  test('is in the bill of materials, and Electron with it', () => {
    const script = join(ROOT, 'build/scripts/sbom.mjs');
    execFileSync(process.execPath, [script], { cwd: ROOT, stdio: 'pipe' });
    const bill = readJson('dist/remit.cdx.json') as { components: { 'bom-ref': string }[] };
    const electron = `electron@${manifest.devDependencies['electron']}`;
    const expected = BROUGHT.map(({ name, version }) => `${name}@${version}`).concat(electron);
    const named = bill.components.map((component) => component['bom-ref']);
    expect(named.sort()).toEqual([...new Set(expected)].sort());
  });

  test('is locked as package.json says', () => {
    for (const [name, version] of Object.entries(manifest.dependencies)) {
      expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
    }
  });
});
