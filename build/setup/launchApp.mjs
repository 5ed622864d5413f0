// Plain JavaScript without dependencies (Node 18).
import { join } from 'node:path';
import { presentEngine, projectRoot } from '../runtime/engine.mjs';
import { projectNode, run } from './projectTools.mjs';

/**
 * The command that starts the built app: Electron's own binary where there is one, else the
 * stand-in runtime on an installed Chromium. The app's arguments follow `args`.
 * @param {string} [app] the folder of its package.json
 * @returns {{ command: string, args: string[], isStandIn: boolean }}
 */
export function appCommand(app = projectRoot) {
  const engine = presentEngine();
  if (engine?.kind === 'electron') return { command: engine.path, args: [app], isStandIn: false };
  const main = join(projectRoot, 'build', 'runtime', 'main.ts');
  return { command: projectNode(), args: [main, app], isStandIn: true };
}

/**
 * Opens the built app and waits until it is closed.
 * @param {readonly string[]} appArgs
 * @returns {Promise<number>} its exit code
 */
export function launchApp(appArgs) {
  const { command, args } = appCommand();
  // Paths among the arguments mean the folder in which the person stands.
  return run(command, [...args, ...appArgs], { cwd: process.env['INIT_CWD'] ?? process.cwd() });
}

/** Whether a window could be seen here. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}
