/**
 * Starts the app of this checkout, built first where a source is newer: what `REMIT_APP_LAUNCHER`
 * names for the command line. Arguments are handed to the app as they are.
 */
import process from 'node:process';
import { appCommand } from '../setup/launchApp.mjs';
import { run } from '../setup/projectTools.mjs';
import { buildOrExit } from './buildTargets.mjs';
import { ensureProjectNode } from './projectNode.mjs';

ensureProjectNode();
// Standard output belongs to the app, the other channel to its one sentence of trouble: only a build
// that takes a while reports itself there.
const report = (/** @type {string} */ line) => {
  if (!line.endsWith('up to date')) console.error(line);
};
await buildOrExit({ names: ['main'], log: report });

const { command, args, isStandIn } = appCommand();
// The command line shows no window; the real Electron keeps it hidden by itself.
const quiet = isStandIn ? ['--headless'] : [];
process.exit(
  await run(command, [...args, ...quiet, ...process.argv.slice(2)], { cwd: process.cwd() }),
);
