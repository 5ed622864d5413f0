import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { writeDocument } from '#shared/document/writeDocument.ts';
import { openDocument } from '#shared/migrations/open.ts';
import { generateMap } from '#tests/bench/map/generateMap.ts';
import { projectRoot } from '../../build/runtime/engine.mjs';
import { packageParts } from '#tests/electron/support/packageParts.ts';
import { violations } from './support/axe.ts';
import { answerSaveDialog } from './support/dialogs.ts';
import { inFolder } from './support/mapFile.ts';
import { leader } from './support/onMap.ts';
import { expect, test } from './support/launchApp.ts';
import { readPdf, withoutSpace } from './support/readPdf.ts';

const SAMPLE = openDocument(readFileSync(join(projectRoot, 'shared/samples/merger.remit'), 'utf8'));
if (!SAMPLE.ok) throw new Error('the sample does not open');
const { document: MERGER } = SAMPLE.value;

/** The preview as it stands when all is made: how many pages, and what the current one says. */
async function shown(page: Page): Promise<{ readonly count: number; readonly text: string }> {
  const preview = page.getByRole('region', { name: 'Preview' });
  await expect(preview).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 });
  // The pages before stay until the new ones are there.
  await expect(preview.locator('[aria-busy=true]')).toHaveCount(0);
  const place = preview.getByText(/^Page \d+ of \d+$/);
  await expect(place).toBeVisible();
  const said = page.getByTestId('page-text');
  await expect(said).toContainText('Page');
  const count = Number(/of (\d+)/.exec(await place.innerText())?.[1]);
  return { count, text: (await said.textContent()) ?? '' };
}

/** Signs of a text whatever their order: two readers walk a page differently. */
const signs = (text: string) => [...withoutSpace(text).normalize('NFKC')].sort().join('');

async function save(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Save as…' }).click();
  await expect(page.getByText(`Exported ${name}.`)).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

const SAMPLE_OPEN = { args: ['--open-sample=merger'], readyWhen: 'main[aria-label=Map]' } as const;

test('what the preview shows is what is exported: as many pages, with the same words', async ({
  launch,
}) => {
  test.setTimeout(90_000);
  await inFolder(async (folder) => {
    const { app, page } = await launch(SAMPLE_OPEN);
    await answerSaveDialog(app, join(folder, 'paper.pdf'));
    await page.keyboard.press('ControlOrMeta+P');
    const first = await shown(page);
    // Main counts what it prints; saving what was seen prints nothing more.
    await app.evaluate(({ app: electron }) => {
      const kept = globalThis as { windowsMade?: number };
      kept.windowsMade = 0;
      electron.on('browser-window-created', () => kept.windowsMade!++);
    });
    await save(page, 'paper.pdf');
    expect(await app.evaluate(() => (globalThis as { windowsMade?: number }).windowsMade)).toBe(0);
    const pdf = readPdf(join(folder, 'paper.pdf'));
    expect(pdf.pages).toHaveLength(first.count);
    expect(signs(first.text)).toBe(signs(pdf.pages[0] ?? ''));
  });
});

test('sections are left out, and what is kept back shows that it is, on the page and in the file', async ({
  launch,
}) => {
  test.setTimeout(90_000);
  await inFolder(async (folder) => {
    const { app, page } = await launch(SAMPLE_OPEN);
    await answerSaveDialog(app, join(folder, 'less.pdf'));
    await page.keyboard.press('ControlOrMeta+E');
    const whole = await shown(page);
    for (const section of ['Lane map', 'Responsibility matrix', 'Glossary and legend']) {
      await page.getByRole('checkbox', { name: section }).click();
    }
    await page.getByRole('radio', { name: 'All but the lanes' }).click();
    await expect(page.getByRole('region', { name: 'Preview' })).toHaveAttribute(
      'aria-busy',
      'true',
    );
    const less = await shown(page);
    expect(less.count).toBeLessThan(whole.count);
    await save(page, 'less.pdf');
    const pdf = readPdf(join(folder, 'less.pdf'));
    expect(pdf.pages).toHaveLength(less.count);
    expect(pdf.bookmarks).not.toContain('Lane map');
    expect(pdf.bookmarks).toContain('Risks');
    const text = pdf.pages.join('');
    expect(text).toContain('[withheld]');
    const secrets = [
      ...MERGER.risks.map(({ atRisk }) => atRisk),
      ...MERGER.redLines.map(({ statement }) => statement),
    ];
    expect(secrets.length).toBeGreaterThan(5);
    expect(secrets.filter((secret) => text.includes(withoutSpace(secret)))).toEqual([]);
  });
});

test('the card of one leader, from the menu of the leader, is one page', async ({ launch }) => {
  await inFolder(async (folder) => {
    const { app, page } = await launch(SAMPLE_OPEN);
    await answerSaveDialog(app, join(folder, 'card.pdf'));
    await leader(page, 'CFO').click();
    await leader(page, 'CFO').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Pocket card…' }).click();
    const card = await shown(page);
    expect(card.count).toBe(1);
    expect(withoutSpace(card.text)).toContain('CFO');
    await save(page, 'card.pdf');
    expect(readPdf(join(folder, 'card.pdf')).title).toBe('My lane: CFO');
  });
});

test('pages are walked by keyboard, and a text is shown as it will be', async ({ launch }) => {
  const { page } = await launch(SAMPLE_OPEN);
  await page.keyboard.press('ControlOrMeta+E');
  await page.getByRole('radio', { name: 'Pocket cards' }).click();
  await expect(page.getByText('Page 1 of 9', { exact: true })).toBeVisible({ timeout: 30_000 });
  await page.getByRole('listbox', { name: 'Pages' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByText('Page 2 of 9', { exact: true })).toBeVisible();
  await page.keyboard.press('End');
  await expect(page.getByText('Page 9 of 9', { exact: true })).toBeVisible();
  await page.getByRole('group', { name: 'Page 9' }).focus();
  await page.keyboard.press('PageUp');
  await expect(page.getByText('Page 8 of 9', { exact: true })).toBeVisible();
  await page.getByRole('radio', { name: 'Mermaid' }).click();
  await expect(page.getByRole('group', { name: 'What the file says' })).toContainText('flowchart');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a preview that takes long is stopped, and made when asked for again', async ({ launch }) => {
  test.setTimeout(120_000);
  await inFolder(async (folder) => {
    const path = join(folder, 'large.remit');
    const large = generateMap({ name: 'typical', leaders: 40, areas: 400, assignments: 1_600 });
    writeFileSync(path, writeDocument(large));
    const { page } = await launch({ args: [path], readyWhen: 'main[aria-label=Map]' });
    await page.keyboard.press('ControlOrMeta+P');
    await page.getByRole('button', { name: 'Stop the preview' }).click({ timeout: 20_000 });
    await expect(page.getByText('The preview was stopped.')).toBeVisible();
    await page.getByRole('radio', { name: 'CSV table' }).click();
    await expect(page.getByRole('group', { name: 'What the file says' })).toBeVisible();
  });
});

for (const theme of ['light', 'dark', 'projector'] as const) {
  test(`axe finds nothing in the dialog, nor at twice the size (${theme})`, async ({ launch }) => {
    const { page } = await launch(SAMPLE_OPEN);
    await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
    await page.keyboard.press('ControlOrMeta+E');
    await shown(page);
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 640, height: 400 });
    expect(await violations(page)).toEqual([]);
    await expect(page.getByRole('button', { name: 'Save as…' })).toBeInViewport();
    await page.getByRole('radio', { name: 'Mermaid' }).click();
    await expect(page.getByRole('radio', { name: 'Mermaid' })).toBeInViewport();
    // A line of the preview that is wider than the window makes the dialog no wider.
    await page.getByRole('radio', { name: 'CSV table' }).click();
    await expect(page.getByRole('group', { name: 'What the file says' })).toBeAttached();
    await expect(page.getByRole('button', { name: 'Save as…' })).toBeInViewport({ ratio: 1 });
  });
}

test('a picture of the map goes to the clipboard', async ({ launch }) => {
  const { page } = await launch(SAMPLE_OPEN);
  await page.keyboard.press('ControlOrMeta+Shift+C');
  await expect(page.getByText('Copied a picture of the map.')).toBeVisible({ timeout: 20_000 });
  await leader(page, 'CFO').click();
  await page.keyboard.press('ControlOrMeta+Shift+C');
  await expect(page.getByText('Copied a picture of the selection.')).toBeVisible({
    timeout: 20_000,
  });
});

test('a place that cannot be written to is told of in the dialog, and another is tried from there by keyboard', async ({
  launch,
}) => {
  await inFolder(async (folder) => {
    const { app, page } = await launch(SAMPLE_OPEN);
    await page.keyboard.press('ControlOrMeta+E');
    const dialog = page.getByRole('dialog', { name: 'Export' });
    await dialog.getByRole('radio', { name: 'CSV table' }).click();
    await answerSaveDialog(app, join(folder, 'gone', 'matrix.csv'));
    const button = dialog.getByRole('button', { name: 'Save as…' });
    await button.press('Enter');
    await expect(dialog.getByRole('alert')).toContainText('matrix.csv was not exported because');
    expect(await violations(page)).toEqual([]);
    // Who calls the next question off has lost neither the dialog nor the keyboard.
    await answerSaveDialog(app, undefined);
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('alert')).toBeEmpty();
    await expect(button).toBeFocused();
    await answerSaveDialog(app, join(folder, 'matrix.csv'));
    await page.keyboard.press('Enter');
    await expect(page.getByText('Exported matrix.csv.')).toBeVisible();
    await expect(dialog).toHaveCount(0);
  });
});

test('a deck says its slides before it is saved, and what is saved holds just these', async ({
  launch,
}) => {
  test.setTimeout(60_000);
  await inFolder(async (folder) => {
    const { app, page } = await launch(SAMPLE_OPEN);
    await answerSaveDialog(app, join(folder, 'deck.pptx'));
    await page.keyboard.press('ControlOrMeta+P');
    await page.getByRole('radio', { name: 'PowerPoint' }).click();
    const preview = page.getByRole('region', { name: 'Preview' });
    await expect(preview.getByText(/^\d+ slides$/)).toBeVisible({ timeout: 30_000 });
    const titles = await preview.getByRole('listitem').allInnerTexts();
    expect(titles).toContain('Responsibility matrix');
    expect(titles.filter((title) => title.startsWith('Lane map')).length).toBeGreaterThan(1);
    await page.getByRole('radio', { name: 'Pocket cards' }).click();
    await page.getByRole('radio', { name: 'Slides (PowerPoint)' }).click();
    await expect(preview.getByText(MERGER.leaders[0]?.title ?? '', { exact: true })).toBeVisible({
      timeout: 30_000,
    });
    expect(await violations(page)).toEqual([]);
    await save(page, 'deck.pptx');
    const parts = await packageParts(readFileSync(join(folder, 'deck.pptx')));
    const slides = [...parts.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
    expect(slides.length).toBeGreaterThanOrEqual(MERGER.leaders.length);
  });
});
