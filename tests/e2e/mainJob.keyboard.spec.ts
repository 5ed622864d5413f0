import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { answerSaveDialog } from './support/dialogs.ts';
import { expect, test } from './support/launchApp.ts';
import { contentOf, inFolder } from './support/mapFile.ts';
import { card, leader, role } from './support/onMap.ts';

/** Nothing here touches the mouse: no click, no hover, no focus() by the test. */
test('the whole main job by keyboard alone', async ({ launch }) => {
  await inFolder(async (folder) => {
    const { app, page } = await launch({ readyWhen: 'main' });
    const file = join(folder, 'Team.remit');
    const press = (...keys: string[]) => pressAll(page, keys);
    const type = (text: string) => page.keyboard.insertText(text);

    await test.step('a new map from two lists', async () => {
      await press('ControlOrMeta+N');
      await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
      await type('Team');
      await press('Tab', 'Tab');
      await expect(page.getByRole('textbox', { name: /^Leaders/ })).toBeFocused();
      await type('CEO\nCFO\nCOO');
      await press('Tab');
      await type('Capital plan\nPricing\nHiring');
      await press('ControlOrMeta+Enter');
      await expect(card(page, 'Capital plan')).toBeFocused();
    });

    await test.step('a key means the card that the map opened on; what deletes waits for a choice', async () => {
      await press('Delete');
      await expect(
        page.getByText('To delete, select a leader, a card or a line first.'),
      ).toBeVisible();
      await press('F2');
      await expect(page.getByRole('textbox', { name: 'Name of the decision area' })).toBeFocused();
      await press('Escape');
      await expect(card(page, 'Capital plan')).toBeFocused();
    });

    await test.step('arrows walk the map, and what one stands on is selected', async () => {
      await press('ArrowRight');
      await expect(card(page, 'Pricing')).toBeFocused();
      await press('ArrowDown');
      await expect(page.getByRole('group', { name: /, leader/ }).and(focused(page))).toHaveCount(1);
      await goTo(page, 'capital');
      await expect(card(page, 'Capital plan')).toBeFocused();
    });

    await test.step('K connects: type a name, Enter, Enter', async () => {
      await connect(page, 'CFO');
      await expect(card(page, 'Capital plan')).toHaveAccessibleName(/owned by CFO/);
      // On from the card that is the owner's line, without choosing it again.
      await connect(page, 'COO');
      await expect(role(page, 'COO is consulted on Capital plan')).toBeFocused();
    });

    await test.step('one key changes the part', async () => {
      await press('2');
      await expect(role(page, 'COO must agree on Capital plan')).toBeFocused();
    });

    await test.step('from the line, a risk is two keystrokes and its words; so is a red line', async () => {
      await press('r');
      await expect(page.getByRole('textbox', { name: 'What is at risk' })).toBeFocused();
      await type('Cash runs short in the third quarter');
      await press('ControlOrMeta+Enter');
      await expect(role(page, 'COO must agree on Capital plan, 1 risk')).toBeFocused();
      await press('x');
      await expect(page.getByRole('textbox', { name: 'What cannot be given up' })).toBeFocused();
      await type('No covenant is breached');
      await press('ControlOrMeta+Enter');
      await expect(role(page, 'COO must agree on Capital plan, 1 risk, 1 red line')).toBeFocused();
    });

    await test.step('a name is typed over in place, a new area added, its lane set by a letter', async () => {
      await goTo(page, 'hiring');
      await press('F2');
      await expect(page.getByRole('textbox', { name: 'Name of the decision area' })).toBeFocused();
      await press('ControlOrMeta+A');
      await type('Hiring plan');
      await press('Enter');
      await expect(card(page, 'Hiring plan')).toBeFocused();
      await press('Alt+ArrowRight');
      await expect(card(page, 'Hiring plan')).toHaveAccessibleName(/owned by /);
      await press('s');
      await expect(card(page, 'Hiring plan')).toHaveAccessibleName(/^Hiring plan, sovereign/);
      await press('a');
      await type('Data policy');
      await press('Enter');
      await expect(card(page, 'Data policy')).toBeFocused();
    });

    await test.step('deleting a leader takes what hangs on it, in one step that undo takes back', async () => {
      await goTo(page, 'coo');
      await expect(leader(page, 'COO')).toBeFocused();
      await press('Delete');
      await expect(leader(page, 'COO')).toHaveCount(0);
      await expect(role(page, 'COO must agree')).toHaveCount(0);
      await press('ControlOrMeta+Z');
      await expect(leader(page, 'COO')).toBeVisible();
      await expect(role(page, 'COO must agree on Capital plan, 1 risk, 1 red line')).toBeVisible();
    });

    await test.step('saved by key; the export is one key away, and Escape leads back', async () => {
      await answerSaveDialog(app, file);
      await press('ControlOrMeta+S');
      await expect(page.getByText('Saved Team.remit.')).toBeVisible();
      const saved = await contentOf(file);
      expect(saved.leaders.map(({ title }) => title)).toEqual(['CEO', 'CFO', 'COO']);
      expect(saved.areas.map(({ name }) => name)).toEqual([
        'Capital plan',
        'Pricing',
        'Hiring plan',
        'Data policy',
      ]);
      expect(saved.risks).toHaveLength(1);
      expect(saved.redLines).toHaveLength(1);
      await press('ControlOrMeta+E');
      await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible();
      await press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(page.getByRole('main').and(page.locator(':focus-within'))).toHaveCount(1);
    });
  });
});

test('text that is still being typed is in what Ctrl+S saves', async ({ launch }) => {
  await inFolder(async (folder) => {
    const { app, page } = await launch({
      readyWhen: 'main[aria-label=Map]',
      args: ['--open-sample=merger'],
    });
    const file = join(folder, 'Merger.remit');
    await answerSaveDialog(app, file);
    await page.getByRole('textbox', { name: 'Purpose' }).fill('To be found in the file.');
    await page.keyboard.press('ControlOrMeta+S');
    await expect(page.getByText('Saved Merger.remit.')).toBeVisible();
    expect((await contentOf(file)).purpose).toBe('To be found in the file.');
  });
});

async function pressAll(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** By the palette, as somebody does who knows the name. */
async function goTo(page: Page, name: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+K');
  await expect(page.getByRole('combobox', { name: 'Command palette' })).toBeFocused();
  await page.keyboard.insertText(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

async function connect(page: Page, name: string): Promise<void> {
  await page.keyboard.press('k');
  await expect(page.getByRole('combobox', { name: 'Leader' })).toBeFocused();
  await page.keyboard.insertText(name);
  await expect(page.getByRole('option', { name })).toBeVisible();
  await pressAll(page, ['Enter', 'Enter']);
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

const focused = (page: Page) => page.locator(':focus');
