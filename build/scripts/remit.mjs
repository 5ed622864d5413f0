/**
 * npm run remit -- <command> ...: the command line from a checkout. Builds it first when a source is
 * newer, without a word, so that the command's own output stays clean.
 */
import { join } from 'node:path';
import process from 'node:process';
import { projectEnv, run } from '../setup/projectTools.mjs';
import { buildOrExit } from './buildTargets.mjs';
import { PROJECT_NODE, ROOT, ensureProjectNode } from './projectNode.mjs';

ensureProjectNode();
await buildOrExit({ names: ['cli'] });

// An export that needs the engine starts the app with this command and its own arguments after it.
const launcher = [PROJECT_NODE, join(ROOT, 'build/scripts/app.mjs')];
// npm goes to the project folder; paths mean the one in which the person stands.
const isFromNpm = process.env['npm_lifecycle_event'] === 'remit';
process.exit(
  await run(PROJECT_NODE, [join(ROOT, 'out/cli/cli.js'), ...process.argv.slice(2)], {
    cwd: (isFromNpm && process.env['INIT_CWD']) || process.cwd(),
    env: { ...projectEnv(), REMIT_APP_LAUNCHER: JSON.stringify(launcher) },
  }),
);
