import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** The project folder, as an absolute path. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The Node that the lock file pins (Electron's own major), or the running one where it is missing. */
export const PROJECT_NODE = (() => {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const pinned = join(ROOT, 'node_modules/node/bin', name);
  return existsSync(pinned) ? pinned : process.execPath;
})();

/**
 * The environment for a child: node_modules/.bin and the project's Node first on the PATH.
 *
 * @param {NodeJS.ProcessEnv} [extra]
 * @returns {NodeJS.ProcessEnv}
 */
export function projectEnv(extra = {}) {
  const separator = process.platform === 'win32' ? ';' : ':';
  const path = [dirname(PROJECT_NODE), join(ROOT, 'node_modules/.bin'), process.env['PATH'] ?? ''];
  return { ...process.env, PATH: path.join(separator), ...extra };
}

/**
 * Runs the calling script again under the project's Node when an older one started it: the tools
 * that it imports do not load there. Call it before the first dynamic import of such a tool.
 */
export function ensureProjectNode() {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major >= 24 || PROJECT_NODE === process.execPath) return;
  const result = spawnSync(PROJECT_NODE, process.argv.slice(1), {
    stdio: 'inherit',
    env: projectEnv(),
  });
  process.exit(result.status ?? 1);
}

/**
 * Runs a command in the foreground and ends this process as it ended, signals passed on.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export function handOver(command, args, env = projectEnv()) {
  const child = spawn(command, [...args], { stdio: 'inherit', env });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('error', (error) => {
    console.error(`${command} could not be started: ${error.message}`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
}
