import { expect, type Page } from '@playwright/test';

/** Opens the command palette and runs the first command that fits the words. */
export async function runCommand(page: Page, words: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+K');
  const box = page.getByRole('combobox', { name: 'Command palette' });
  await expect(box).toBeFocused();
  await page.keyboard.insertText(words);
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(box).toHaveCount(0);
}

/** Changes the look of the window as a person does, from the palette. */
export async function setTheme(page: Page, theme: 'light' | 'dark' | 'projector'): Promise<void> {
  await runCommand(page, `theme: ${theme}`);
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
}
