import { find } from './support/find.ts';
import { violations } from './support/axe.ts';
import { expect, test } from './support/launchApp.ts';
import { card, chooseMenu, leader, pressInTurn } from './support/onMap.ts';

test('axe is awake: what is wrong in a page is found, and found again when it is not mended', async ({
  launch,
}) => {
  const { page } = await launch({ readyWhen: 'main' });
  expect(await violations(page)).toEqual([]);
  await page.evaluate(() =>
    document.querySelector('main')?.append(document.createElement('button')),
  );
  const [first, ...more] = await violations(page);
  expect(first).toMatch(/^button-name \(1\) <button><\/button> /);
  expect(more).toEqual([]);
  expect(await violations(page)).toEqual([first]);
  await page.evaluate(() => document.querySelector('main > button:last-child')?.remove());
  expect(await violations(page)).toEqual([]);
});

test('in the inspector the leaders are one stop on the way to the tie-breaker, and all within reach', async ({
  launch,
}) => {
  const { page } = await launch({ readyWhen: 'main' });
  await page.getByRole('button', { name: /^Two-hospital merger/ }).click();
  await card(page, 'Bed closures').click();
  const inspector = page.getByRole('region', { name: 'Inspector' });
  const part = (title: string) =>
    inspector.getByRole('combobox', { name: `Part of ${title}`, exact: true });
  const press = (...keys: readonly string[]) => pressInTurn(page, keys);

  await inspector.getByRole('button', { name: /^Who takes part/ }).focus();
  await press('Tab');
  await expect(part('System CEO')).toBeFocused();
  await press('Tab', 'Tab');
  await expect(inspector.getByRole('combobox', { name: 'Tie-breaker' })).toBeFocused();

  await press('Shift+Tab', 'Shift+Tab', 'ArrowDown', 'ArrowDown');
  await expect(part('Hospital B President')).toBeFocused();
  const was = (await part('Hospital B President').textContent()) ?? '';
  await press('Space');
  await expect(page.getByRole('listbox')).toBeVisible();
  await press('ArrowDown', 'ArrowUp', 'Enter');
  await expect(part('Hospital B President')).toBeFocused();
  await expect(part('Hospital B President')).toHaveText(was);
  await press('Alt+ArrowDown');
  await expect(page.getByRole('listbox')).toBeVisible();
  await press('Escape');
  await expect(part('Hospital B President')).toBeFocused();

  await press('End', 'Enter', 'Tab', 'Tab', 'Shift+Tab', 'Shift+Tab');
  const fold = inspector.getByRole('button', { name: 'Fold Hospital B President' });
  await expect(fold).toBeFocused();
  await press('Tab');
  await expect(inspector.getByRole('radio', { name: /^As elsewhere|^1,/ }).first()).toBeFocused();
  await press('Shift+Tab', 'Enter', 'Control+End', 'Home', 'Enter');
  await expect(inspector.getByLabel('Role title')).toHaveValue('CHRO');
});

/**
 * axe on every screen, in every theme, with the real policy in force: axe is put in over the DevTools
 * protocol, which no policy of a page governs, so nothing of the app has to be opened up for the test.
 */
for (const theme of ['light', 'dark', 'projector'] as const) {
  test(`axe finds nothing on any screen, ${theme}`, async ({ launch }) => {
    test.setTimeout(120_000);
    const { page } = await launch({ readyWhen: 'main' });
    const press = (keys: string) => page.keyboard.press(keys);
    const dialog = page.getByRole('dialog');
    const found: string[] = [];
    const look = async (screen: string) => {
      found.push(...(await violations(page)).map((violation) => `${screen}: ${violation}`));
    };
    const closed = async () => {
      await press('Escape');
      await expect(dialog).toHaveCount(0);
    };

    await press('ControlOrMeta+K');
    await look('command palette on the start screen');
    await page.keyboard.insertText(`theme: ${theme}`);
    await press('Enter');
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await look('start screen');

    await press('ControlOrMeta+N');
    await page.keyboard.insertText('Team');
    await look('new map');
    await closed();

    await page.getByRole('button', { name: /^Two-hospital merger/ }).click();
    await expect(leader(page, 'CFO')).toBeVisible();
    await look('map');
    await card(page, 'Bed closures').click();
    await look('map, an area in the inspector');
    await leader(page, 'CFO').click();
    await look('map, a leader in the inspector');
    await press('f');
    await press('?');
    await find(page, 'safety');
    await look('map with focus, legend and search');
    await press('Escape');
    await press('Escape');
    await press('?');

    await page
      .getByRole('button', { name: /red line of Chief Medical Officer in Bed closures/ })
      .click();
    await expect(dialog).toBeVisible();
    await look('notes');
    await closed();

    await press('ControlOrMeta+K');
    await page.keyboard.insertText('c');
    await look('command palette');
    await closed();
    await press('ControlOrMeta+,');
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      await look(`map properties, ${await tab.textContent()}`);
    }
    await closed();
    await press('ControlOrMeta+E');
    await look('export');
    await closed();
    await press('F1');
    await look('shortcuts');
    await closed();
    await page.getByRole('menubar').getByRole('menuitem', { name: 'View' }).click();
    await look('menu');
    await press('Escape');
    await press('ControlOrMeta+2');
    await look('free canvas');

    expect(found).toEqual([]);
  });
}

test('what is told while a sheet is open stands in the sheet: read, heard and dismissed from there', async ({
  launch,
}) => {
  const { page } = await launch({ args: ['--open-sample=merger'] });
  await expect(leader(page, 'CFO')).toBeVisible();
  await chooseMenu(page, 'File', 'Map properties…');
  const sheet = page.getByRole('dialog', { name: 'Map properties' });
  await sheet.getByRole('tab', { name: /Shared outcomes/ }).click();
  const sentence = sheet.getByRole('textbox', { name: 'In one sentence' }).first();
  const was = await sentence.inputValue();
  await sentence.fill('');
  await page.keyboard.press('Shift+Tab');
  const told = sheet.getByText(/^A shared outcome says what it is, so the words .* were kept\.$/);
  await expect(told).toBeVisible();
  await expect(sentence).toHaveValue(was);
  await expect(page.getByRole('region', { name: 'Notices' })).toHaveCount(1);
  // Nothing lies over it.
  await told.click({ trial: true });
  expect(await violations(page)).toEqual([]);
  await sheet.getByRole('button', { name: 'Dismiss' }).press('Enter');
  await expect(told).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Notices' })).toHaveCount(1);
});
