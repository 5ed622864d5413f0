import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { PNG } from 'pngjs';
import { projectRoot } from '../../build/runtime/engine.mjs';
import { projectNode } from '../../build/setup/projectTools.mjs';

let folder = '';
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'remit-png-'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

function picture(name: string, ...words: string[]): PNG {
  const sample = join(projectRoot, 'shared/samples/merger.remit');
  const command = [join(projectRoot, 'build/scripts/remit.mjs'), 'export', sample, '-o', name];
  execFileSync(projectNode(), [...command, ...words], { cwd: folder, stdio: 'pipe' });
  return PNG.sync.read(readFileSync(join(folder, name)));
}

/** How many colours a picture has in every seventh pixel. */
function coloursOf({ data }: PNG): number {
  const colours = new Set<number>();
  for (let at = 0; at < data.length; at += 28) colours.add(data.readUInt32BE(at));
  return colours.size;
}

test('the map as PNG at two scales: the same picture, twice as wide, drawn and not blank', () => {
  const [one, two] = [picture('one.png', '--scale', '1'), picture('two.png', '--scale', '2')];
  expect(Math.abs(two.width - 2 * one.width)).toBeLessThanOrEqual(1);
  expect(Math.abs(two.height - 2 * one.height)).toBeLessThanOrEqual(1);
  expect(coloursOf(one)).toBeGreaterThan(50);
});
