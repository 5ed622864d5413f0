import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { aFolder } from '../support/aFolder.ts';

const ROOT = join(import.meta.dirname, '../../..');
const STRAYS = pathToFileURL(join(ROOT, 'electron/services/files/strayTemps.ts')).href;

it('a process that ends in the middle of a write takes its temporary file along, and no other', () => {
  const folder = aFolder();
  const [held, released] = [join(folder, 'held.tmp'), join(folder, 'released.tmp')];
  for (const path of [held, released]) writeFileSync(path, 'half');
  const code = `
    const { holdTemp } = await import(${JSON.stringify(STRAYS)});
    holdTemp(${JSON.stringify(released)})();
    holdTemp(${JSON.stringify(held)});
    process.exit(3);`;
  const pinned = join(ROOT, 'node_modules/node/bin/node');
  const node = existsSync(pinned) ? pinned : process.execPath;
  const ended = spawnSync(node, ['--input-type=module', '-e', code], { cwd: ROOT });
  expect(ended.status).toBe(3);
  expect([existsSync(held), existsSync(released)]).toEqual([false, true]);
});
