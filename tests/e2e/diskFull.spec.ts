import { execFile } from 'node:child_process';
import { copyFile, mkdir, readFile, readdir, statfs, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../../build/runtime/engine.mjs';
import { answerSaveDialog } from './support/dialogs.ts';
import { expect, test } from './support/launchApp.ts';
import { contentOf, inFolder } from './support/mapFile.ts';
import { card } from './support/onMap.ts';

const run = promisify(execFile);
const MERGER = join(projectRoot, 'shared/samples/merger.remit');

/** A real disk of half a megabyte; null where this process may not mount one. */
async function smallDisk(at: string): Promise<(() => Promise<void>) | null> {
  await mkdir(at);
  try {
    await run('mount', ['-t', 'tmpfs', '-o', 'size=512k', 'tmpfs', at]);
  } catch {
    return null;
  }
  return async () => void (await run('umount', ['-l', at]));
}

/** Leaves so few bytes free that no map fits, but a part of one does: the trap for careless writers. */
async function fillUp(disk: string, leftOver: number): Promise<string> {
  const { bavail, bsize } = await statfs(disk);
  const filler = join(disk, 'filler');
  await writeFile(filler, Buffer.alloc(Math.max(0, bavail * bsize - leftOver)));
  return filler;
}

test('on a full disk the old file stays whole, the map stays unsaved, and Save As keeps it elsewhere', async ({
  launch,
}) => {
  await inFolder(async (folder) => {
    const disk = join(folder, 'stick');
    const unmount = await smallDisk(disk);
    test.skip(unmount === null, 'mounting a small disk needs root on Linux');
    try {
      const file = join(disk, 'Merger.remit');
      await copyFile(MERGER, file);
      const before = await readFile(file);
      const { app, page } = await launch({ args: [file] });
      const bar = page.getByRole('menubar').locator('..');
      await card(page, 'Bed closures').click();
      await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Ward closures');
      const filler = await fillUp(disk, 24 * 1024);

      await page.keyboard.press('ControlOrMeta+S');
      const sentence = page.getByText(/Merger\.remit was not saved because the disk is full/);
      await expect(sentence).toHaveCount(1);
      await expect(bar).toContainText('not saved');
      expect(await readFile(file)).toEqual(before);
      const ours = '.~lock.Merger.remit#';
      expect((await readdir(disk)).toSorted()).toEqual([ours, 'Merger.remit', 'filler']);

      await test.step('the sentence itself offers Save As', async () => {
        const elsewhere = join(folder, 'Elsewhere.remit');
        await answerSaveDialog(app, elsewhere);
        await page.getByRole('button', { name: 'Save as…' }).click();
        await expect(page.getByText('Saved Elsewhere.remit.')).toBeVisible();
        await expect(bar).not.toContainText('not saved');
        const { areas } = await contentOf(elsewhere);
        expect(areas.map(({ name }) => name)).toContain('Ward closures');
        expect(await readFile(file)).toEqual(before);
      });

      await test.step('and with room again, the same place takes it', async () => {
        await truncate(filler, 0);
        await answerSaveDialog(app, file);
        await page.keyboard.press('ControlOrMeta+Shift+S');
        await expect(page.getByText('Saved Merger.remit.')).toBeVisible();
        const { areas } = await contentOf(file);
        expect(areas.map(({ name }) => name)).toContain('Ward closures');
      });
    } finally {
      await unmount?.();
    }
  });
});
