import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LAYERS } from '../../build/lint/layers.mjs';
import { PLANTS } from './plants.ts';
import type { Plant } from './plants.ts';

const ROOT = join(import.meta.dirname, '../..');

/** What the linter said, by the file it said it about, with `/`. */
let messages: Map<string, string[]>;
let folder: string;

/** Plants that share a name are told apart by a number, so that one run lints them all. */
function placeOf(plant: Plant, index: number): string {
  const hasFixedName = !/plant\.\w+$/.test(plant.file);
  if (hasFixedName) return `${index}/${plant.file}`;
  return `all/${plant.file.replace(/plant(\.\w+)$/, `plant${index}$1`)}`;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'remit-plants-'));
  const roots = new Set(PLANTS.map((plant, index) => placeOf(plant, index).split('/')[0] ?? ''));
  for (const root of roots) {
    mkdirSync(join(folder, root, 'build'), { recursive: true });
    cpSync(join(ROOT, 'build/lint'), join(folder, root, 'build/lint'), { recursive: true });
    cpSync(join(ROOT, 'build/oxlint.json'), join(folder, root, 'build/oxlint.json'));
    cpSync(join(ROOT, 'package.json'), join(folder, root, 'package.json'));
  }
  PLANTS.forEach((plant, index) => {
    const path = join(folder, placeOf(plant, index));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${plant.code}\n`);
  });
  const cycle = join(folder, 'all/shared/model');
  writeFileSync(
    join(cycle, 'here.ts'),
    "import type { B } from './there.ts';\nexport type A = B | 1;\n",
  );
  writeFileSync(
    join(cycle, 'there.ts'),
    "import type { A } from './here.ts';\nexport type B = A | 2;\n",
  );

  messages = new Map();
  for (const root of roots) {
    for (const [file, said] of lint(join(folder, root))) messages.set(`${root}/${file}`, said);
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function lint(cwd: string): Map<string, string[]> {
  const oxlint = join(ROOT, 'node_modules/oxlint/bin/oxlint');
  const { stdout } = spawnSync(
    process.execPath,
    [oxlint, '-c', 'build/oxlint.json', '--format', 'unix', '.'],
    { cwd, encoding: 'utf8' },
  );
  const said = new Map<string, string[]>();
  for (const line of stdout.split('\n')) {
    const [, file, message] = /^(.+?):\d+:\d+: (.+)$/.exec(line) ?? [];
    if (!file || !message) continue;
    const path = file.replaceAll('\\', '/');
    said.set(path, [...(said.get(path) ?? []), message]);
  }
  return said;
}

describe('who may import whom', () => {
  const places = PLANTS.map((plant, index) => ({ ...plant, place: placeOf(plant, index) }));

  test.each(places.filter(({ refusedBy }) => refusedBy))(
    'refused: $file: $code',
    ({ place, refusedBy = '' }) => {
      expect(messages.get(place)).toContainEqual(expect.stringContaining(refusedBy));
    },
  );

  test.each(places.filter(({ refusedBy }) => !refusedBy))('allowed: $file: $code', ({ place }) => {
    const ownRules = (messages.get(place) ?? []).filter((line) => line.includes('remit('));
    expect(ownRules).toEqual([]);
  });

  test('a circle of imports is refused, also when only types go round', () => {
    const said = messages.get('all/shared/model/here.ts');
    expect(said).toContainEqual(expect.stringContaining('import(no-cycle)'));
  });

  test('every layer of the table has a plant', () => {
    const planted = PLANTS.filter((plant) => plant.refusedBy).map((plant) => plant.file);
    const without = Object.keys(LAYERS)
      .filter((layer) => !UNRESTRICTED.includes(layer))
      .filter((layer) => !planted.some((file) => file.startsWith(layer.replace('*', ''))));
    expect(without).toEqual([]);
  });
});

/** Composition roots and tests may import nearly everything: there is nothing telling to plant. */
const UNRESTRICTED = ['electron/main.ts', 'renderer/main.tsx', 'tests'];
