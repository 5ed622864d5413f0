/**
 * npm run remit -- <command> ...: the command line from a checkout. Builds it first when a source is
 * newer; what a build says goes to standard error, so that the command's own output stays clean.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { appLauncher } from './appLauncher.mjs';
import { BUILD_TARGETS, buildTargets, isStale } from './buildTargets.mjs';
import { PROJECT_NODE, ROOT, ensureProjectNode, projectEnv } from './projectNode.mjs';

ensureProjectNode();
// An export to PDF opens the whole app, so that nothing of out/ may be older than the sources.
if (BUILD_TARGETS.some(isStale)) {
  process.env['NODE_ENV'] = 'production';
  await buildTargets({ log: (line) => console.error(line) });
}

const { command, args } = appLauncher();
const child = spawn(PROJECT_NODE, [join(ROOT, 'out/cli/cli.js'), ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: projectEnv({
    REMIT_APP_LAUNCHER: JSON.stringify([command, ...args, join(ROOT, 'out/main/main.js')]),
  }),
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => child.kill(signal));
}
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
