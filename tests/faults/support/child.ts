/**
 * A process that saves a map on command, to be killed and disturbed by the tests around it. Lines in:
 * `save N` (one save of version N), `loop` (versions without end). Lines out: `ready`, then one JSON
 * reply for each save, after it is acknowledged.
 *
 * It saves as the app does, in a thread of its own (`DiskThread`).
 *
 * Arguments: path of the map, folder of the backups, size of the version's padding in characters.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DiskThread } from '#electron/services/files/DiskThread.ts';
import { MapFiles } from '#electron/services/files/MapFiles.ts';
import { nodeFileSystem } from '#electron/services/files/nodeFileSystem.ts';
import { aPaddedVersion } from './aPaddedVersion.ts';

const DISK_THREAD = join(
  import.meta.dirname,
  '../../../electron/services/files/diskThreadEntry.ts',
);
const [path = '', backups = '', padding = '0'] = process.argv.slice(2);
const disk = new DiskThread(DISK_THREAD, {
  save: () => Promise.reject(new Error('the thread did not start')),
});
const filesBackedUpIn = (folder: string) =>
  new MapFiles({
    fs: nodeFileSystem,
    disk,
    backups: folder,
    now: () => new Date(0),
    newId: () => 'doc',
  });
const files = filesBackedUpIn(backups);
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

// Faults are for saves, not for a thread that still loads its code: it has saved once, elsewhere.
const elsewhere = mkdtempSync(join(tmpdir(), 'remit-warm-'));
const warm = filesBackedUpIn(join(elsewhere, 'backups'));
const warmed = await warm.saveAs(warm.register(), aPaddedVersion(1, 0), join(elsewhere, 'a.remit'));
if (warmed.kind !== 'done') throw new Error(JSON.stringify(warmed));
rmSync(elsewhere, { recursive: true });

process.stdout.write('ready\n');
