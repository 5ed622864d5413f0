import { expect, type Page } from '@playwright/test';

/** Opens the search and writes into it. Text that is put in at once is no key: it waits for nobody. */
export async function find(page: Page, words: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+F');
  await expect(page.getByRole('search').getByRole('textbox')).toBeFocused();
  await page.keyboard.insertText(words);
}
