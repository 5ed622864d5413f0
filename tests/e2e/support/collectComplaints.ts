import type { ConsoleMessage, Page } from '@playwright/test';

const listened = new WeakSet<Page>();

/**
 * A page that was being printed and is not wanted any more may still ask for its fonts: they are gone. One that
 * is wanted and lacks a font is no paper: the export itself fails.
 */
const WITHDRAWN = /status of 404 .*print\.app\.localhost|status of 404 .*app:\/\/print\//;

/**
 * Notes every error that a page logs or throws, and every violation of its policy (the engine logs
 * those as errors too), into `complaints`: also those from before this was called. Once for a page.
 */
export async function collectComplaints(page: Page, complaints: string[]): Promise<void> {
  if (listened.has(page)) return;
  listened.add(page);
  const noteMessage = (message: ConsoleMessage) => {
    const text = `${message.text()} (${message.location().url})`;
    if (message.type() === 'error' && !WITHDRAWN.test(text)) complaints.push(`console: ${text}`);
  };
  const noteError = (error: Error) => complaints.push(`exception: ${error.stack ?? error.message}`);
  page.on('console', noteMessage);
  page.on('pageerror', noteError);
  page.on('crash', () => complaints.push('the page crashed'));
  for (const message of await page.consoleMessages()) noteMessage(message);
  for (const error of await page.pageErrors()) noteError(error);
}
