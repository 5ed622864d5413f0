/**
 * A Remit without its window: opens one map as the app does, with its lock, and does as it is told. Lines in,
 * each answered by one line of JSON:
 *
 * - `open`: who else has it open; it is on screen from then on. `protect`: read-only.
 * - `save N`, `overwrite N`: saves version N. `copy N PATH`: saves it into another file.
 * - `load`: shows what the file says. `keep`: the person has seen that and keeps their own.
 * - `stamp`: the file carries the time of this process's clock, as it would on a disk of its own.
 * - `versions`: which ones are kept, as a person is told of them. `offered`: opens what is offered for the damaged map.
 * - `idle`: waits for what saves have left to be done.
 * - `end`: ends in order. `exit`: is ended.
 *
 * Arguments: path of the map, folder of the backups, name of the computer.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync, utimesSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { hashOf } from '#electron/services/files/fileState.ts';
import { FileLock } from '#electron/services/files/lock/FileLock.ts';
import { isHolderGone } from '#electron/services/files/lock/isHolderGone.ts';
import { MapFiles } from '#electron/services/files/MapFiles.ts';
import { nodeFileSystem } from '#electron/services/files/nodeFileSystem.ts';
import { startTicks } from '#electron/services/files/recovery/startedAt.ts';
import { aPaddedVersion } from './aPaddedVersion.ts';

const [path = '', backups = '', host = ''] = process.argv.slice(2);
const files = new MapFiles({
  fs: nodeFileSystem,
  backups,
  now: () => new Date(),
  newId: () => 'doc',
});
const lock = new FileLock({
  fs: nodeFileSystem,
  fileOf: (docId) => (files.isReadOnly(docId) ? null : files.pathOf(docId)),
  self: { host, user: `of ${host}`, pid: process.pid, ticks: startTicks(process.pid) },
  now: () => new Date(),
  newToken: randomUUID,
  isHolderGone,
});

const verbs: Readonly<Record<string, (version: number, other: string) => unknown>> = {
  open: async () => {
    await files.open(path);
    const holder = await lock.holderOf(path);
    lock.follow('doc');
    await lock.whenSettled();
    return holder;
  },
  protect: async () => {
    files.protect('doc');
    lock.aimAnew();
    await lock.whenSettled();
  },
  save: (version) => files.save('doc', aPaddedVersion(version), false),
  overwrite: (version) => files.save('doc', aPaddedVersion(version), true),
  copy: async (version, other) => {
    const reply = await files.saveAs('doc', aPaddedVersion(version), other);
    lock.aimAnew();
    await lock.whenSettled();
    return reply;
  },
  load: async () => {
    const reread = await files.reread('doc');
    if (reread.kind === 'done') files.took('doc', reread.value.readId);
    return reread.kind;
  },
  keep: () => {
    files.noticed('doc', hashOf(readFileSync(path)));
    files.keepMine('doc');
  },
  stamp: () => utimesSync(path, new Date(), new Date()),
  versions: async () => (await files.versionsOf('doc')).map(({ versionId }) => versionId),
  offered: async () => {
    const refused = await files.open(path);
    const offerId = refused.kind === 'trouble' ? refused.trouble.offerId : undefined;
    const opened = await files.openOffered(offerId ?? 'none');
    return opened.kind === 'done' ? opened.value.document.purpose : opened.kind;
  },
  idle: () => files.whenIdle(),
  end: () => lock.letGo(),
  exit: () => process.exit(0),
};

createInterface({ input: process.stdin }).on('line', (line) => {
  const [verb = '', version = '', ...other] = line.split(' ');
  void (async () => {
    const answer = await verbs[verb]?.(Number(version), other.join(' '));
    process.stdout.write(`${JSON.stringify(answer ?? null)}\n`);
  })();
});

process.stdout.write('ready\n');
