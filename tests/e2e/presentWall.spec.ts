import type { Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import { expect, test } from './support/launchApp.ts';
import { card, leader, middleOf } from './support/onMap.ts';
import { setTheme } from './support/palette.ts';
import { MERGER, present, strip, title } from './support/presenting.ts';

test('the wall has no barrier that axe finds, with a stop, a curtain and the side open', async ({
  launch,
}) => {
  const { page } = await launch(MERGER);
  await page.setViewportSize({ width: 1024, height: 768 });
  await present(page);
  const found = [...(await violations(page))];
  await page.keyboard.press('4');
  await page.keyboard.press('End');
  await page.keyboard.press('ControlOrMeta+I');
  found.push(...(await violations(page)));
  expect(found).toEqual([]);
});

test('one stop dissolves into the next, and the picture of before is nobody to meet and soon gone', async ({
  launch,
}) => {
  const { page } = await launch({ ...MERGER, hasMotion: true });
  await present(page);
  // Every copy that is laid over the map, as it is when it comes, and how many are there at once.
  await page.evaluate(() => {
    const host = document.querySelector('[data-canvas]')!;
    const copies: string[] = [];
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes) {
          if (!(node instanceof HTMLElement) || !node.matches('.react-flow__viewport')) continue;
          const named = node.querySelectorAll('[data-id], [id]').length;
          const there = host.querySelectorAll(':scope > .react-flow__viewport').length;
          const isWhole = node.querySelectorAll('svg').length > 10;
          copies.push(`inert ${node.inert}, named ${named}, there ${there}, whole ${isWhole}`);
        }
      document.documentElement.dataset['copies'] = JSON.stringify(copies);
    }).observe(host, { childList: true });
  });
  const copies = () =>
    page.evaluate(() => JSON.parse(document.documentElement.dataset['copies'] ?? '[]') as string[]);
  const left = page.locator('[data-canvas] > .react-flow__viewport');
  await page.keyboard.press('2');
  await page.keyboard.press('PageDown');
  await expect.poll(copies).toHaveLength(2);
  expect(new Set(await copies())).toEqual(new Set(['inert true, named 0, there 1, whole true']));
  await expect(left).toHaveCount(0);

  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.keyboard.press('PageDown');
  await expect(title(page)).not.toHaveText('Clinical model');
  expect(await copies()).toHaveLength(2);
});

test('after a presentation the map stays where a hand moves it, whatever is opened beside it', async ({
  launch,
}) => {
  const { page } = await launch(MERGER);
  await expect(leader(page, 'CFO')).toBeVisible();
  // The sizes of the free canvas are then the same on the wall and at the desk.
  await setTheme(page, 'projector');
  await page.keyboard.press('ControlOrMeta+2');
  await expect(page.locator('[data-canvas="free"]')).toBeVisible();
  const whereOpened = await viewOf(page);
  await present(page);
  await page.keyboard.press('4');
  await expect.poll(() => viewOf(page)).not.toBe(whereOpened);
  await page.keyboard.press('Escape');
  await expect.poll(() => viewOf(page)).toBe(whereOpened);
  // Nobody has moved it: beside the side it is shown anew.
  await page.keyboard.press('ControlOrMeta+I');
  await expect.poll(() => viewOf(page)).not.toBe(whereOpened);

  const pane = await paneOf(page);
  await page.mouse.move(pane.x + pane.width / 2, pane.y + pane.height / 2);
  const whereShown = await viewOf(page);
  await page.mouse.wheel(0, 90);
  await expect.poll(() => viewOf(page)).not.toBe(whereShown);
  await middleOf(leader(page, 'System CEO'));
  const whereMoved = await viewOf(page);
  await page.keyboard.press('ControlOrMeta+I');
  await expect.poll(async () => (await paneOf(page)).width).not.toBe(pane.width);
  await middleOf(leader(page, 'System CEO'));
  expect(await viewOf(page)).toBe(whereMoved);
});

test('a question to the map stands beside the wall, which shows all lanes and what is asked about', async ({
  launch,
}) => {
  const { page } = await launch(MERGER);
  await page.setViewportSize({ width: 1280, height: 720 });
  await expect(leader(page, 'CFO')).toBeVisible();
  await setTheme(page, 'projector');
  await present(page);
  const whereStood = await viewOf(page);
  await page.keyboard.press('ControlOrMeta+Shift+J');
  await page.getByRole('combobox', { name: 'What fails first?' }).fill('EHR');
  await page.getByRole('option', { name: /^EHR go-live date/ }).click();
  const side = page.getByRole('complementary');
  await expect(side.getByText('It begins here. 4 waves ahead.')).toBeVisible();
  const edge = (await side.boundingBox())!.x;
  for (const figure of [
    leader(page, 'CHRO'),
    card(page, 'EHR go-live date'),
    card(page, 'Capital structure'),
  ]) {
    await expect(figure).toBeVisible();
    const { x, y, width } = (await figure.boundingBox())!;
    expect(x).toBeGreaterThanOrEqual(0);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(edge);
  }
  await page.keyboard.press('ControlOrMeta+Shift+J');
  await expect(side).toHaveCount(0);
  await expect.poll(() => viewOf(page)).toBe(whereStood);
});

for (const name of ['merger', 'agency', 'city', 'scaleup'])
  test(`on a projector of 1024 x 768 the back row reads every stop of ${name}`, async ({
    launch,
  }) => {
    const { page } = await launch({ args: [`--open-sample=${name}`] });
    await page.setViewportSize({ width: 1024, height: 768 });
    await expect(page.getByRole('application')).toBeVisible();
    await page.keyboard.press('F5');
    await expect(strip(page)).toBeVisible();
    const { height } = (await strip(page).boundingBox())!;
    expect(height).toBeLessThanOrEqual(140);
    for (const walk of ['1', '2', '3', '4', '5', '6', '7']) {
      await page.keyboard.press(walk);
      for (const end of ['Home', 'End']) {
        await page.keyboard.press(end);
        const where = `${walk} ${end} of ${name}`;
        await expect
          .poll(async () => Math.min(...(await typeOnMap(page))), where)
          .toBeGreaterThanOrEqual(16);
        // The map is not set anew: the strip is as high as before, and no card is out of sight.
        expect((await strip(page).boundingBox())?.height, where).toBe(height);
        const cards = page.locator('[data-id^="area:"]');
        for (const box of await cards.evaluateAll((all) =>
          all.map((one) => one.getBoundingClientRect().bottom),
        ))
          expect(box, where).toBeLessThanOrEqual(768 - height);
      }
    }
  });

/** Where the eye is over the map. */
function viewOf(page: Page): Promise<string> {
  return page
    .locator('.react-flow__viewport')
    .first()
    .evaluate((viewport) => (viewport as HTMLElement).style.transform);
}

async function paneOf(page: Page) {
  return (await page.locator('[data-canvas]').boundingBox())!;
}

/** Sizes in CSS pixels of all text that stands on the map, as it is on the screen now. */
function typeOnMap(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => {
    const texts = [...document.querySelectorAll<SVGTextElement>('[data-canvas] svg text')];
    return texts.map((text) => {
      const scale = text.getScreenCTM();
      const size = Number.parseFloat(getComputedStyle(text).fontSize);
      // To a hundredth: the engine keeps its matrices in single precision.
      return Math.round(size * Math.hypot(scale?.a ?? 0, scale?.b ?? 0) * 100) / 100;
    });
  });
}
