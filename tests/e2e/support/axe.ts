import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Everything that axe holds against the page as it stands, with the elements. */
export async function violations(page: Page): Promise<string[]> {
  await still(page);
  // Legacy mode runs in the page itself; the other one would open a window of its own.
  const { violations: all } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    // The edges of an open menu: hidden, but reached by Tab, to hand the keyboard on at once.
    .exclude('[data-base-ui-focus-guard]')
    .analyze();
  const held = all.flatMap(({ id, nodes }) => {
    // A menu is drawn at the end of the page and reached from the bar that opens it: no place to browse to.
    const counted = nodes.filter(
      ({ html }) => id !== 'region' || !/^<[^>]* role="menu"/.test(html),
    );
    return counted.length === 0 ? [] : [{ id, nodes: counted }];
  });
  return held.map(({ id, nodes }) => {
    const where = nodes
      .slice(0, 3)
      .map(({ html, any }) => `${html.slice(0, 160)} ${any[0]?.message ?? ''}`);
    return `${id} (${nodes.length}) ${where.join(' | ')}`;
  });
}

/** Popups and sheets have arrived where they stay. */
async function still(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
  });
}
