import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import merger from '../../shared/samples/merger.findings.json' with { type: 'json' };
import { violations } from './support/axe.ts';
import { answerSaveDialog } from './support/dialogs.ts';
import { expect, test } from './support/launchApp.ts';
import { card, leader } from './support/onMap.ts';

const MERGER = { args: ['--open-sample=merger'] };
const BEFORE = /^Findings: 1 must settle ?, 4 to discuss$/;
/** The sample's team has accepted one of its findings. */
const ACCEPTED = 'too-many-coordinators:service-lines';

const panel = (page: Page) => page.getByRole('region', { name: 'Findings', exact: true });
const tally = (page: Page) => page.getByRole('button', { name: /^Findings: / });
const rows = (page: Page) => panel(page).locator('[data-finding]');
const row = (page: Page, key: string) => panel(page).locator(`[data-finding="${key}"]`);

async function openFindings(page: Page): Promise<void> {
  await expect(leader(page, 'CFO')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+J');
  await expect(panel(page)).toBeVisible();
}

/** Every key that the panel lists, those of a step that has not come yet included. */
async function listed(page: Page): Promise<readonly string[]> {
  const keysNow = () =>
    rows(page).evaluateAll((all) => all.map((one) => one.getAttribute('data-finding') ?? ''));
  const due = await keysNow();
  await panel(page)
    .getByRole('button', { name: /Bottom line$/ })
    .click();
  await expect(page.getByText('Only step 6.')).toBeVisible();
  const last = await keysNow();
  await panel(page).getByRole('button', { name: 'Show everything' }).click();
  return [...new Set([...due, ...last])];
}

test('the merger shows the findings that are written beside it, no more and no fewer', async ({
  launch,
}) => {
  const { page } = await launch(MERGER);
  await expect(tally(page)).toHaveAccessibleName(BEFORE);
  await openFindings(page);
  await expect(panel(page).getByText('23 of 23 areas settled')).toBeVisible();
  const known = merger.map(({ key }) => key).filter((key) => key !== ACCEPTED);
  expect([...(await listed(page))].sort()).toEqual(known.sort());
  await page.getByRole('button', { name: /^Accepted/ }).click();
  await expect(panel(page).getByText(/^Four leaders must be coordinated with/)).toBeVisible();
  await expect(panel(page).getByText(/^Accepted because: /)).toHaveCount(1);

  // The quiet marks say the same on the map.
  await expect(
    page.getByRole('group', { name: /^Day-one readiness, .*must settle something$/ }),
  ).toBeVisible();
  await expect(
    page.getByRole('group', { name: /^Service-line consolidation, .*something to discuss$/ }),
  ).toBeVisible();
  await expect(page.getByRole('group', { name: /^Bed closures, .*(settle|discuss)/ })).toHaveCount(
    0,
  );
});

test('going there: by mouse, by keyboard, with F8 from anywhere, on the map and in the matrix', async ({
  launch,
}) => {
  const { page } = await launch(MERGER);
  await openFindings(page);
  await row(page, 'shared-without-tiebreak:day-one').click();
  await expect(card(page, 'Day-one readiness')).toHaveClass(/selected/);
  await expect(card(page, 'Day-one readiness')).toBeInViewport();

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(card(page, 'Service-line consolidation')).toHaveClass(/selected/);
  await expect(card(page, 'Service-line consolidation')).toBeInViewport();

  await page.keyboard.press('ControlOrMeta+I');
  await expect(panel(page)).toHaveCount(0);
  await page.keyboard.press('F8');
  await expect(row(page, 'shared-without-tiebreak:day-one')).toHaveCount(1);
  await expect(rows(page).and(page.locator('[aria-expanded=true]'))).toHaveCount(1);
  await page.keyboard.press('Shift+F8');
  await expect(rows(page).and(page.locator('[aria-expanded=true]'))).toHaveCount(1);

  await page.keyboard.press('ControlOrMeta+3');
  await row(page, 'shared-without-tiebreak:day-one').click();
  await expect(page.getByRole('grid')).toBeVisible();
  await expect(page.getByRole('grid').getByText('Day-one readiness')).toBeInViewport();
});

test('a mismatch is settled in either direction, told beforehand, and undone', async ({
  launch,
}) => {
  const { page } = await launch(MERGER);
  await openFindings(page);
  await card(page, 'Quality reporting').click();
  await page.keyboard.press('s');
  const misfit = row(page, 'sovereign-with-coordinators:quality-reporting');
  await expect(misfit).toBeVisible();
  await misfit.click();
  const ways = misfit.locator('xpath=..').getByRole('list').getByRole('button');
  await expect(panel(page).getByRole('button', { name: 'Make it coordinated' })).toBeVisible();
  await expect(
    panel(page)
      .getByText(/^Raises /)
      .first(),
  ).toBeVisible();
  expect(await ways.count()).toBeGreaterThan(1);

  await panel(page).getByRole('button', { name: 'Make it coordinated' }).click();
  await expect(misfit).toHaveCount(0);
  await expect(card(page, 'Quality reporting')).toHaveAccessibleName(/, coordinated/);
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(misfit).toBeVisible();

  await panel(page)
    .getByRole('button', { name: /^Make .* informed$/ })
    .click();
  await expect(misfit).toHaveCount(0);
  await expect(card(page, 'Quality reporting')).toHaveAccessibleName(/, sovereign/);
  await page.keyboard.press('ControlOrMeta+Z');
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(tally(page)).toHaveAccessibleName(BEFORE);
});

test('accepted with a reason, it stays accepted after saving and opening again', async ({
  launch,
}, testInfo) => {
  await mkdir(testInfo.outputDir, { recursive: true });
  const file = join(testInfo.outputDir, 'Merger.remit');
  const first = await launch(MERGER);
  const { page } = first;
  await openFindings(page);
  const finding = row(page, 'shared-without-tiebreak:day-one');
  await finding.focus();
  await page.keyboard.press('a');
  await expect(page.getByLabel('Accepted because')).toBeFocused();
  await page.keyboard.insertText('The board ends it until day one.');
  await page.getByLabel('Accepted by').fill('System CEO');
  await page.getByRole('button', { name: 'Accept', exact: true }).click();
  await expect(finding).toHaveCount(0);
  await expect(tally(page)).toHaveAccessibleName(/^Findings: 4 to discuss$/);
  await answerSaveDialog(first.app, file);
  await page.keyboard.press('ControlOrMeta+Shift+S');
  await expect(page.getByText(/^Saved /)).toBeVisible();
  const saved = JSON.parse(await readFile(file, 'utf8')) as { waivers: { finding: string }[] };
  expect(saved.waivers.map((waiver) => waiver.finding)).toEqual([
    ACCEPTED,
    'shared-without-tiebreak:day-one',
  ]);

  // While it is open there, another Remit would ask how to open it.
  await first.quit();
  const { page: again } = await launch({ args: [file] });
  await openFindings(again);
  await expect(tally(again)).toHaveAccessibleName(/^Findings: 4 to discuss$/);
  await again.getByRole('button', { name: /^Accepted/ }).click();
  await expect(again.getByText('Accepted because: The board ends it until day one.')).toBeVisible();
  await again
    .getByRole('listitem')
    .filter({ hasText: 'The board ends it until day one.' })
    .getByRole('button', { name: 'Count again' })
    .click();
  await expect(tally(again)).toHaveAccessibleName(BEFORE);
});

// In every theme: everyScreen.spec.ts. Here what only this file opens.
test('axe finds nothing on the findings', async ({ launch }) => {
  const { page } = await launch(MERGER);
  await openFindings(page);
  await row(page, 'appetite-gap:service-lines').focus();
  await page.keyboard.press('a');
  await panel(page)
    .getByRole('button', { name: /^Later/ })
    .click();
  await panel(page)
    .getByRole('button', { name: /^Balance/ })
    .click();
  expect(await violations(page)).toEqual([]);
});
