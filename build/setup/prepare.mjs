// Plain JavaScript without dependencies (Node 18): it runs before `npm ci` has brought anything.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../runtime/engine.mjs';
import { run } from './projectTools.mjs';

/** @typedef {{ version?: string, optional?: boolean, link?: boolean }} LockedPackage */

/**
 * Installs the packages of the lock file when they are not there or not the same.
 * @throws {Error} one sentence: what happened and what to do
 */
export async function prepare() {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < 18)
    throw new Error(`Remit needs Node 18 or newer; this is Node ${process.versions.node}.`);
  if (isInstalled()) return;
  console.log('Installing the packages of package-lock.json (npm ci) ...');
  const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    env: process.env,
  });
  if (code === 127)
    throw new Error('npm was not found: install Node with npm, then run the command again.');
  if (code !== 0) {
    throw new Error(
      `The packages could not be installed (npm ci ended with ${code}): check the network and the registry, then run the command again.`,
    );
  }
}

/**
 * Whether node_modules holds what the lock file names, by npm's own record of what it installed.
 * Packages for other platforms are optional, and absent in good order.
 */
function isInstalled() {
  const wanted = readLock(join(projectRoot, 'package-lock.json'));
  const present = readLock(join(projectRoot, 'node_modules', '.package-lock.json'));
  if (wanted === undefined)
    throw new Error('package-lock.json is missing or damaged: restore it from the repository.');
  if (present === undefined) return false;
  const names = Object.keys(wanted).filter((name) => name !== '');
  return (
    Object.keys(present).every((name) => name in wanted) &&
    names.every((name) => {
      const installed = present[name];
      if (installed === undefined) return wanted[name]?.optional === true;
      return installed.version === wanted[name]?.version;
    })
  );
}

/**
 * @param {string} path
 * @returns {Record<string, LockedPackage> | undefined} undefined when it is absent or unreadable
 */
function readLock(path) {
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
