import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { projectRoot } from '../runtime/engine.mjs';
import { projectEnv, projectNode } from '../setup/projectTools.mjs';

/** The project folder, as an absolute path. */
export const ROOT = projectRoot;

/** The Node that the lock file pins (Electron's own major), or the running one where it is missing. */
export const PROJECT_NODE = projectNode();

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
