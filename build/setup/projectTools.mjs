// Plain JavaScript without dependencies (Node 18): it runs before `npm ci` has brought anything.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { projectRoot } from '../runtime/engine.mjs';

/** @returns {string} the Node that the lock file pins, or the running one before `npm ci` */
export function projectNode() {
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  const pinned = join(projectRoot, 'node_modules', 'node', 'bin', program);
  return existsSync(pinned) ? pinned : process.execPath;
}

/** @returns {NodeJS.ProcessEnv} with the project's own tools first on the PATH */
export function projectEnv() {
  const bin = join(projectRoot, 'node_modules', '.bin');
  const path = [dirname(projectNode()), bin, process.env['PATH'] ?? ''].join(delimiter);
  return { ...process.env, PATH: path };
}

/**
 * Runs a program in the project folder with this terminal, passing on the signals that end us.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, isQuiet?: boolean, cwd?: string }} [options] isQuiet drops its
 *   standard output
 * @returns {Promise<number>} its exit code
 */
export function run(
  command,
  args,
  { env = projectEnv(), isQuiet = false, cwd = projectRoot } = {},
) {
  return new Promise((resolve) => {
    const child = spawn(command, [...args], {
      cwd,
      env,
      stdio: ['inherit', isQuiet ? 'ignore' : 'inherit', 'inherit'],
      // npm is a batch file there, which only a shell can start.
      shell: process.platform === 'win32' && command === 'npm',
    });
    const pass = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
    const signals = /** @type {const} */ (['SIGINT', 'SIGTERM']);
    for (const signal of signals) process.on(signal, pass);
    const end = (/** @type {number} */ code) => {
      for (const signal of signals) process.off(signal, pass);
      resolve(code);
    };
    child.once('error', () => end(127));
    child.once('exit', (code, signal) => end(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}

/**
 * Runs the step of a command; a problem becomes one sentence and a failed exit.
 * @param {() => Promise<number>} steps
 */
export async function finish(steps) {
  try {
    process.exitCode = await steps();
  } catch (problem) {
    console.error(problem instanceof Error ? problem.message : problem);
    process.exitCode = 1;
  }
}
