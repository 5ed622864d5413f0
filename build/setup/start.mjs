// npm start [-- a map.remit | --sample <name>]: installs and builds what is missing, then opens the
// app. Plain JavaScript without dependencies (Node 18).
import { mkdirSync, readdirSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { findEngine, projectRoot } from '../runtime/engine.mjs';
import { hasDisplay, launchApp } from './launchApp.mjs';
import { prepare } from './prepare.mjs';
import { finish, projectNode, run } from './projectTools.mjs';

const FIRST_SAMPLE = 'merger';

/** @param {string} line */
const say = (line) => console.log(line);

await finish(async () => {
  const { map, sample } = readArguments(process.argv.slice(2));
  await prepare();
  await findEngine(say, !hasDisplay());
  const built = await run(projectNode(), [
    'build/scripts/build.mjs',
    'renderer',
    'preload',
    'main',
  ]);
  if (built !== 0) throw new Error('Remit could not be built: the lines above say why.');
  if (!hasDisplay()) return exportBoard(map ?? sampleFile(sample));
  return launchApp(map === undefined ? [`--open-sample=${sample}`] : [map]);
});

/** @param {readonly string[]} args */
function readArguments(args) {
  const map = args.find((word) => word.endsWith('.remit'));
  const at = args.findIndex((word) => word.startsWith('--sample'));
  const word = args[at];
  const sample = word?.includes('=') ? word.slice(word.indexOf('=') + 1) : args[at + 1];
  const here = process.env['INIT_CWD'] ?? process.cwd();
  return {
    map: map && resolve(here, map),
    sample: (at === -1 ? undefined : sample) ?? FIRST_SAMPLE,
  };
}

/** @param {string} sample */
function sampleFile(sample) {
  const folder = join(projectRoot, 'shared', 'samples');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.remit'),
  );
  const file = files.find((name) => basename(name).includes(sample));
  if (file === undefined) {
    const names = files.map((name) => basename(name, '.remit')).join(', ');
    throw new Error(`There is no sample called "${sample}"; there are: ${names}.`);
  }
  return join(folder, file);
}

/**
 * Without a display, something to look at all the same.
 * @param {string} map
 */
async function exportBoard(map) {
  say('There is no display here, so no window can open; exporting the board paper instead.');
  const target = join(projectRoot, 'out', `${basename(map, '.remit')}.pdf`);
  mkdirSync(join(projectRoot, 'out'), { recursive: true });
  const code = await run(projectNode(), [
    'build/scripts/remit.mjs',
    'export',
    map,
    '-o',
    target,
    // The paper of an earlier start.
    '--force',
  ]);
  if (code === 0) say(`The board paper is in ${relative(process.cwd(), target) || target}.`);
  return code;
}
