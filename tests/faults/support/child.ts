/**
 * A process that saves a map on command, to be killed and disturbed by the tests around it. Lines in:
 * `save N` (one save of version N), `loop` (versions without end). Lines out: `ready`, then one JSON
 * reply for each save, after it is acknowledged.
 *
 * Arguments: path of the map, folder of the backups, size of the version's padding in characters.
 */
import { createInterface } from 'node:readline';
import { MapFiles } from '#electron/services/files/MapFiles.ts';
import { nodeFileSystem } from '#electron/services/files/nodeFileSystem.ts';
import { aPaddedVersion } from './aPaddedVersion.ts';

const [path = '', backups = '', padding = '0'] = process.argv.slice(2);
const files = new MapFiles({
  fs: nodeFileSystem,
  backups,
  now: () => new Date(0),
  newId: () => 'doc',
});
const opened = await files.open(path);
if (opened.kind !== 'done') throw new Error(JSON.stringify(opened));

async function save(version: number): Promise<void> {
  const reply = await files.save('doc', aPaddedVersion(version, Number(padding)), false);
  process.stdout.write(`${JSON.stringify({ version, reply })}\n`);
}

createInterface({ input: process.stdin }).on('line', (line) => {
  const [word, version] = line.split(' ');
  if (word === 'save') void save(Number(version));
  if (word === 'loop') void loop();
});

async function loop(): Promise<void> {
  for (let version = 2; ; version++) await save(version);
}

process.stdout.write('ready\n');
