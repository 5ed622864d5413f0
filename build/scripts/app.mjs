/**
 * Starts the app of this checkout, built first where a source is newer: what `REMIT_APP_LAUNCHER`
 * names for the command line. Arguments are handed to the app as they are.
 */
import process from 'node:process';
import { appLauncher } from './appLauncher.mjs';
import { buildTargets } from './buildTargets.mjs';
import { PROJECT_NODE, ROOT, ensureProjectNode, handOver } from './projectNode.mjs';

ensureProjectNode();
// Standard output belongs to the app: a build reports on the other channel.
await buildTargets({ names: ['renderer', 'preload', 'main'], log: (line) => console.error(line) });

const { command, args } = appLauncher();
// The command line shows no window; the real Electron keeps it hidden by itself.
const quiet = command === PROJECT_NODE ? ['--headless'] : [];
// The folder, not the main file: only from package.json does Electron know the app's name.
handOver(command, [...args, ROOT, ...quiet, ...process.argv.slice(2)]);
