import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/launchApp.ts';
import { card } from './support/onMap.ts';
import { runCommand } from './support/palette.ts';
import { MERGER } from './support/presenting.ts';

for (const [width, height] of [
  [1280, 720],
  [1024, 700],
  // At 200 %.
  [640, 360],
] as const)
  test(`notes stand beside what they hang on, and leave its card legible, at ${width} x ${height}`, async ({
    launch,
  }) => {
    const { page } = await launch(MERGER);
    await expect(card(page, 'Bed closures')).toBeVisible();
    await page.setViewportSize({ width, height });
    const sheet = page.getByRole('dialog');
    for (const view of ['1', '2']) {
      await page.keyboard.press(`ControlOrMeta+${view}`);
      for (const [name, key] of [
        ['Labour negotiations stance', 'r'],
        ['Nurse staffing ratios', 'x'],
        ['Emergency diversion rules', 'x'],
        ['Branding', 'r'],
      ] as const) {
        // A map that nobody has moved yet shows itself anew in a window of another size, a moment later.
        await expect(async () => {
          await runCommand(page, name);
          await expect(card(page, name)).toBeInViewport({ timeout: 1_000 });
        }).toPass();
        await page.keyboard.press(key);
        await expect(sheet).toBeVisible();
        await expect
          .poll(() => isClear(page, sheet, card(page, name)), `${name} in view ${view}`)
          .toEqual({ isOverCard: false, isInWindow: true });
        await page.keyboard.press('Escape');
        await expect(sheet).toHaveCount(0);
      }
    }
  });

/** Whether a sheet lies over a card, and whether the window shows all of it. */
async function isClear(page: Page, sheet: Locator, over: Locator) {
  const [at, below] = [await sheet.boundingBox(), await over.boundingBox()];
  const room = page.viewportSize();
  if (!at || !below || !room) return null;
  const isBeside = at.x >= below.x + below.width || at.x + at.width <= below.x;
  const isApart = isBeside || at.y >= below.y + below.height || at.y + at.height <= below.y;
  const isInWindow =
    at.x >= 0 && at.y >= 0 && at.x + at.width <= room.width && at.y + at.height <= room.height;
  return { isOverCard: !isApart, isInWindow };
}
