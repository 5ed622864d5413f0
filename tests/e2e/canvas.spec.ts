import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { writeDocument } from '#shared/document/writeDocument.ts';
import { pictureMap } from '../../build/scripts/pictureMap.ts';
import { find } from './support/find.ts';
import { expect, test } from './support/launchApp.ts';
import { inFolder } from './support/mapFile.ts';
import { card, chooseMenu, dragOver, leader, middleOf, pressInTurn } from './support/onMap.ts';
import { runCommand } from './support/palette.ts';

/** The first sample on its lanes: nine leaders, twenty-two areas. */
async function openMerger(page: Page): Promise<void> {
  await page.getByText('Two-hospital merger').first().click();
  await expect(card(page, 'Bed closures')).toBeVisible();
}

test('a card dragged to another lane changes its owner, says so before, and is one step of undo', async ({
  launch,
}) => {
  const { page } = await launch();
  await openMerger(page);
  const bed = card(page, 'Bed closures');
  await expect(bed).toHaveAttribute('aria-label', /owned by Hospital B President/);
  const [from, lane] = [await middleOf(bed), await middleOf(leader(page, 'CFO'))];
  await dragOver(page, from, { x: lane.x, y: from.y });
  await expect(
    page.getByText('CFO becomes the owner of Bed closures instead of Hospital B President.'),
  ).toBeVisible();
  await page.mouse.up();
  await expect(card(page, 'Bed closures')).toHaveAttribute('aria-label', /owned by CFO/);
  await page.keyboard.press('Control+z');
  await expect(card(page, 'Bed closures')).toHaveAttribute(
    'aria-label',
    /owned by Hospital B President/,
  );
});

test('an owner’s line and a risk are ringed on the map: on the card and on the role that they hang on', async ({
  launch,
}) => {
  const { page } = await launch();
  await openMerger(page);
  const ringed = () =>
    page
      .locator('[data-canvas]')
      .evaluate((canvas) =>
        [...canvas.querySelectorAll<HTMLElement>('[data-id]')]
          .filter((figure) => figure.querySelector('[class*=selected], [class*=ring]'))
          .map((figure) => figure.getAttribute('aria-label')?.replace(/,.*/, '')),
      );
  const side = page.getByRole('complementary');
  if ((await side.count()) === 0) await page.keyboard.press('ControlOrMeta+I');
  await page.keyboard.press('a');
  await page.keyboard.type('Parking');
  await page.keyboard.press('Enter');
  await page.keyboard.press('k');
  await page.getByRole('combobox', { name: 'Leader' }).fill('CFO');
  await page.getByRole('option', { name: 'CFO' }).click();
  await page.getByRole('button', { name: 'Connect' }).click();
  await expect(side.getByRole('heading', { name: 'Role' })).toBeVisible();
  await expect.poll(ringed).toEqual(['Parking']);
  await card(page, 'Emergency diversion rules').click();
  await side
    .getByRole('button', { name: /Hospital B President/ })
    .last()
    .click();
  await expect(side.getByText('Delete this red line')).toBeVisible();
  await expect
    .poll(ringed)
    .toEqual(['Hospital B President must agree on Emergency diversion rules']);
});

test('Escape takes a drag back', async ({ launch }) => {
  const { page } = await launch();
  await openMerger(page);
  const from = await middleOf(card(page, 'Bed closures'));
  const lane = await middleOf(leader(page, 'CFO'));
  await dragOver(page, from, { x: lane.x, y: from.y });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(card(page, 'Bed closures')).toHaveAttribute(
    'aria-label',
    /owned by Hospital B President/,
  );
});

test('the map is walked, renamed and rearranged by keyboard alone', async ({ launch }) => {
  const { page } = await launch();
  await openMerger(page);
  const standing = page.locator('[data-canvas] :focus');
  for (let tabs = 0; tabs < 60 && (await standing.count()) === 0; tabs += 1)
    await page.keyboard.press('Tab');
  for (const key of ['Home', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
  await expect(standing).toHaveAttribute('aria-label', /^Hospital B President/);
  const isThere = async () =>
    (await standing.getAttribute('aria-label'))?.startsWith('Bed closures,') === true;
  for (let steps = 0; steps < 20 && !(await isThere()); steps += 1)
    await page.keyboard.press('ArrowDown');
  await expect(card(page, 'Bed closures')).toBeFocused();
  await page.keyboard.press('F2');
  await expect(page.getByRole('textbox', { name: 'Name of the decision area' })).toBeFocused();
  await page.keyboard.type('Ward closures');
  await page.keyboard.press('Enter');
  const ward = page.locator('.react-flow__node-area[aria-label^="Ward closures,"]');
  await expect(ward).toBeFocused();

  await page.keyboard.press('ArrowRight');
  await expect(page.locator(':focus')).toHaveAttribute('aria-label', /on Ward closures/);
  await page.keyboard.press('ArrowLeft');
  await expect(ward).toBeFocused();

  await page.keyboard.press('Alt+ArrowRight');
  await expect(ward).toHaveAttribute('aria-label', /owned by Chief Medical Officer/);
  await expect(ward).toBeFocused();
});

test('the keyboard stays with what was gone to by name, when it is connected and when it is let go of', async ({
  launch,
}) => {
  const { page } = await launch();
  await openMerger(page);
  await page.keyboard.press('a');
  // At once, as a quick hand does: not one letter of it is a key of the map.
  await page.keyboard.type('Parking');
  await page.keyboard.press('Enter');
  await card(page, 'Bed closures').click();
  await runCommand(page, 'parking');
  await expect(card(page, 'Parking')).toBeFocused();
  await page.keyboard.press('k');
  await expect(page.getByRole('combobox', { name: 'Leader' })).toBeFocused();
  await page.keyboard.insertText('CFO');
  await expect(page.getByRole('option', { name: 'CFO' })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(card(page, 'Parking')).toHaveAttribute('aria-label', /owned by CFO/);
  await expect(card(page, 'Parking')).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(card(page, 'Parking')).toHaveAttribute('aria-label', /owned by Chief Nursing/);
});

for (const view of ['lane map', 'free canvas'] as const)
  test(`on the ${view} the keyboard goes to a copy, however it was made and wherever it stands`, async ({
    launch,
  }) => {
    const { page } = await launch({ readyWhen: 'main' });
    await openMerger(page);
    if (view === 'free canvas') {
      await page.keyboard.press('ControlOrMeta+2');
      await expect(page.locator('[data-canvas=free]')).toBeVisible();
    }
    const standing = page.locator('.react-flow__node:focus');
    const place = () => standing.getAttribute('data-id');
    const model = card(page, 'Bed closures');
    const ways: Readonly<Record<string, () => Promise<void>>> = {
      key: () => pressInTurn(page, ['ControlOrMeta+D']),
      clipboard: () => pressInTurn(page, ['ControlOrMeta+C', 'ControlOrMeta+V']),
      'menu bar': () => chooseMenu(page, 'Edit', 'Duplicate'),
      palette: () => runCommand(page, 'duplicate'),
      'menu of the card': async () => {
        await pressInTurn(page, ['Shift+F10']);
        await page.getByRole('menuitem', { name: 'Duplicate' }).click();
      },
    };
    for (const [way, make] of Object.entries(ways)) {
      await model.click();
      await expect(model).toBeFocused();
      const from = await place();
      await make();
      await expect(standing, way).not.toHaveAttribute('data-id', from ?? '');
      await expect(standing, way).toHaveAccessibleName(/^Bed closures/);
      await expect(standing, way).toHaveClass(/selected/);
      await expect(page.locator('.react-flow__node.selected'), way).toHaveCount(1);
      await page.keyboard.press('ControlOrMeta+Z');
      await expect(model).toHaveCount(1);
    }

    // From far away: the copy comes into sight, and keys mean it.
    await model.click();
    await page.keyboard.press('ControlOrMeta+C');
    await page.setViewportSize({ width: 900, height: 380 });
    // The map hears of its new size a frame later.
    await middleOf(model);
    await runCommand(page, 'branding');
    await expect(card(page, 'Branding')).toBeInViewport();
    await expect(model).not.toBeInViewport();
    await page.keyboard.press('ControlOrMeta+V');
    await expect(standing).toHaveAccessibleName(/^Bed closures/);
    await expect(standing).toBeInViewport({ ratio: 0.99 });
    await pressInTurn(page, ['F2']);
    await page.keyboard.insertText('Ward moves');
    await page.keyboard.press('Enter');
    await expect(card(page, 'Ward moves')).toBeFocused();
    await page.keyboard.press('x');
    await expect(page.getByRole('dialog', { name: /^Red lines.*Ward moves/ })).toBeVisible();
  });

test('a line drawn from a lane to a card connects, and its role is chosen where it was dropped', async ({
  launch,
}) => {
  const { page } = await launch();
  await openMerger(page);
  const bed = await middleOf(card(page, 'Bed closures'));
  const cio = await leader(page, 'CIO').boundingBox();
  if (!cio) throw new Error('no header');
  await dragOver(page, { x: cio.x + cio.width / 2, y: cio.y + cio.height + 12 }, bed);
  await expect(page.getByText('CIO is consulted on Bed closures.')).toBeVisible();
  await page.mouse.up();
  await expect(page.getByRole('menu', { name: 'Role of CIO in Bed closures' })).toBeVisible();
  await page.keyboard.press('2');
  await expect(page.getByLabel('CIO must agree on Bed closures')).toBeFocused();
});

test('a role is chosen by a click, kept beside others with Ctrl, and has its own menu', async ({
  launch,
}) => {
  const { page } = await launch();
  await openMerger(page);
  const selected = page.locator('[data-edge]:has([class*=ring])');
  const [first, second] = [page.locator('[data-edge]').nth(2), page.locator('[data-edge]').nth(7)];
  const press = async (edge: Locator, modifiers: 'Control'[] = []) => {
    // At its station: the middle of its box may lie on a lane that it only passes.
    const station = edge.locator('circle, rect').first();
    await station.click({ force: true, modifiers });
  };
  await press(first);
  await expect(selected).toHaveCount(1);
  await press(second, ['Control']);
  await expect(selected).toHaveCount(2);
  await press(second, ['Control']);
  await expect(selected).toHaveCount(1);
  await second.locator('circle, rect').first().click({ force: true, button: 'right' });
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(selected).toHaveAttribute(
    'aria-label',
    (await second.getAttribute('aria-label')) ?? '',
  );
});

test('a line can also begin at the knob of a card', async ({ launch }) => {
  const { page } = await launch();
  await openMerger(page);
  const bed = card(page, 'Bed closures');
  await bed.hover();
  const knob = bed.locator('.react-flow__handle').last();
  await expect(knob).toBeVisible();
  const lane = await middleOf(leader(page, 'CIO'));
  const from = await middleOf(knob);
  await dragOver(page, from, { x: lane.x, y: from.y + 4 });
  await expect(page.getByText('CIO is consulted on Bed closures.')).toBeVisible();
  await page.mouse.up();
  await expect(page.getByRole('menu', { name: 'Role of CIO in Bed closures' })).toBeVisible();
});

test('on the free canvas a card stays where it is put, by hand and by keys', async ({ launch }) => {
  const { page } = await launch();
  await openMerger(page);
  await page.keyboard.press('Control+2');
  await expect(page.locator('[data-canvas="free"]')).toBeVisible();
  // The view changes first; a moment later the cards glide to their places beside the leaders.
  const places = page.locator('.react-flow__node-area');
  await expect.poll(() => placesAcross(places)).toBe(1);
  const from = await middleOf(card(page, 'Bed closures'));
  // Upwards: near the lower edge of the pane the map moves along.
  await dragOver(page, from, { x: from.x + 60, y: from.y - 140 });
  await page.mouse.up();
  await expect
    .poll(async () => Math.round((await middleOf(card(page, 'Bed closures'))).y - from.y))
    .toBeLessThan(-120);
  // Against a card that stays: the view may move to keep the moved one in sight.
  const fromStill = async () =>
    (await middleOf(card(page, 'Bed closures'))).x - (await middleOf(leader(page, 'System CEO'))).x;
  const before = await fromStill();
  await page.keyboard.press('Alt+ArrowRight');
  await expect.poll(fromStill).toBeGreaterThan(before);

  // Two more come along, and all three stand in one column again: one step, taken back as one.
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await runCommand(page, 'Align: left edges');
  await expect.poll(() => placesAcross(places)).toBe(1);
  await page.keyboard.press('Control+z');
  await expect.poll(() => placesAcross(places)).toBe(2);
});

test('the tools stand in one row however large the numbers of a map are, and no number is cut', async ({
  launch,
}) => {
  await inFolder(async (folder) => {
    const file = join(folder, 'Large.remit');
    await writeFile(file, writeDocument(pictureMap(30, 450)));
    const { page } = await launch({ args: [file], readyWhen: '[data-canvas]' });
    const tools = page.getByRole('toolbar', { name: 'Tools' });
    for (const width of [1920, 1600, 1440, 1280, 1152, 1024]) {
      await page.setViewportSize({ width, height: 720 });
      const bar = await tools.boundingBox();
      expect(bar?.height, `at ${width}`).toBeLessThan(40);
      for (const count of await tools.getByRole('img').all()) {
        const box = await count.boundingBox();
        if (!box) continue;
        expect(box.y, `at ${width}`).toBeGreaterThanOrEqual(bar!.y);
        expect(box.y + box.height, `at ${width}`).toBeLessThanOrEqual(bar!.y + bar!.height);
      }
    }
  });
});

test('on a large free canvas the lines follow a card under the hand, and it stays where it is put', async ({
  launch,
}) => {
  await inFolder(async (folder) => {
    const file = join(folder, 'Large.remit');
    await writeFile(file, writeDocument(pictureMap(30, 450)));
    const { page } = await launch({ args: [file], readyWhen: '[data-canvas]' });
    await page.keyboard.press('ControlOrMeta+2');
    await expect(page.locator('[data-canvas="free"]')).toBeVisible();
    // The search comes so near that a card is an element.
    await find(page, pictureMap(30, 450).areas[40]!.name);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    const chosen = page.locator('.react-flow__node-area.selected');
    await expect(chosen).toHaveCount(1);
    await expect(chosen).toBeInViewport();
    const from = await middleOf(chosen);

    // Above the pictures of the map lies glass, on which is painted what moves.
    const glass = page.locator('[class*=picture] canvas').last();
    await expect(glass).toBeHidden();
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x - 30, from.y - 20, { steps: 4 });
    await expect(glass).toBeVisible();
    const first = await paintedOn(glass);
    expect(first.count).toBeGreaterThan(100);
    await page.mouse.move(from.x - 90, from.y - 60, { steps: 4 });
    await expect.poll(async () => (await paintedOn(glass)).sum).not.toBe(first.sum);

    const put = await middleOf(chosen);
    expect(put.x).toBeLessThan(from.x - 70);
    // Not back to where it was until the map is laid out anew, nor anywhere else.
    const strayed = farthestFrom(chosen);
    await page.mouse.up();
    await expect(page.getByRole('button', { name: /^Undo/ })).toBeEnabled();
    await expect(glass).toBeHidden();
    expect(await strayed).toBeLessThan(2);
    const { x, y } = await middleOf(chosen);
    expect(Math.hypot(x - put.x, y - put.y)).toBeLessThan(2);
  });
});

/** How many points of a picture are painted, and a sum over which ones. */
async function paintedOn(picture: Locator): Promise<{ count: number; sum: number }> {
  return picture.evaluate((canvas: HTMLCanvasElement) => {
    const context = canvas.getContext('2d');
    const { data } = context!.getImageData(0, 0, canvas.width, canvas.height);
    let [count, sum] = [0, 0];
    for (let at = 3; at < data.length; at += 4)
      if (data[at] !== 0) [count, sum] = [count + 1, (sum + at) % 1e9];
    return { count, sum };
  });
}

/** How far a figure gets from where it is, within the second that follows. */
async function farthestFrom(figure: Locator): Promise<number> {
  return figure.evaluate(
    (element) =>
      new Promise<number>((resolve) => {
        const start = element.getBoundingClientRect();
        const end = performance.now() + 1000;
        let farthest = 0;
        const look = (now: number) => {
          const { x, y } = element.getBoundingClientRect();
          farthest = Math.max(farthest, Math.hypot(x - start.x, y - start.y));
          if (now < end) requestAnimationFrame(look);
          else resolve(farthest);
        };
        requestAnimationFrame(look);
      }),
  );
}

/** In how many columns the cards stand: on the free canvas, where nobody has moved one, in one. */
async function placesAcross(cards: Locator): Promise<number> {
  const lefts = await cards.evaluateAll((all) =>
    all.map((one) => Math.round(one.getBoundingClientRect().left)),
  );
  return new Set(lefts).size;
}
