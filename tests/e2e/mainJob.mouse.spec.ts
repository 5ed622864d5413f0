import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { answerOpenDialog, answerSaveDialog } from './support/dialogs.ts';
import { expect, test } from './support/launchApp.ts';
import { contentOf, inFolder } from './support/mapFile.ts';
import { card, chooseMenu, drag, leader, middleOf, onLane, role } from './support/onMap.ts';

const LEADERS = 'CEO\nCFO\nCOO\nChief Medical Officer';
const AREAS =
  'Finance: Capital plan\nFinance: Operating budget\nNurse staffing ratios\nBed closures';

test('a COO maps the team by mouse, annotates it, saves it, and finds it again as it was', async ({
  launch,
}) => {
  await inFolder(async (folder) => {
    const { app, page } = await launch({ readyWhen: 'main', hasMotion: true });
    const file = join(folder, 'Board retreat.remit');

    await test.step('two pasted lists become a laid-out map', async () => {
      await page.getByRole('button', { name: 'New map…' }).click();
      await page.getByRole('textbox', { name: 'Title' }).click();
      await page.keyboard.insertText('Board retreat');
      await page.getByRole('textbox', { name: /^Leaders/ }).click();
      await page.keyboard.insertText(LEADERS);
      await page.getByRole('textbox', { name: /^Decision areas/ }).click();
      await page.keyboard.insertText(AREAS);
      await page.getByRole('button', { name: 'Create the map' }).click();
      await expect(card(page, 'Bed closures')).toBeVisible();
      await expect(leader(page, 'Chief Medical Officer')).toBeVisible();
      await expect(page.getByRole('menubar').locator('..')).toContainText('not saved');
    });

    await test.step('a card dropped on a lane gets its owner there', async () => {
      await dropOnLane(page, 'Capital plan', 'CFO');
      await expect(card(page, 'Capital plan')).toHaveAccessibleName(/owned by CFO/);
      await dropOnLane(page, 'Bed closures', 'COO');
      await expect(card(page, 'Bed closures')).toHaveAccessibleName(/owned by COO/);
    });

    await test.step('a line drawn from a lane to a card connects, and its part is chosen there', async () => {
      const target = await middleOf(card(page, 'Capital plan'));
      await drag(page, await onLane(page, 'COO', 45), target);
      await page.getByRole('menuitemradio', { name: 'Must agree' }).click();
      await expect(role(page, 'COO must agree on Capital plan')).toBeVisible();
      await expect(card(page, 'Capital plan')).toHaveAccessibleName(/^Capital plan, coordinated/);
    });

    await test.step('the part is changed in the inspector', async () => {
      await page.getByRole('combobox', { name: 'Part', exact: true }).click();
      await page.getByRole('option', { name: /Is consulted/ }).click();
      await expect(role(page, 'COO is consulted on Capital plan')).toBeVisible();
    });

    await test.step('a risk and a red line hang on the line, each with its badge', async () => {
      await page.getByRole('button', { name: 'Add risk' }).click();
      await page.getByRole('textbox', { name: 'What is at risk' }).click();
      await page.keyboard.insertText('Theatres close while the plan is argued over');
      await page.getByRole('dialog').getByRole('button', { name: 'Add risk' }).click();
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Add red line' }).click();
      await page.getByRole('textbox', { name: 'What cannot be given up' }).click();
      await page.keyboard.insertText('No capital from the endowments');
      await page.getByRole('dialog').getByRole('radio', { name: /Legal/ }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Add red line' }).click();
      await page.keyboard.press('Escape');
      await expect(
        page.getByRole('button', { name: '1 risk of COO in Capital plan' }),
      ).toBeVisible();
      await page.getByRole('button', { name: '1 red line of COO in Capital plan' }).click();
      await expect(page.getByRole('dialog')).toContainText('No capital from the endowments');
      await page.keyboard.press('Escape');
    });

    await test.step('a card dragged to another lane changes its owner', async () => {
      await dropOnLane(page, 'Bed closures', 'Chief Medical Officer');
      await expect(card(page, 'Bed closures')).toHaveAccessibleName(
        /owned by Chief Medical Officer/,
      );
    });

    await test.step('it is saved where the dialog says, and the dirty mark goes', async () => {
      await answerSaveDialog(app, file);
      await chooseMenu(page, 'File', 'Save');
      await expect(page.getByText('Saved Board retreat.remit.')).toBeVisible();
      await expect(page.getByRole('menubar').locator('..')).not.toContainText('not saved');
    });

    await test.step('undo leads back to the empty map, redo to the same map to the letter', async () => {
      const before = await contentOf(file);
      expect(before.assignments).toHaveLength(3);
      expect(before.risks).toHaveLength(1);
      expect(before.redLines).toMatchObject([{ category: 'legal' }]);
      await clickWhileEnabled(page, /^Undo/);
      await expect(page.getByRole('group', { name: /, leader/ })).toHaveCount(0);
      await clickWhileEnabled(page, /^Redo/);
      const again = join(folder, 'Redone.remit');
      await answerSaveDialog(app, again);
      await chooseMenu(page, 'File', 'Save as…');
      await expect(page.getByText('Saved Redone.remit.')).toBeVisible();
      expect(await contentOf(again)).toEqual(before);
    });

    await test.step('reopened, it is the document that was saved', async () => {
      await chooseMenu(page, 'File', 'Start screen');
      await answerOpenDialog(app, [file]);
      await page.getByRole('button', { name: 'Open…' }).click();
      await expect(
        role(page, 'COO is consulted on Capital plan, 1 risk, 1 red line'),
      ).toBeVisible();
      const copy = join(folder, 'Copy.remit');
      await answerSaveDialog(app, copy);
      await chooseMenu(page, 'File', 'Save as…');
      await expect(page.getByText('Saved Copy.remit.')).toBeVisible();
      expect(await contentOf(copy)).toEqual(await contentOf(file));
    });
  });
});

async function dropOnLane(page: Page, area: string, title: string): Promise<void> {
  const from = await middleOf(card(page, area));
  const { x, y } = await onLane(page, title, 60);
  await drag(page, from, { x, y });
}

/** Undo or redo, to the end of the history. */
async function clickWhileEnabled(page: Page, name: RegExp): Promise<void> {
  const button = page.getByRole('button', { name });
  for (let steps = 0; steps < 40 && (await button.isEnabled()); steps += 1) await button.click();
  await expect(button).toBeDisabled();
}
