import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../../build/runtime/engine.mjs';
import { expect, test } from './support/launchApp.ts';
import { inFolder } from './support/mapFile.ts';
import { card, leader, middleOf, type Point } from './support/onMap.ts';
import { MERGER, present, strip, title, walks } from './support/presenting.ts';

test('a room is walked through the merger with the two buttons of a remote', async ({ launch }) => {
  const { app, page } = await launch(MERGER);
  const isFull = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFullScreen());
  const theme = await page.locator('html').getAttribute('data-theme');
  await present(page);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector');
  await expect.poll(isFull).toBe(true);
  await expect(page.getByRole('menubar')).toHaveCount(0);
  await expect(page.getByRole('toolbar')).toHaveCount(0);
  await expect(page.getByRole('complementary')).toHaveCount(0);
  await expect(title(page)).toHaveText('Two-hospital merger: the first twelve months');
  await expect(strip(page).getByText(/^23 of 23 areas settled/)).toBeVisible();

  await page.keyboard.press('PageDown');
  await expect(title(page)).toHaveText('Clinical model');
  await expect(strip(page).getByText('1 of 6')).toBeVisible();
  await page.keyboard.press('End');
  await page.keyboard.press(' ');
  await expect(title(page)).toHaveText('System CEO');
  await page.keyboard.press('4');
  await expect(title(page)).toHaveText('Service-line consolidation');
  await expect(strip(page).getByText(/the Chief Nursing Officer must agree\.$/)).toBeVisible();
  await expect(card(page, 'Service-line consolidation')).toBeInViewport();
  await page.keyboard.press('ArrowRight');
  await expect(title(page)).toHaveText('Bed closures');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  await expect(title(page)).toHaveText('CHRO');

  // A walk that has no stop says so, and the remote leads on from it.
  await walks(page)
    .getByRole('button', { name: /^Disputes/ })
    .click();
  await expect(strip(page).getByText('Nothing is in dispute.')).toBeVisible();

  // While nothing is shown, nothing is typed, and the next key only brings the map back.
  await page.keyboard.press('.');
  const blank = page.getByRole('button', { name: /^The screen is blank/ });
  await expect(blank).toBeVisible();
  await page.keyboard.press('Delete');
  await page.keyboard.press('PageDown');
  await expect(blank).toHaveCount(0);
  await expect(strip(page).getByText('Nothing is in dispute.')).toBeVisible();

  // Other screens keep the wall; the remote leads back to where the walk stands.
  await page.keyboard.press('ControlOrMeta+3');
  await expect(page.getByRole('grid')).toBeVisible();
  await expect(page.getByRole('toolbar')).toHaveCount(0);
  await page.keyboard.press('PageUp');
  await expect(page.getByRole('grid')).toHaveCount(0);

  await page.keyboard.press('Escape');
  await expect(strip(page)).toHaveCount(0);
  await expect.poll(isFull).toBe(false);
  await expect(page.getByRole('menubar')).toBeVisible();
  await expect(page.getByRole('toolbar')).toBeVisible();
  await expect(page.getByRole('complementary')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme ?? '');
});

test('a long title leaves every button of the strip on the wall, on a projector and at 200 %', async ({
  launch,
}) => {
  await inFolder(async (folder) => {
    const map = JSON.parse(
      await readFile(join(projectRoot, 'shared/samples/merger.remit'), 'utf8'),
    ) as { title: string };
    map.title = 'The first twelve months of two hospitals that become one system, lane by lane';
    const file = join(folder, 'Long.remit');
    await writeFile(file, JSON.stringify(map));
    const { page } = await launch({ args: [file] });
    await present(page);
    await expect(title(page)).toHaveText(map.title);
    for (const [width, height] of [
      [1024, 768],
      [720, 450],
    ] as const) {
      await page.setViewportSize({ width, height });
      for (const button of await strip(page).getByRole('button').all())
        await expect(button).toBeInViewport({ ratio: 1 });
    }
  });
});

test('the room sees a finding go away with the edit that settles it, and come back with undo', async ({
  launch,
}) => {
  const { page } = await launch(MERGER);
  await present(page);
  await page.keyboard.press('5');
  await expect(title(page)).toHaveText(/Must settle\s*Nobody ends a tie/);
  await expect(strip(page).getByText('1 of 5')).toBeVisible();

  // By keyboard: the card is taken up, its fields lie over the map on demand.
  await page.keyboard.press('Enter');
  await expect(card(page, 'Day-one readiness')).toHaveClass(/selected/);
  await page.keyboard.press('ControlOrMeta+I');
  const escalation = page.getByRole('textbox', { name: /cannot agree|[Ee]scalation/ }).first();
  await escalation.fill('The chair decides within two days');
  // The keys of presenting are the field's while it is typed into.
  await escalation.press('End');
  await escalation.pressSequentially('. B');
  await expect(escalation).toHaveValue('The chair decides within two days. B');
  await page.keyboard.press('Tab');
  await expect(title(page)).toHaveText(/Settled\s*Nobody ends a tie/);
  await expect(walks(page).getByRole('button', { name: 'Findings 4' })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(title(page)).toHaveText(/Must settle\s*Nobody ends a tie/);
  await page.keyboard.press('ControlOrMeta+Shift+Z');
  await expect(title(page)).toHaveText(/Settled/);

  await page.keyboard.press('ControlOrMeta+I');
  await expect(page.getByRole('complementary')).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await expect(strip(page).getByText('1 of 4')).toBeVisible();
  await expect(title(page)).not.toHaveText(/Settled/);

  // By mouse: a name typed over on the wall is the map's.
  await page.keyboard.press('4');
  await card(page, 'Service-line consolidation').dblclick();
  await page.keyboard.type('Service lines');
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText('Service lines');
  // The lane keys mean what is spoken about.
  await page.keyboard.press('Escape');
  await page.keyboard.press('h');
  await expect(card(page, 'Service lines')).toHaveAccessibleName(/, shared/);
});

test('on the wall a name is dragged to another lane and up its band, and search walks to a stop', async ({
  launch,
}) => {
  const { page } = await launch(MERGER);
  await page.setViewportSize({ width: 1280, height: 800 });
  await present(page);
  await page.keyboard.press('2');
  await expect(title(page)).toHaveText('Clinical model');
  const drag = async (from: Point, to: Point) => {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 5 });
    await page.mouse.move(to.x, to.y, { steps: 5 });
    await page.mouse.up();
  };
  const bed = await middleOf(card(page, 'Bed closures'));
  await drag(bed, { x: (await middleOf(leader(page, 'CFO'))).x, y: bed.y });
  await expect(card(page, 'Bed closures')).toHaveAccessibleName(/CFO/);
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(card(page, 'Bed closures')).toHaveAccessibleName(/Hospital B President/);

  const rowOf = async (name: string) => (await middleOf(card(page, name))).y;
  const [pharmacy, ethics] = [
    await rowOf('Pharmacy formulary'),
    await rowOf('Research ethics board'),
  ];
  expect(pharmacy).toBeLessThan(ethics);
  const from = await middleOf(card(page, 'Research ethics board'));
  await drag(from, { x: from.x, y: pharmacy - 14 });
  await expect
    .poll(async () => (await rowOf('Research ethics board')) - (await rowOf('Pharmacy formulary')))
    .toBeLessThan(0);
  await page.keyboard.press('Escape');

  // What somebody looks for is gone to, and stands open.
  await page.keyboard.press('ControlOrMeta+F');
  await page.getByRole('textbox', { name: 'Find' }).fill('antitrust');
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText('Antitrust filings');
  await expect(card(page, 'Antitrust filings')).toBeInViewport();
  await expect(card(page, 'Bed closures')).toHaveCount(0);
  await page.keyboard.press('Escape');

  // What is folded up around a stop is a click away.
  await page.getByRole('button', { name: /^Coordinates, 13 areas/ }).click();
  await expect(card(page, 'Bed closures')).toBeInViewport();
  await page.keyboard.press('PageDown');
  await expect(card(page, 'Bed closures')).toHaveCount(0);
});
