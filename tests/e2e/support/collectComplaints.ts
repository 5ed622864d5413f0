import type { Page } from '@playwright/test';

/**
 * Notes every error that a page logs or throws, and every violation of its policy (the engine logs
 * those as errors too), into `complaints`.
 */
export function collectComplaints(page: Page, complaints: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error')
      complaints.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => complaints.push(`exception: ${error.stack ?? error.message}`));
  page.on('crash', () => complaints.push('the page crashed'));
}
