import { copyFile, readFile, rename, stat, unlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../../build/runtime/engine.mjs';
import { violations } from './support/axe.ts';
import { answerSaveDialog } from './support/dialogs.ts';
import { expect, test } from './support/launchApp.ts';
import { contentOf, inFolder } from './support/mapFile.ts';
import { card, renameCard } from './support/onMap.ts';

const MERGER = join(projectRoot, 'shared/samples/merger.remit');
const CHANGED = 'Shared drive.remit was changed by somebody else';

/** Somebody else renames an area in the file: same size, same times, only the content tells. */
async function changeOutside(file: string, from: string, to: string): Promise<string> {
  const before = await stat(file);
  const theirs = (await readFile(file, 'utf8')).replaceAll(`"${from}"`, `"${to}"`);
  await writeFile(file, theirs);
  await utimes(file, before.atime, before.mtime);
  expect((await stat(file)).size).toBe(before.size);
  return theirs;
}

const areas = async (file: string) => (await contentOf(file)).areas.map(({ name }) => name);

test('nothing is unsaved: what somebody else saved comes up by itself, and undo leads back', async ({
  launch,
}) => {
  await inFolder(async (folder) => {
    const file = join(folder, 'Shared drive.remit');
    await copyFile(MERGER, file);
    const { page } = await launch({ args: [file] });
    await card(page, 'Bed closures').click();
    const theirs = await changeOutside(file, 'Branding', 'Brandung');
    await expect(card(page, 'Brandung')).toBeVisible();
    await expect(page.getByText(`${CHANGED}, and you see it as it is now.`)).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue(
      'Bed closures',
    );
    await expect(page.getByText('not saved', { exact: true })).toHaveCount(0);
    expect(await violations(page)).toEqual([]);
    // Nothing that was saved since asks about it, and nothing of it is ours to write.
    expect(await readFile(file, 'utf8')).toBe(theirs);
    await page.keyboard.press('ControlOrMeta+Z');
    await expect(card(page, 'Branding')).toBeVisible();
    await page.keyboard.press('ControlOrMeta+S');
    await expect(page.getByText('Saved Shared drive.remit.')).toBeVisible();
    expect(await areas(file)).toContain('Branding');
  });
});

test('with unsaved changes a banner leaves the choice: theirs, a copy, or one’s own', async ({
  launch,
}) => {
  await inFolder(async (folder) => {
    const file = join(folder, 'Shared drive.remit');
    await copyFile(MERGER, file);
    const { app, page } = await launch({ args: [file] });
    const says = page.getByText(`${CHANGED}, and you have changes that are not saved.`);
    await renameCard(page, 'Bed closures', 'Ward closures');
    await changeOutside(file, 'Branding', 'Brandung');
    await expect(says).toBeVisible();
    expect(await violations(page)).toEqual([]);
    // One can go on working meanwhile.
    await renameCard(page, 'Ward closures', 'Closed wards');

    await page.getByRole('button', { name: 'Load theirs' }).click();
    await expect(card(page, 'Brandung')).toBeVisible();
    await expect(card(page, 'Bed closures')).toBeVisible();
    await expect(says).toHaveCount(0);
    await page.keyboard.press('ControlOrMeta+Z');
    await expect(card(page, 'Closed wards')).toBeVisible();

    const theirs = await changeOutside(file, 'Brandung', 'Brendung');
    await expect(says).toBeVisible();
    const mine = join(folder, 'Mine.remit');
    await answerSaveDialog(app, mine);
    await page.getByRole('button', { name: 'Save mine as a copy…' }).press('Enter');
    await expect(page.getByText('Saved Mine.remit.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Load theirs' })).toHaveCount(0);
    expect(await readFile(file, 'utf8')).toBe(theirs);

    await renameCard(page, 'Closed wards', 'Shut wards');
    await changeOutside(mine, 'Branding', 'Brandung');
    await page.getByRole('button', { name: 'Keep mine' }).click();
    await page.keyboard.press('ControlOrMeta+S');
    await expect.poll(() => areas(mine)).toContain('Shut wards');
    expect(await areas(mine)).toContain('Branding');
    await page.getByRole('menubar').getByRole('menuitem', { name: 'File' }).click();
    await page.getByRole('menuitem', { name: 'Earlier versions…' }).click();
    await page.getByRole('button', { name: 'Open as a new map' }).click();
    await expect(card(page, 'Brandung')).toBeVisible();
  });
});

test('a file that goes away or no longer opens leaves the map as it is, and it can be saved', async ({
  launch,
}) => {
  await inFolder(async (folder) => {
    const file = join(folder, 'Shared drive.remit');
    await copyFile(MERGER, file);
    const whole = await readFile(file, 'utf8');
    const { app, page } = await launch({ args: [file] });
    await expect(card(page, 'Bed closures')).toBeVisible();
    await writeFile(file, whole.slice(0, whole.length / 2));
    await expect(
      page.getByText('Shared drive.remit was changed outside and is damaged now'),
    ).toBeVisible();
    await expect(card(page, 'Bed closures')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await writeFile(file, whole.replace('"formatVersion": 1', '"formatVersion": 9'));
    await expect(page.getByText('was saved by a newer Remit since you opened it')).toBeVisible();

    await unlink(file);
    await expect(
      page.getByText('Shared drive.remit is no longer in its folder', { exact: false }),
    ).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save it there again' }).click();
    await expect(page.getByText('Saved Shared drive.remit.')).toBeVisible();
    await expect(page.getByText('no longer in its folder')).toHaveCount(0);

    await rename(folder, `${folder}-away`);
    try {
      await expect(page.getByText('The folder of Shared drive.remit is gone')).toBeVisible();
      const other = join(`${folder}-away`, 'Other.remit');
      await answerSaveDialog(app, other);
      await page.getByRole('button', { name: 'Save as…' }).click();
      await expect(page.getByText('Saved Other.remit.')).toBeVisible();
      expect(await areas(other)).toContain('Bed closures');
      await expect(page.getByText('The folder of')).toHaveCount(0);
    } finally {
      await rename(`${folder}-away`, folder);
    }
  });
});
