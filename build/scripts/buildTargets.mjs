import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { ROOT } from './projectNode.mjs';

/**
 * What a build makes. `sources` are files or folders whose change makes the output stale.
 *
 * @typedef {object} BuildTarget
 * @property {string} name
 * @property {string} config  Vite configuration, relative to the project folder
 * @property {string} output  the file that must exist afterwards
 * @property {readonly string[]} sources
 * @property {readonly string[]} [needs]  targets that are built with it
 */

const TOOLS = ['build/vite', 'build/types', 'package.json', 'package-lock.json'];

/** In order: the main process lists the files that the renderer's build made. */
export const BUILD_TARGETS = /** @type {readonly BuildTarget[]} */ ([
  {
    name: 'renderer',
    config: 'build/vite.renderer.config.ts',
    output: 'out/renderer/index.html',
    sources: ['renderer', 'shared'],
  },
  {
    name: 'preload',
    config: 'build/vite.preload.config.ts',
    output: 'out/preload/preload.cjs',
    sources: ['electron/preload.ts', 'shared/ipc'],
  },
  {
    name: 'notesPreload',
    config: 'build/vite.notesPreload.config.ts',
    output: 'out/notesPreload/preload.cjs',
    sources: ['electron/notesPreload.ts', 'shared/ipc'],
  },
  {
    name: 'printPreload',
    config: 'build/vite.printPreload.config.ts',
    output: 'out/printPreload/preload.cjs',
    sources: ['electron/printPreload.ts', 'shared/ipc'],
  },
  {
    name: 'diskThread',
    config: 'build/vite.diskThread.config.ts',
    output: 'out/diskThread/diskThread.js',
    sources: ['electron/services/files', 'shared/lib'],
  },
  {
    name: 'main',
    config: 'build/vite.main.config.ts',
    output: 'out/main/main.js',
    needs: ['renderer', 'preload', 'notesPreload', 'printPreload', 'diskThread'],
    sources: ['electron', 'shared', 'out/renderer/index.html'],
  },
  {
    name: 'cli',
    config: 'build/vite.cli.config.ts',
    output: 'out/cli/cli.js',
    sources: ['electron', 'shared'],
  },
]);

/** @param {string} path @returns {string[]} */
function filesUnder(path) {
  const full = join(ROOT, path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [full];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/**
 * A digest of the sources by path, size and time of change: cheap, and a checkout of another branch
 * changes it even when that makes files older.
 *
 * @param {BuildTarget} target
 */
function fingerprint(target) {
  const hash = createHash('sha256');
  const paths = [target.config, ...TOOLS, ...target.sources].flatMap(filesUnder).sort();
  for (const path of paths) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** @param {BuildTarget} target */
function stampOf(target) {
  return join(ROOT, '.cache/build', `${target.name}.stamp`);
}

/** @param {BuildTarget} target */
export function isStale(target) {
  const stamp = stampOf(target);
  if (!existsSync(stamp) || !existsSync(join(ROOT, target.output))) return true;
  return readFileSync(stamp, 'utf8') !== fingerprint(target);
}

/**
 * Builds the named targets, and what they need, where they are stale: in order, in this process.
 *
 * @param {{ names?: readonly string[], isForced?: boolean, log?: (line: string) => void }} options
 * @returns {Promise<string[]>} the names of what was built
 */
export async function buildTargets({ names, isForced = false, log = () => {} } = {}) {
  /** @type {string[]} */
  const built = [];
  const wanted = BUILD_TARGETS.filter(({ name }) => !names || names.includes(name));
  const needed = new Set(wanted.flatMap(({ name, needs = [] }) => [name, ...needs]));
  for (const target of BUILD_TARGETS.filter(({ name }) => needed.has(name))) {
    if (!isForced && !isStale(target)) {
      log(`${target.name}: up to date`);
      continue;
    }
    const print = fingerprint(target);
    const startedAt = performance.now();
    const { build } = await import('vite');
    await build({ configFile: join(ROOT, target.config), mode: 'production' });
    const stamp = stampOf(target);
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, print);
    built.push(target.name);
    log(`${target.name}: built in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
  }
  return built;
}

/**
 * Builds like `buildTargets`; a build that fails ends the process with what the bundler says about
 * the file, without where in the bundler it happened.
 *
 * @param {Parameters<typeof buildTargets>[0]} options
 */
export async function buildOrExit(options) {
  try {
    await buildTargets(options);
  } catch (problem) {
    console.error(problem instanceof Error ? problem.message : problem);
    process.exit(1);
  }
}
