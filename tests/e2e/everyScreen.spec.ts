import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { projectRoot } from '../../build/runtime/engine.mjs';
import { violations } from './support/axe.ts';
import { everyScreen } from './support/everyScreen.ts';
import { expect, test } from './support/launchApp.ts';
import { leader } from './support/onMap.ts';

/**
 * At 200 % of the app's own zoom (1280 x 800 become 640 x 400) everything of the method is still there:
 * nothing lies beyond the window's side, nothing but a table scrolls sideways, and axe finds nothing.
 */
for (const theme of ['light', 'dark', 'projector'] as const) {
  test(`every screen of the method at 200 %, ${theme}`, async ({ launch }) => {
    test.setTimeout(120_000);
    // Saved somewhere: a sample has no earlier versions.
    const file = join(projectRoot, 'shared/samples/merger.remit');
    const userData = await mkdtemp(join(tmpdir(), 'remit-user-'));
    await writeFile(
      join(userData, 'settings.json'),
      JSON.stringify({
        app: { theme, zoom: 2 },
        window: { bounds: { x: 0, y: 0, width: 1280, height: 800 }, isMaximized: false },
      }),
    );
    const { page } = await launch({ args: [file], userData });
    await expect(leader(page, 'System CEO')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    expect(await page.evaluate(() => innerWidth)).toBe(640);
    const found: string[] = [];
    await everyScreen(page, async (screen) => {
      found.push(...(await violations(page)).map((violation) => `${screen}: ${violation}`));
      found.push(...(await cutOff(page)).map((part) => `${screen} is cut: ${part}`));
    });
    expect(found).toEqual([]);
  });
}

/**
 * What reaches past a side of the window, unless it is in a table, the matrix or the map, whose frames scroll.
 * Other grids are lists of rows that have to fit.
 */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const reaching = [...document.body.querySelectorAll('*')].filter((part) => {
      const { left, right } = part.getBoundingClientRect();
      const isCut = right > width + 1 || left < -1;
      return (
        isCut &&
        !part.closest('table, [role=grid][aria-rowcount], [role=application]') &&
        !isUnseen(part)
      );
    });
    // The outermost of them says it.
    return reaching
      .filter((part) => !reaching.includes(part.parentElement as Element))
      .map((part) => part.outerHTML.slice(0, 200));

    /** Only for screen readers, or moved away to be found by the keyboard. */
    function isUnseen(part: Element): boolean {
      const { width: breadth, height } = part.getBoundingClientRect();
      if (breadth <= 1 || height <= 1) return true;
      return part.parentElement !== null && isUnseen(part.parentElement);
    }
  });
}
