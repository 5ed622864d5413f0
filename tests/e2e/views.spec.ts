import type { Locator, Page } from '@playwright/test';
import { find } from './support/find.ts';
import { expect, test } from './support/launchApp.ts';
import { card, chooseMenu, drag, leader, middleOf, role, type Point } from './support/onMap.ts';
import { runCommand } from './support/palette.ts';

const MERGER = { args: ['--open-sample=merger'] };

test('two views of one map, grouped two ways: every leader and area is in each', async ({
  launch,
}) => {
  const { page } = await launch(MERGER);
  const everything = async () => {
    await expect(page.getByRole('group', { name: /, leader, / })).toHaveCount(9);
    await expect(page.locator('[aria-roledescription="decision area"]')).toHaveCount(23);
  };
  await everything();
  await expect(page.getByRole('button', { name: /^Coordinates, 13 areas/ })).toBeVisible();

  await page.keyboard.press('g');
  await everything();
  await expect(page.getByRole('button', { name: /^Clinical model, / })).toBeVisible();
  await page.keyboard.press('g');
  await expect(page.getByRole('button', { name: /^Coordinates, 13 areas/ })).toBeVisible();

  await page.getByRole('button', { name: 'Free canvas' }).click();
  await expect(page.getByRole('button', { name: 'Free canvas' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await everything();
  await page.keyboard.press('ControlOrMeta+1');
  await everything();
});

test('layers and helps: cascades, legend, minimap, focus', async ({ launch }) => {
  const { page } = await launch(MERGER);
  await expect(leader(page, 'CFO')).toBeVisible();
  const cascades = page.getByRole('group', { name: /^Cascade: if / });
  await expect(cascades).toHaveCount(0);
  await page.keyboard.press('Shift+C');
  await expect(cascades).toHaveCount(9);
  await page.keyboard.press('Shift+C');
  await expect(cascades).toHaveCount(0);

  await page.keyboard.press('?');
  await expect(page.getByText('must agree', { exact: true })).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByText('must agree', { exact: true })).toHaveCount(0);

  await page.keyboard.press('m');
  const minimap = page.locator('[class*=minimap] canvas');
  await expect(minimap).toBeVisible();
  await page.keyboard.press('m');
  await expect(minimap).toHaveCount(0);

  await card(page, 'Bed closures').click();
  await page.keyboard.press('f');
  await expect.poll(() => isFaded(page, 'Branding')).toBe(true);
  expect(await isFaded(page, 'Bed closures')).toBe(false);
  await page.keyboard.press('Escape');
  await expect.poll(() => isFaded(page, 'Branding')).toBe(false);
});

test('what concerns one leader alone, and all of it again as soon as something else is gone to', async ({
  launch,
}) => {
  const { page } = await launch(MERGER);
  const cards = page.locator('[aria-roledescription="decision area"]');
  const bar = page.getByText('Only what concerns CHRO: 6 of 23 decision areas');
  await leader(page, 'CHRO').click();
  await page.keyboard.press('o');
  await expect(cards).toHaveCount(6);
  await expect(bar).toBeVisible();
  await expect(leader(page, 'CHRO')).toBeInViewport({ ratio: 0.99 });
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(cards).toHaveCount(23);
  await expect(bar).toHaveCount(0);

  await leader(page, 'CHRO').click({ button: 'right' });
  await page.getByRole('menuitemcheckbox', { name: 'Only this leader’s areas' }).click();
  await expect(cards).toHaveCount(6);
  // Whoever is shown is edited as ever, and undone.
  await card(page, 'Severance & retention').click();
  await page.keyboard.press('!');
  await page.keyboard.press('ControlOrMeta+Z');
  await page.keyboard.press('ControlOrMeta+A');
  await expect(bar).toBeVisible();
  await expect(page.getByRole('complementary')).toContainText('9 leaders and 6 decision areas');

  // A hit elsewhere is shown, and so is the whole map around it.
  await find(page, 'Pharmacy formulary');
  await page.keyboard.press('Enter');
  await expect(bar).toHaveCount(0);
  await expect(cards).toHaveCount(23);
  await expect(card(page, 'Pharmacy formulary')).toBeInViewport({ ratio: 0.99 });
  await page.keyboard.press('Escape');

  // Escape leads out of it, one step after the selection.
  await leader(page, 'CHRO').click();
  await page.keyboard.press('o');
  await expect(bar).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(bar).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(cards).toHaveCount(23);
});

test('a hit in a folded band unfolds it and is shown', async ({ launch }) => {
  const { page } = await launch(MERGER);
  await page.getByRole('button', { name: /^Coordinates, 13 areas/ }).click();
  await expect(card(page, 'Pharmacy formulary')).toHaveCount(0);
  await find(page, 'Pharmacy formulary');
  await page.keyboard.press('Enter');
  await expect(card(page, 'Pharmacy formulary')).toBeInViewport({ ratio: 0.99 });
});

test('who goes to an area by its name stands on it: in a folded band, and from the matrix', async ({
  launch,
}) => {
  const { page } = await launch(MERGER);
  const formulary = card(page, 'Pharmacy formulary');
  await page.getByRole('button', { name: /^Coordinates, 13 areas/ }).click();
  await expect(formulary).toHaveCount(0);
  await runCommand(page, 'Pharmacy formulary');
  await expect(formulary).toBeFocused();
  await page.getByRole('button', { name: /^Coordinates, 13 areas/ }).click();
  await page.getByRole('button', { name: /^Decides alone, 8 areas/ }).click();
  await expect(formulary).toHaveCount(0);
  await runCommand(page, 'Matrix');
  await expect(page.getByRole('grid', { name: 'Who decides what' })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Shift+D');
  const asked = page.getByRole('combobox', { name: 'Who decides this?' });
  await expect(asked).toBeFocused();
  await asked.fill('Pharmacy formulary');
  await page.keyboard.press('Enter');
  await expect(formulary).toBeFocused();
  // Only what hid it is unfolded.
  await expect(card(page, 'Bed closures')).toBeVisible();
  await expect(card(page, 'Capital structure')).toHaveCount(0);
});

test('search finds what is written anywhere, and goes there', async ({ launch }) => {
  const { page } = await launch(MERGER);
  await expect(leader(page, 'CFO')).toBeVisible();
  await find(page, 'signs for medication');
  await page.keyboard.press('Enter');
  const bar = page.getByRole('search');
  await expect(bar.getByRole('status')).toHaveText('1 of 1');
  await expect(bar.locator('[aria-current]')).toContainText('EHR go-live date');
  await expect(page.getByRole('complementary')).toContainText('Signs for medication safety.');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText('no such words');
  await expect(bar.getByRole('status')).toHaveText('nothing');
  await page.keyboard.press('Escape');
  await expect(bar).toHaveCount(0);
});

test('what a search finds in a risk comes into sight where it hangs, however far from the card', async ({
  launch,
}) => {
  const { page } = await launch({ args: ['--open-sample=city'] });
  await page.setViewportSize({ width: 1000, height: 700 });
  await expect(leader(page, 'Mayor')).toBeVisible();
  await find(page, 'Notice to the public');
  await page.keyboard.press('Enter');
  const hangsOn = role(page, 'City Attorney must agree on Curfew');
  await expect(hangsOn).toBeInViewport({ ratio: 0.99 });
});

test('what a search finds in a risk is marked on the map: on the card or the role that it hangs on', async ({
  launch,
}) => {
  const { page } = await launch(MERGER);
  await expect(leader(page, 'CFO')).toBeVisible();
  const marked = () =>
    page
      .getByRole('application')
      .evaluate((map) =>
        [...map.querySelectorAll('[data-id]')]
          .filter((figure) => figure.querySelector('[class*=hit], [class*=current]'))
          .map((figure) => figure.getAttribute('aria-label')?.replace(/,.*/, '')),
      );
  await find(page, 'largest donors take their pledges back');
  await expect.poll(marked).toEqual(['Branding']);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText('pass Hospital B after midnight');
  await expect
    .poll(marked)
    .toEqual(['Hospital B President must agree on Emergency diversion rules']);
});

test('a marquee takes several, Delete removes them with what hangs on them in one step', async ({
  launch,
}) => {
  const { page } = await launch(MERGER);
  await expect(page.getByRole('group', { name: /is informed of Local community/ })).toHaveCount(2);
  const first = await middleOf(card(page, 'Local community relations A'));
  const second = await middleOf(card(page, 'Local community relations B'));
  // From empty ground left above the one to right below the other.
  await drag(page, { x: first.x - 70, y: first.y - 14 }, { x: second.x + 5, y: second.y + 3 });
  await expect(card(page, 'Local community relations A')).toHaveClass(/selected/);
  await expect(card(page, 'Local community relations B')).toHaveClass(/selected/);
  await page.keyboard.press('Delete');
  await expect(page.getByRole('group', { name: /Local community/ })).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(card(page, 'Local community relations A')).toBeVisible();
  await expect(page.getByRole('group', { name: /is informed of Local community/ })).toHaveCount(2);
  await expect(page.getByRole('button', { name: /^Undo/ })).toBeDisabled();
});

test('a press on a line that moves begins a marquee there, or pans, as on the ground; one that stays chooses it', async ({
  launch,
}) => {
  const { page } = await launch(MERGER);
  const line = role(page, 'Chief Nursing Officer must agree on EHR go-live date');
  const on = await placeOnLine(line);
  await page.mouse.click(on.x, on.y);
  await expect(line.locator('[class*=ring]')).not.toHaveCount(0);

  const inside = card(page, 'EHR go-live date');
  const middle = await middleOf(inside);
  await drag(page, on, { x: middle.x, y: middle.y + 4 });
  await expect(inside).toHaveClass(/selected/);

  // A hand that shakes moves nothing: the line is chosen, and the card no longer.
  await drag(page, on, { x: on.x + 2, y: on.y });
  await expect(inside).not.toHaveClass(/selected/);
  await expect(line.locator('[class*=ring]')).not.toHaveCount(0);

  await page.mouse.move(on.x, on.y);
  await page.mouse.down({ button: 'middle' });
  await page.mouse.move(on.x + 40, on.y + 30, { steps: 4 });
  await page.mouse.up({ button: 'middle' });
  const moved = await middleOf(inside);
  expect({ x: Math.round(moved.x - middle.x), y: Math.round(moved.y - middle.y) }).toEqual({
    x: 40,
    y: 30,
  });
});

test('what is deleted is told, and two such notices stand apart', async ({ launch }) => {
  const { page } = await launch(MERGER);
  for (const area of ['Branding', 'Bed closures']) {
    await card(page, area).click();
    await page.keyboard.press('Delete');
    await expect(page.getByText(`Done: delete ${area} and`)).toBeVisible();
  }
  const places = await page
    .getByRole('region', { name: 'Notices' })
    .getByRole('status')
    .evaluate((list) =>
      [...list.children].map((one) => {
        const { top, bottom } = one.getBoundingClientRect();
        return { top, bottom };
      }),
    );
  expect(places).toHaveLength(2);
  expect(places[1]!.top - places[0]!.bottom).toBeGreaterThan(4);
});

test('a copy stands beside its model; pasted into another map, it brings its leaders along', async ({
  launch,
}) => {
  const { page } = await launch(MERGER);
  await expect(leader(page, 'CFO')).toBeVisible();
  // The card is below the window's edge: nobody clicks it there.
  await page.keyboard.press('Control+0');
  await expect(card(page, 'Branding')).toBeInViewport({ ratio: 0.99 });
  await card(page, 'Branding').click();
  await page.keyboard.press('ControlOrMeta+D');
  await expect(page.getByRole('group', { name: /^Branding( copy| \(copy\)| 2)?, / })).toHaveCount(
    2,
  );
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(card(page, 'Branding')).toHaveCount(1);

  // The copy was brought into view, far from the lanes' heads: all of the map shows both.
  await page.keyboard.press('Control+0');
  await card(page, 'Branding').click();
  await leader(page, 'CFO').click({ modifiers: ['Shift'] });
  await page.keyboard.press('ControlOrMeta+C');
  await chooseMenu(page, 'File', 'Start screen');
  await page.getByRole('button', { name: /^City emergency management/ }).click();
  await expect(leader(page, 'Mayor')).toBeVisible();
  await expect(card(page, 'Branding')).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+V');
  await expect(card(page, 'Branding')).toBeVisible();
  await expect(role(page, 'CFO is informed of Branding')).toHaveCount(1);
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(card(page, 'Branding')).toHaveCount(0);
});

/** A place where a line, and nothing else, is under the pointer: away from its station. */
async function placeOnLine(line: Locator): Promise<Point> {
  await middleOf(line);
  const place = await line.evaluate((group) => {
    const { left, right, top, bottom } = group.getBoundingClientRect();
    const y = (top + bottom) / 2;
    for (let part = 0.5; part > 0.05; part -= 0.02) {
      const x = left + (right - left) * part;
      if (document.elementFromPoint(x, y)?.closest('[data-edge]') === group) return { x, y };
    }
    return null;
  });
  if (!place) throw new Error('The line lies under other things all along.');
  return place;
}

/** Faded figures are drawn pale; never hidden. */
async function isFaded(page: Page, name: string): Promise<boolean> {
  return card(page, name).evaluate((node) =>
    [...node.querySelectorAll('*')].some((part) => Number(part.getAttribute('opacity') ?? 1) < 0.6),
  );
}
