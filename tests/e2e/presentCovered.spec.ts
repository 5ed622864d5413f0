import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../../build/runtime/engine.mjs';
import type { MapDocument } from '#shared/document/document.ts';
import { pageAsText } from './support/everythingHeld.ts';
import { expect, test } from './support/launchApp.ts';
import { inFolder } from './support/mapFile.ts';
import { card, leader } from './support/onMap.ts';
import { present, strip, walkTo } from './support/presenting.ts';

const CANARY = /canary/i;
/** Leaders who hold something confidential in the sample. */
const HOLDERS = /(?:CIO|CFO|Hospital [AB] President)$/;

test('what is confidential is nowhere in the page until it is lifted, one by one', async ({
  launch,
}) => {
  test.setTimeout(120_000);
  await inFolder(async (folder) => {
    const file = join(folder, 'canary.remit');
    const sample = await readFile(join(projectRoot, 'shared/samples/merger.remit'), 'utf8');
    const map = JSON.parse(sample) as MapDocument;
    const withCanaries: MapDocument = {
      ...map,
      risks: map.risks.map((risk) =>
        risk.confidential
          ? { ...risk, atRisk: 'Canary at risk', failure: 'Canary fails', response: 'Canary kept' }
          : risk,
      ),
      redLines: map.redLines.map((line) =>
        line.confidential
          ? { ...line, statement: 'Canary in the line', ifReached: 'Canary is called' }
          : line,
      ),
    };
    await writeFile(file, JSON.stringify(withCanaries));
    const { page } = await launch({ args: [file] });
    await expect(leader(page, 'CFO')).toBeVisible();

    // Without the curtain they are there: the test sees what it looks for.
    await page.keyboard.press('ControlOrMeta+4');
    await page.keyboard.press('ControlOrMeta+1');
    await card(page, 'Cyber incident response').click();
    await expect(page.getByText('Canary at risk')).toBeVisible();

    await page.keyboard.press('Escape');
    await present(page);
    const nowhere = async (where: string) =>
      expect(await pageAsText(page), where).not.toMatch(CANARY);
    await nowhere('overview');
    await page.keyboard.press('3');
    for (let at = 0; at < 9; at += 1) {
      await page.keyboard.press('PageDown');
      await nowhere(`leader ${at}`);
    }
    await page.keyboard.press('5');
    for (let at = 0; at < 5; at += 1) {
      await nowhere(`finding ${at}`);
      await page.keyboard.press('PageDown');
    }

    // In the inspector of an area, of the risk itself, in the notes at the badge, in the findings.
    await walkTo(page, 'Cyber incident response');
    await card(page, 'Cyber incident response').click();
    await page.keyboard.press('ControlOrMeta+I');
    await expect(page.getByRole('complementary')).toBeVisible();
    await nowhere('inspector');
    await page
      .getByRole('complementary')
      .getByRole('button', { name: /^Confidential/ })
      .click();
    await expect(page.getByRole('button', { name: 'Show this risk' })).toBeVisible();
    await nowhere('fields of the risk');
    await page.keyboard.press('ControlOrMeta+J');
    await nowhere('findings');
    await page.keyboard.press('ControlOrMeta+J');
    await card(page, 'Cyber incident response').click();
    await page.keyboard.press('r');
    await expect(page.getByRole('dialog')).toBeVisible();
    await nowhere('notes');
    await page.keyboard.press('Escape');

    // Search, who decides, palette, matrix, all six steps.
    await page.keyboard.press('ControlOrMeta+F');
    await page.getByRole('textbox', { name: 'Find' }).fill('cyber');
    await expect(page.getByRole('search').getByRole('listitem').first()).toBeVisible();
    await nowhere('search');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ControlOrMeta+Shift+D');
    await page.getByRole('combobox').first().fill('integration budget');
    await expect(page.getByText('Integration budget').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await nowhere('who decides');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ControlOrMeta+Shift+J');
    await nowhere('what if');
    await page.keyboard.press('ControlOrMeta+Shift+J');
    await page.keyboard.press('ControlOrMeta+3');
    await expect(page.getByRole('grid')).toBeVisible();
    await nowhere('matrix');
    await page.keyboard.press('ControlOrMeta+4');
    for (let step = 1; step <= 6; step += 1) {
      await nowhere(`step ${step}`);
      // Whose turn it is says what is read: everybody's, one after the other.
      const turns = page
        .getByRole('navigation', { name: 'Leaders' })
        .getByRole('button', { name: HOLDERS });
      for (const turn of await turns.all()) {
        await turn.click();
        await nowhere(`step ${step}, a turn`);
      }
      await page.keyboard.press('ControlOrMeta+PageDown');
    }

    // Private answers and pages with every text wait until nobody presents.
    await page.keyboard.press('ControlOrMeta+1');
    await page.keyboard.press('ControlOrMeta+E');
    await expect(page.getByText(/Stop presenting first\.$/)).toBeVisible();
    await nowhere('export');

    // Lifted one by one, at the stop and by its key; hidden again on moving on.
    await walkTo(page, 'Cyber incident response');
    await nowhere('stop');
    await expect(strip(page).getByText('Confidential')).toBeVisible();
    await page.keyboard.press('l');
    await expect(strip(page).getByText('Canary at risk')).toBeVisible();
    expect(await pageAsText(page)).not.toContain('Canary in the line');
    await page.keyboard.press('PageDown');
    await nowhere('moved on');
    await page.keyboard.press('PageUp');
    await strip(page).getByRole('button', { name: 'Show the risk of CIO' }).click();
    await expect(strip(page).getByText('Canary at risk')).toBeVisible();
    await strip(page).getByRole('button', { name: 'Hide the risk of CIO' }).click();
    await nowhere('lowered');

    // Presenting changed nothing of the file.
    await page.keyboard.press('F5');
    await expect(strip(page)).toHaveCount(0);
    await page.keyboard.press('ControlOrMeta+Z');
    expect(await page.title()).not.toMatch(/^●/);
  });
});
