import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeDocument } from '#shared/document/writeDocument.ts';
import { pictureMap } from '../../build/scripts/pictureMap.ts';
import { expect, test } from './support/launchApp.ts';
import { inFolder } from './support/mapFile.ts';

test('what is pressed while a large map comes in acts on it once it is there, in order', async ({
  launch,
}) => {
  await inFolder(async (folder) => {
    const file = join(folder, 'Large.remit');
    await writeFile(file, writeDocument(pictureMap(100, 1000)));
    const first = await launch({ args: [file], readyWhen: '[data-canvas]' });
    await first.quit();
    const { page } = await launch({ readyWhen: 'main', userData: first.userData });
    await page.getByRole('button', { name: /Large\.remit/ }).focus();

    for (const key of ['Enter', 'ArrowRight', 'ControlOrMeta+J', 'ControlOrMeta+F', 'z', 'q'])
      await page.keyboard.press(key);
    await expect(page.getByRole('search').getByRole('textbox')).toHaveValue('zq');
    await expect(page.locator('.selected[data-id^="leader:"]')).toHaveCount(1);
    await expect(page.getByRole('complementary')).toContainText('Findings');
    await expect(page.getByRole('search').getByRole('textbox')).toBeFocused();
    await page.keyboard.press('Escape');
    await page.keyboard.press('F8');
    await expect(page.locator('.selected[data-id]')).toHaveCount(1);
  });
});

test('a map is there with its cards in the first frame that shows any of it, and soon in reach', async ({
  launch,
}) => {
  const { page } = await launch({ readyWhen: 'main' });
  // Looked at as each frame is about to be drawn.
  await page.evaluate(() => {
    const look = () => {
      const lines = document.querySelectorAll('[data-id^="assignment:"]').length;
      const cards = document.querySelectorAll('.react-flow__node-area').length;
      if (lines + cards === 0) requestAnimationFrame(look);
      else document.body.dataset['firstFrame'] = `${lines > 0} ${cards > 0}`;
    };
    requestAnimationFrame(look);
  });
  await page.getByRole('button', { name: /^Two-hospital merger/ }).click();
  await expect(page.locator('body')).toHaveAttribute('data-first-frame', 'true true');
  await expect(page.getByRole('group', { name: / on Integration budget$/ }).first()).toBeVisible();
});
