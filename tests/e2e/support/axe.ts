import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axeCore from 'axe-core';

type Axe = typeof axeCore;
/** What comes over from the page of one thing that axe holds against it. */
interface Held {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly why: string }[];
}

const SOURCE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
/** The edges of an open menu: hidden, but reached by Tab, to hand the keyboard on at once. */
const EDGES_OF_MENUS = '[data-base-ui-focus-guard]';

/**
 * Everything that axe holds against the page as it stands, with the elements. It is put in once for each
 * page, and only what it holds against it comes back: that is five times as quick as its own driver, which
 * brings itself and a report of all that is well each time.
 */
export async function violations(page: Page): Promise<string[]> {
  await still(page);
  if (!(await page.evaluate(() => 'axe' in window))) {
    // Over the DevTools protocol, which no policy of the page governs.
    await page.evaluate(await readFile(SOURCE, 'utf8'));
  }
  const held = await page.evaluate(run, EDGES_OF_MENUS);
  return held.flatMap(({ id, nodes }) => {
    // A menu is drawn at the end of the page and reached from the bar that opens it: no place to browse to.
    const counted = nodes.filter(
      ({ html }) => id !== 'region' || !/^<[^>]* role="menu"/.test(html),
    );
    if (counted.length === 0) return [];
    const where = counted.slice(0, 3).map(({ html, why }) => `${html.slice(0, 160)} ${why}`);
    return [`${id} (${counted.length}) ${where.join(' | ')}`];
  });
}

/** In the page. */
async function run(excluded: string): Promise<Held[]> {
  const { axe } = window as unknown as { readonly axe: Axe };
  const found = await axe.run({ exclude: [excluded] }, { resultTypes: ['violations'] });
  // What breaks a rule as a whole (`all`, `none`) has no check of its own to tell of.
  return found.violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.map(({ html, any }) => ({ html, why: any[0]?.message ?? '' })),
  }));
}

/** Popups and sheets have arrived where they stay. */
async function still(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
  });
}
