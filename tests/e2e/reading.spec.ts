import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { writeDocument } from '#shared/document/writeDocument.ts';
import { aLeader, aMap, anArea, coordinator, owner } from '#tests/helpers/aMap.ts';
import { expect, test } from './support/launchApp.ts';
import { inFolder } from './support/mapFile.ts';
import { card, leader } from './support/onMap.ts';
import { setTheme } from './support/palette.ts';

const MERGER = ['--open-sample=merger'];
const LEADERS = [
  'System CEO',
  'Hospital A President',
  'Hospital B President',
  'Chief Medical Officer',
  'Chief Nursing Officer',
  'CFO',
  'CIO',
  'General Counsel',
  'CHRO',
];
/** In CSS pixels: what a caption on the map may not be smaller than. */
const LEAST_CAPTION = 9;

for (const [width, height] of [
  [1440, 900],
  [1280, 800],
  [1024, 768],
] as const) {
  test(`a map comes up readable at ${width} x ${height}`, async ({ launch }) => {
    const { page } = await launch({ args: MERGER, userData: await settings(width, height, 1) });
    await expect(leader(page, 'System CEO')).toBeVisible();
    expect(await page.evaluate(() => innerWidth)).toBe(width);
    expect(await smallestText(page)).toBeGreaterThanOrEqual(LEAST_CAPTION);
  });
}

test('all nine lanes are seen on a small laptop; the side waits until it is asked for', async ({
  launch,
}) => {
  const { page } = await launch({ args: MERGER, userData: await settings(1280, 800, 1) });
  const last = await leader(page, 'CHRO').boundingBox();
  expect((last?.x ?? 1280) + (last?.width ?? 1)).toBeLessThanOrEqual(1280);
  const side = page.getByRole('complementary');
  await expect(side).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+I');
  await expect(side).toBeVisible();
});

test('seen whole, the map still says whose lanes these are and what its bands mean', async ({
  launch,
}) => {
  const { page } = await launch({ args: MERGER, userData: await settings(1280, 800, 1) });
  await expect(leader(page, 'CHRO')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+0');
  const names = page.locator('[class*=farNames] span');
  await expect(names).toHaveText([/Decides alone/, /Coordinates/, /Shared/, ...LEADERS]);
  for (const name of await names.all()) {
    const box = await name.boundingBox();
    expect(box?.y).toBeGreaterThan(70);
    expect((box?.x ?? 1280) + (box?.width ?? 0)).toBeLessThan(1280);
  }
});

test('who takes part, and how, is read whole in the inspector on a projector', async ({
  launch,
}) => {
  const { page } = await launch({ args: MERGER, userData: await settings(1440, 900, 1) });
  await expect(leader(page, 'CFO')).toBeVisible();
  await setTheme(page, 'projector');
  await card(page, 'Service-line consolidation').click();
  const parts = page.getByRole('complementary').getByRole('combobox', { name: /^Part of/ });
  await expect(parts).toHaveCount(9);
  const cut = await parts.evaluateAll((all) =>
    all
      .flatMap((part) => [...part.querySelectorAll('span')])
      .filter((text) => text.scrollWidth > text.clientWidth)
      .map((text) => text.textContent),
  );
  expect(cut).toEqual([]);
});

test('what is said at the foot of a free canvas stands on ground of its own, and not between the words of cards', async ({
  launch,
}) => {
  await inFolder(async (folder) => {
    const file = join(folder, 'Thirty.remit');
    const areas = Array.from({ length: 30 }, (_, index) => anArea(`Decision ${index + 1}`));
    await writeFile(file, writeDocument(aMap({ leaders: [aLeader('CFO')], areas })));
    const { page } = await launch({ args: [file], userData: await settings(1280, 720, 1) });
    await expect(leader(page, 'CFO')).toBeVisible();
    await page.keyboard.press('ControlOrMeta+2');
    const words = page.getByText('Draw a line from a leader').locator('..');
    const pane = page.getByRole('application');
    const [strip, all] = [await words.boundingBox(), await pane.boundingBox()];
    expect([strip?.x, strip?.width]).toEqual([all?.x, all?.width]);
    expect(await words.evaluate((strip) => getComputedStyle(strip).backgroundColor)).toBe(
      await page.locator('[data-canvas]').evaluate((map) => getComputedStyle(map).backgroundColor),
    );
  });
});

test('a name of one long word stays within the side and the dialog that say it', async ({
  launch,
}) => {
  await inFolder(async (folder) => {
    const word = 'Donaudampfschifffahrtsgesellschaftskapitänsangelegenheiten';
    const file = join(folder, 'Words.remit');
    const map = aMap({
      leaders: [{ ...aLeader('CFO'), title: word }, aLeader('COO')],
      areas: ['One', 'Two', 'Three'].map((name) => ({
        ...anArea(name, { mode: 'coordinated' }),
        name: `${name}${word}`,
      })),
      assignments: ['one', 'two', 'three'].flatMap((id) => [
        owner('cfo', id),
        coordinator('coo', id),
      ]),
    });
    await writeFile(file, writeDocument(map));
    const { page } = await launch({ args: [file], readyWhen: 'main[aria-label=Map]' });
    await page.keyboard.press('ControlOrMeta+J');
    const side = page.getByRole('complementary');
    await expect(side).toContainText(`think of One${word}`);
    expect(await beyond(side)).toEqual([]);
    await leader(page, word).click();
    await page.keyboard.press('k');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText(`Connect ${word}`);
    expect(await beyond(dialog)).toEqual([]);
  });
});

test('the tools stand in one row at 200 %, and the arrow keys walk all of them', async ({
  launch,
}) => {
  const { page } = await launch({ args: MERGER, userData: await settings(1280, 800, 2) });
  const tools = page.getByRole('toolbar', { name: 'Tools' });
  await expect(tools).toBeVisible();
  expect(await page.evaluate(() => innerWidth)).toBe(640);
  const seen = await tools.getByRole('button').all();
  const tops = await Promise.all(seen.map(async (tool) => (await tool.boundingBox())?.y ?? 0));
  expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(20);
  const walked = new Set<string>();
  await seen[0]?.focus();
  for (const _ of seen) {
    walked.add(
      (await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))) ?? '',
    );
    await page.keyboard.press('ArrowRight');
  }
  expect(walked.size).toBe(seen.length);
});

/** Settings of an earlier run: a window of this size, at this scale. */
async function settings(width: number, height: number, zoom: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'remit-user-'));
  const window = { bounds: { x: 0, y: 0, width, height }, isMaximized: false };
  await writeFile(
    join(folder, 'settings.json'),
    JSON.stringify({ app: { theme: 'light', zoom }, window }),
  );
  return folder;
}

/** Of names, counts and captions on the map as it is drawn; badges are marks with a letter. */
function smallestText(page: Page): Promise<number> {
  return page.getByRole('application').evaluate((map) => {
    const sizes = [...map.querySelectorAll<SVGTextElement>('text')]
      .filter((text) => !text.closest('[class*=badge]'))
      .map((text) => parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 1));
    return Math.min(...sizes);
  });
}

/** Texts that reach past the right side of what holds them. */
function beyond(holder: Locator): Promise<string[]> {
  return holder.evaluate((element) => {
    const { right } = element.getBoundingClientRect();
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      if (range.getBoundingClientRect().right > right) found.push(node.textContent ?? '');
    }
    return found;
  });
}
