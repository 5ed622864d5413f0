import type { ConsoleMessage, Page } from '@playwright/test';

const listened = new WeakSet<Page>();

/**
 * Notes every error that a page logs or throws, and every violation of its policy (the engine logs
 * those as errors too), into `complaints`: also those from before this was called. Once for a page.
 */
export async function collectComplaints(page: Page, complaints: string[]): Promise<void> {
  if (listened.has(page)) return;
  listened.add(page);
  const noteMessage = (message: ConsoleMessage) => {
    if (message.type() !== 'error') return;
    complaints.push(`console: ${message.text()} (${message.location().url})`);
  };
  const noteError = (error: Error) => complaints.push(`exception: ${error.stack ?? error.message}`);
  page.on('console', noteMessage);
  page.on('pageerror', noteError);
  page.on('crash', () => complaints.push('the page crashed'));
  for (const message of await page.consoleMessages()) noteMessage(message);
  for (const error of await page.pageErrors()) noteError(error);
}
