/**
 * Starts the app of this checkout, built first where a source is newer: what `REMIT_APP_LAUNCHER`
 * names for the command line. Arguments are handed to the app as they are.
 */
import { join } from 'node:path';
import process from 'node:process';
import { appLauncher } from './appLauncher.mjs';
import { buildTargets } from './buildTargets.mjs';
import { ROOT, ensureProjectNode, handOver } from './projectNode.mjs';

ensureProjectNode();
// Standard output belongs to the app: a build reports on the other channel.
await buildTargets({ names: ['renderer', 'preload', 'main'], log: (line) => console.error(line) });

const { command, args } = appLauncher();
handOver(command, [...args, join(ROOT, 'out/main/main.js'), ...process.argv.slice(2)]);
