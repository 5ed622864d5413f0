/**
 * npm run remit -- <command> ...: the command line from a checkout. Builds it first when a source is
 * newer, without a word, so that the command's own output stays clean.
 */
import { join } from 'node:path';
import process from 'node:process';
import { buildTargets } from './buildTargets.mjs';
import { PROJECT_NODE, ROOT, ensureProjectNode, handOver, projectEnv } from './projectNode.mjs';

ensureProjectNode();
await buildTargets({ names: ['cli'] });

// An export that needs the engine starts the app with this command and its own arguments after it.
const launcher = [PROJECT_NODE, join(ROOT, 'build/scripts/app.mjs')];
handOver(
  PROJECT_NODE,
  [join(ROOT, 'out/cli/cli.js'), ...process.argv.slice(2)],
  projectEnv({ REMIT_APP_LAUNCHER: JSON.stringify(launcher) }),
);
