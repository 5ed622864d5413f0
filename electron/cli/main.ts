import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import process from 'node:process';
import { renderMap } from '../export/exportMap.ts';
import { loadFonts } from '../export/fonts.ts';
import { nodeFileSystem } from '../services/files/nodeFileSystem.ts';
import { samples } from '../services/samples/samples.ts';
import type { Engine } from './CliTools.ts';
import { localDay } from '#shared/lib/localDay.ts';
import { runCli } from './runCli.ts';

/** `REMIT_APP_LAUNCHER`: the command that starts the app, as a JSON array of words. */
function engine(): Engine {
  const launcher = process.env['REMIT_APP_LAUNCHER'];
  if (launcher === undefined) return { kind: 'none' };
  const [command = '', ...args] = JSON.parse(launcher) as string[];
  return {
    kind: 'app',
    run: (words) =>
      new Promise((done) => {
        const app = spawn(command, [...args, ...words], {
          stdio: ['ignore', 'inherit', 'inherit'],
        });
        // Whoever ends the command means the app that works for it, too.
        for (const signal of ['SIGINT', 'SIGTERM'] as const) {
          process.on(signal, () => app.kill(signal));
        }
        app.on('error', () => done(2));
        app.on('exit', (code) => done(code ?? 2));
      }),
  };
}

// `remit new --list | head -1`: whoever reads may stop before we do.
process.stdout.on('error', () => {});

process.exitCode = await runCli(process.argv.slice(2), {
  cwd: process.cwd(),
  version: __VERSION__,
  fs: nodeFileSystem,
  say: (line) => process.stdout.write(`${line}\n`),
  columns: process.stdout.isTTY ? process.stdout.columns : null,
  tell: (line) => process.stderr.write(`${line}\n`),
  now: () => new Date(),
  newId: randomUUID,
  samples,
  render: (document, format, options) =>
    renderMap(document, format, options, { fonts: loadFonts, today: () => localDay(new Date()) }),
  engine: engine(),
});
