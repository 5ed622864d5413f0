import { expect, test } from './support/launchApp.ts';
import { card, dragOver, leader, middleOf, pressInTurn } from './support/onMap.ts';
import { runCommand } from './support/palette.ts';
import { MERGER } from './support/presenting.ts';

test('a header that stays in sight while the map scrolls is the header: chosen, added, dragged, with its menu', async ({
  launch,
}) => {
  const { page } = await launch(MERGER);
  await expect(card(page, 'Bed closures')).toBeVisible();
  if ((await page.getByRole('complementary').count()) === 0)
    await page.keyboard.press('ControlOrMeta+I');
  const place = async (title: string) => ({
    x: (await middleOf(leader(page, title))).x - 20,
    y: (await middleOf(page.locator('svg[class*=sticky]'))).y,
  });
  const selected = async () =>
    page
      .locator('.react-flow__node.selected')
      .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('aria-label')?.split(',')[0]));
  await runCommand(page, 'branding');
  await expect(leader(page, 'CFO')).not.toBeInViewport();

  const [cfo, president] = [await place('CFO'), await place('Hospital A President')];
  await page.mouse.click(cfo.x, cfo.y);
  await expect.poll(selected).toEqual(['CFO']);
  await page.keyboard.down('Shift');
  await page.mouse.click(president.x, president.y);
  await page.keyboard.up('Shift');
  await expect.poll(selected).toEqual(['Hospital A President', 'CFO']);
  await expect(page.locator('svg[class*=sticky] [class*=chosen]')).toHaveCount(2);

  await page.mouse.click(cfo.x, cfo.y);
  await dragOver(page, cfo, president);
  await expect(page.getByText('CFO stands before Hospital A President.')).toBeVisible();
  await page.mouse.up();
  await expect.poll(async () => (await place('CFO')).x).toBeLessThan(cfo.x - 100);

  const moved = await place('CFO');
  await page.mouse.click(moved.x, moved.y, { button: 'right' });
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  await expect(page.getByRole('textbox', { name: 'Title of the leader' })).toHaveValue('CFO');
});

test('Rename in the menu of a card opens its name, by mouse and by keyboard, and leads back to the card', async ({
  launch,
}) => {
  const { page } = await launch(MERGER);
  await expect(card(page, 'Bed closures')).toBeVisible();
  const bed = card(page, 'Bed closures');
  const field = page.getByRole('textbox', { name: 'Name of the decision area' });
  await bed.click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(bed).toBeFocused();
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menu', { name: 'Map' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(bed).toBeFocused();
});

test('a name that is emptied in its place stays, and that is said', async ({ launch }) => {
  const { page } = await launch(MERGER);
  await expect(card(page, 'Bed closures')).toBeVisible();
  const says = page.getByRole('region', { name: 'Notices' });
  for (const [figure, sentence] of [
    [card(page, 'Bed closures'), 'A decision area needs a name, so “Bed closures” was kept.'],
    [leader(page, 'CFO'), 'A leader needs a role title, so “CFO” was kept.'],
  ] as const) {
    await figure.click();
    await pressInTurn(page, ['F2', 'Backspace', 'Enter']);
    await expect(says).toContainText(sentence);
    await expect(figure).toBeFocused();
  }
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
});

test('while a title is typed over, the old one does not look out from under it', async ({
  launch,
}) => {
  const { page } = await launch(MERGER);
  await expect(card(page, 'Bed closures')).toBeVisible();
  await leader(page, 'CFO').dblclick();
  const field = page.getByRole('textbox', { name: 'Title of the leader' });
  await expect(field).toBeFocused();
  const seen = await leader(page, 'CFO').evaluate(
    (node) =>
      [...node.querySelectorAll('text')].filter((text) => {
        const { left, width, top, bottom } = text.getBoundingClientRect();
        const isBare = (y: number) => {
          const above = document.elementFromPoint(left + width / 2, y);
          return above === null || getComputedStyle(above).backgroundColor === 'rgba(0, 0, 0, 0)';
        };
        return isBare(top + 2) || isBare(bottom - 2);
      }).length,
  );
  expect(seen).toBe(0);
});
