import type { Page } from '@playwright/test';
import { expect } from './launchApp.ts';
import { leader } from './onMap.ts';

export const MERGER = { args: ['--open-sample=merger'] };

export const strip = (page: Page) => page.getByRole('region', { name: 'Presenting' });
export const title = (page: Page) => strip(page).getByRole('heading');
export const walks = (page: Page) => page.getByRole('navigation', { name: 'What to walk through' });

/** Puts the open sample on the wall. */
export async function present(page: Page): Promise<void> {
  await expect(leader(page, 'CFO')).toBeVisible();
  await page.keyboard.press('F5');
  await expect(strip(page)).toBeVisible();
}

/** Walks the areas to one of them. */
export async function walkTo(page: Page, area: string): Promise<void> {
  await page.keyboard.press('4');
  for (let at = 0; at < 30 && (await title(page).textContent()) !== area; at += 1)
    await page.keyboard.press('PageDown');
  await expect(title(page)).toHaveText(area);
}
