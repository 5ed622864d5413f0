import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { violations } from './support/axe.ts';
import { answerOpenDialog } from './support/dialogs.ts';
import { expect, test } from './support/launchApp.ts';
import { contentOf, withMerger } from './support/mapFile.ts';
import { card, renameCard } from './support/onMap.ts';

test('F11: a map whose file was damaged comes back from the version that Remit keeps of it', async ({
  launch,
}) => {
  await withMerger(async (file) => {
    const first = await launch({ args: [file] });
    for (const [from, to] of [
      ['Bed closures', 'Ward closures'],
      ['Branding', 'Brand'],
    ] as const) {
      await renameCard(first.page, from, to);
      await first.page.keyboard.press('ControlOrMeta+S');
      await expect(first.page.getByText('not saved', { exact: true })).toHaveCount(0);
    }
    await first.quit();
    const saved = await readFile(file, 'utf8');
    const damaged = saved.slice(0, saved.length / 2);
    await writeFile(file, damaged);

    const { app, page } = await launch({ userData: first.userData, readyWhen: 'main' });
    await page.getByRole('button', { name: /^Two-hospital merger.*Merger\.remit/ }).click();
    const offer = page.getByRole('alert').filter({ hasText: 'Merger.remit is damaged' });
    await expect(offer).toContainText(
      /^Merger\.remit is damaged and was left as it is: open the last good version that Remit keeps of it, saved (today|yesterday), \d\d:\d\d\./,
    );
    expect(await violations(page)).toEqual([]);
    await offer.getByRole('button', { name: 'Open that version' }).press('Enter');
    // The last save replaced it: what that one changed lies in the damaged file alone.
    await expect(card(page, 'Ward closures')).toBeVisible();
    await expect(card(page, 'Branding')).toBeVisible();
    await expect(page.getByText('not saved', { exact: true })).toBeVisible();
    await expect(
      page.getByText(/^This is Merger\.remit as saved .+: the damaged file/),
    ).toBeVisible();
    await expect(offer).toHaveCount(0);

    await renameCard(page, 'Ward closures', 'Closed wards');
    expect(await readFile(file, 'utf8')).toBe(damaged);
    // It is nobody else's change.
    await expect(page.getByText('changed by somebody else')).toHaveCount(0);
    await page.keyboard.press('ControlOrMeta+S');
    await expect(page.getByText('Saved Merger.remit.')).toBeVisible();
    const { areas } = await contentOf(file);
    expect(areas.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Closed wards', 'Branding']),
    );

    await answerOpenDialog(app, [file]);
    await page.keyboard.press('ControlOrMeta+O');
    await expect(page.getByText('Saved Merger.remit.')).toHaveCount(0);
    await expect(card(page, 'Closed wards')).toBeVisible();
    await expect(page.getByText('not saved', { exact: true })).toHaveCount(0);
    // What the damaged file held can still be had, byte by byte.
    const [shelf = ''] = await readdir(join(first.userData, 'backups'));
    const versions = (await readdir(join(first.userData, 'backups', shelf))).toSorted();
    const newest = join(first.userData, 'backups', shelf, versions.at(-1) ?? '');
    expect(await readFile(newest, 'utf8')).toBe(damaged);
  });
});
