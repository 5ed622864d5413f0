import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { writeDocument } from '#shared/document/writeDocument.ts';
import { generateMap } from '#tests/bench/map/generateMap.ts';
import { LARGE } from '#tests/bench/map/sizes.ts';
import { find } from './support/find.ts';
import { violations } from './support/axe.ts';
import { expect, test } from './support/launchApp.ts';
import { inFolder } from './support/mapFile.ts';
import { leader, role } from './support/onMap.ts';

const MERGER = { args: ['--open-sample=merger'] };

const grid = (page: Page) => page.getByRole('grid', { name: 'Who decides what' });

/** The cell where an area and a leader meet, by the names of its row and column. */
async function cell(page: Page, area: string, title: string) {
  const column = await page
    .getByRole('columnheader', { name: new RegExp(`^${title},`) })
    .getAttribute('aria-colindex');
  const row = page.getByRole('row').filter({
    has: page.getByRole('rowheader', { name: new RegExp(`^${area}`) }),
  });
  return row.locator(`[aria-colindex="${column}"]`);
}

async function openMatrix(page: Page) {
  await expect(leader(page, 'CFO')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+3');
  await expect(grid(page)).toBeVisible();
  await expect(grid(page)).toBeFocused();
}

const undo = (page: Page) => page.keyboard.press('ControlOrMeta+Z');

test('keys set parts in a cell and in a block, each one step back; the map shows the same', async ({
  launch,
}) => {
  const { page } = await launch(MERGER);
  await openMatrix(page);
  const budget = await cell(page, 'Pharmacy formulary', 'CIO');
  await budget.click();
  await page.keyboard.press('a');
  await expect(budget).toHaveAccessibleName('Must agree');
  await expect(page.getByRole('status').filter({ hasText: 'Must agree: CIO on' })).toHaveCount(1);
  await page.keyboard.press('Delete');
  await expect(budget).toHaveAccessibleName('');
  await undo(page);
  await expect(budget).toHaveAccessibleName('Must agree');
  await page.keyboard.press('ControlOrMeta+1');
  await expect(role(page, 'CIO must agree on Pharmacy formulary')).toHaveCount(1);
  await page.keyboard.press('ControlOrMeta+3');
  await expect(budget).toHaveAttribute('aria-selected', 'true');
  await undo(page);
  await expect(budget).toHaveAccessibleName('');

  await budget.click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('i');
  for (const area of ['Pharmacy formulary', 'Research ethics board'])
    for (const title of ['CIO', 'General Counsel'])
      await expect(await cell(page, area, title)).toHaveAccessibleName(/Is informed/);
  await undo(page);
  await expect(await cell(page, 'Research ethics board', 'General Counsel')).toHaveAccessibleName(
    /Is consulted/,
  );
  await expect(page.getByRole('button', { name: /^Undo/ })).toBeDisabled();
});

test('the lane column, names and new areas by keyboard alone', async ({ launch }) => {
  const { page } = await launch(MERGER);
  await openMatrix(page);
  await (await cell(page, 'Pharmacy formulary', 'CIO')).click();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('h');
  const row = page.getByRole('row').filter({ hasText: 'Pharmacy formulary' });
  await expect(row.getByRole('gridcell', { name: 'Shared' })).toBeVisible();
  await page.keyboard.press('F2');
  await page.keyboard.insertText('Formulary');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('rowheader', { name: /^Formulary/ })).toBeVisible();
  await expect(grid(page)).toBeFocused();

  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Name of the decision area')).toBeFocused();
  await page.keyboard.insertText('Parking');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('rowheader', { name: /^Parking/ })).toBeVisible();
  await page.keyboard.press('Delete');
  await expect(page.getByRole('rowheader', { name: /^Parking/ })).toHaveCount(0);
});

test('a risk and a red line open in their cell, in the editor of the map', async ({ launch }) => {
  const { page } = await launch(MERGER);
  await openMatrix(page);
  const closures = await cell(page, 'Bed closures', 'Chief Medical Officer');
  await closures.locator('[data-open=redLine]').click();
  await expect(page.getByRole('dialog')).toContainText('Red lines: Chief Medical Officer on Bed');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(grid(page)).toBeFocused();
  const empty = await cell(page, 'Research ethics board', 'CIO');
  await empty.click();
  await page.keyboard.press('r');
  await expect(page.getByRole('dialog')).toContainText('Risks: CIO on Research ethics board');
  await page.keyboard.insertText('Approvals are late');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(empty).toHaveAccessibleName(/^1 risk/);
});

test('a block of a spreadsheet is pasted by its names in one step, and a block copied out again', async ({
  launch,
}) => {
  const { page } = await launch(MERGER);
  await openMatrix(page);
  const html = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table border=0>
<!--StartFragment--><tr height=20><td>RACI</td><td class=xl65>CIO</td><td>CFO</td><td>Nobody</td></tr>
 <tr height=20><td>Pharmacy formulary</td><td>R</td><td></td><td>I</td></tr>
 <tr height=20><td>Research ethics board</td><td>A</td><td>maybe</td><td></td></tr><!--EndFragment-->
</table></body></html>`;
  await putOnClipboard(page, html);
  await grid(page).focus();
  await page.keyboard.press('ControlOrMeta+V');
  await expect(
    page.getByText(/^2 roles placed by name, 1 cleared; 1 cell not understood/),
  ).toBeVisible();
  await expect(await cell(page, 'Pharmacy formulary', 'CIO')).toHaveAccessibleName('Is consulted');
  await expect(await cell(page, 'Pharmacy formulary', 'CFO')).toHaveAccessibleName('');
  await expect(await cell(page, 'Research ethics board', 'CIO')).toHaveAccessibleName(/^Owner/);
  await undo(page);
  await expect(await cell(page, 'Pharmacy formulary', 'CFO')).toHaveAccessibleName('Is consulted');
  await expect(page.getByRole('button', { name: /^Undo/ })).toBeDisabled();

  // Out and in again elsewhere: two cells of the owner's line, two columns to the right.
  await (await cell(page, 'Pharmacy formulary', 'Chief Medical Officer')).click();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('ControlOrMeta+C');
  await (await cell(page, 'Privileging', 'CIO')).click();
  await page.keyboard.press('ControlOrMeta+V');
  await expect(await cell(page, 'Privileging', 'CIO')).toHaveAccessibleName(/^Owner/);
  await expect(await cell(page, 'Privileging', 'General Counsel')).toHaveAccessibleName(
    /^Is consulted/,
  );
});

test('search and inspector bring a line into sight, also out of a folded group', async ({
  launch,
}) => {
  const { page } = await launch(MERGER);
  await openMatrix(page);
  await page.getByRole('button', { name: /^Quality & safety/ }).click();
  await expect(page.getByRole('rowheader', { name: /^Nurse staffing/ })).toHaveCount(0);
  await find(page, 'nurse staffing ratios');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('rowheader', { name: /^Nurse staffing/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(grid(page)).toBeFocused();

  // Beside it the CNO's own sheet: Escape there comes back, and so does Tab after Escape here.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(grid(page)).not.toBeFocused();
  const name = page.getByRole('complementary').getByLabel('Name', { exact: true });
  await name.focus();
  await page.keyboard.press('Escape');
  await expect(grid(page)).toBeFocused();
});

test('a drag makes a block, headers take whole lines, a right click sets what is selected', async ({
  launch,
}) => {
  const { page } = await launch(MERGER);
  await openMatrix(page);
  const from = await cell(page, 'Pharmacy formulary', 'CIO');
  const to = await cell(page, 'Research ethics board', 'General Counsel');
  await from.hover();
  await page.mouse.down();
  await to.hover();
  await page.mouse.up();
  await expect(page.getByText('2 areas by 2 leaders')).toBeVisible();
  await to.click({ button: 'right' });
  await page.getByRole('menuitemcheckbox', { name: 'Is informed' }).click();
  await expect(from).toHaveAccessibleName('Is informed');
  await expect(to).toHaveAccessibleName('Is informed');
  await undo(page);
  await expect(from).toHaveAccessibleName('');

  await page.getByRole('columnheader', { name: /^CIO,/ }).click();
  await expect(
    page.getByRole('complementary').getByLabel('Role title', { exact: true }),
  ).toHaveValue('CIO');
  await page
    .getByRole('rowheader', { name: /^Bed closures/ })
    .click({ position: { x: 20, y: 10 } });
  await expect(page.getByText('1 area by 9 leaders')).toBeVisible();

  await (await cell(page, 'Bed closures', 'CIO')).dblclick();
  await page.getByRole('menuitemcheckbox', { name: 'Must agree' }).click();
  await expect(await cell(page, 'Bed closures', 'CIO')).toHaveAccessibleName('Must agree');
  await expect(grid(page)).toBeFocused();
});

test('a hundred leaders and a thousand areas open, scroll and take a key', async ({ launch }) => {
  test.setTimeout(60_000);
  await inFolder(async (folder) => {
    const path = join(folder, 'large.remit');
    await writeFile(path, writeDocument(generateMap(LARGE)));
    const { page } = await launch({ args: [path], readyWhen: 'main[aria-label=Map]' });
    await page.keyboard.press('ControlOrMeta+3');
    await expect(grid(page)).toHaveAttribute('aria-colcount', '103');
    await page.keyboard.press('ControlOrMeta+End');
    await expect(page.getByRole('button', { name: 'Add a decision area' })).toBeVisible();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Delete');
    await page.keyboard.press('o');
    const current = page.locator('[role=gridcell][data-cursor]');
    await expect(current).toHaveAccessibleName(/^Owner/);
    await expect(current).toHaveAttribute('aria-colindex', '102');
    expect(await page.locator('*').count()).toBeLessThan(4_000);
  });
});

test('a lane has the outline of the key wherever its letter stands: solid when coordinated, dashed when open', async ({
  launch,
}) => {
  const { page } = await launch({ args: ['--open-sample=scaleup'] });
  // Every row is drawn.
  await page.setViewportSize({ width: 1400, height: 1400 });
  await openMatrix(page);
  const outline = (place: Locator, mode: string) =>
    place
      .locator(`[data-mode="${mode}"]`)
      .first()
      .evaluate((sign) => getComputedStyle(sign).borderTopStyle);
  const places = [page.getByRole('toolbar'), grid(page)];
  for (const place of places) {
    expect(await outline(place, 'coordinated')).toBe('solid');
    expect(await outline(place, 'shared')).toBe('double');
    expect(await outline(place, 'undecided')).toBe('dashed');
  }
});

// In every theme: everyScreen.spec.ts. Here what only this file opens.
test('axe finds nothing in the matrix', async ({ launch }) => {
  const { page } = await launch(MERGER);
  await openMatrix(page);
  await page.getByRole('button', { name: 'Arrange' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'RACI letters' }).click();
  await expect(page.getByText(/owner in a shared area/)).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
});

/** Puts a table on the clipboard as another program would, through a copy of its own. */
async function putOnClipboard(page: Page, html: string): Promise<void> {
  await page.evaluate((given) => {
    (document.activeElement as HTMLElement | null)?.blur();
    document.addEventListener(
      'copy',
      (event) => {
        event.clipboardData?.setData('text/html', given);
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      { once: true, capture: true },
    );
    document.execCommand('copy');
  }, html);
}
