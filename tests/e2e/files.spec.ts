import { copyFile, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { projectRoot } from '../../build/runtime/engine.mjs';
import {
  answerOpenDialog,
  answerQuestions,
  answerSaveDialog,
  askedQuestions,
} from './support/dialogs.ts';
import { dropFile } from './support/dropFile.ts';
import { executablePath, expect, test, type RunningApp } from './support/launchApp.ts';
import { contentOf, inFolder, withMerger } from './support/mapFile.ts';
import { card, leader } from './support/onMap.ts';
import { runCommand } from './support/palette.ts';

const MERGER = join(projectRoot, 'shared/samples/merger.remit');
const CITY = join(projectRoot, 'shared/samples/city.remit');

test('sample, edit, save, quit, start again: the map comes back from the recents as it was', async ({
  launch,
}) => {
  await inFolder(async (folder) => {
    const file = join(folder, 'Our merger.remit');
    const first = await launch({ readyWhen: 'main' });
    await first.page.getByRole('button', { name: /^Two-hospital merger/ }).click();
    await rename(first.page, 'Bed closures', 'Ward closures');
    await answerSaveDialog(first.app, file);
    await save(first.page);
    await first.quit();
    const saved = await contentOf(file);
    expect(saved.areas.map(({ name }) => name)).toContain('Ward closures');

    const second = await launch({ readyWhen: 'main', userData: first.userData });
    await second.page.getByRole('button', { name: /Our merger\.remit/ }).click();
    await expect(card(second.page, 'Ward closures')).toBeVisible();
    const copy = join(folder, 'Copy.remit');
    await answerSaveDialog(second.app, copy);
    await second.page.keyboard.press('ControlOrMeta+Shift+S');
    await expect(second.page.getByText('Saved Copy.remit.')).toBeVisible();
    expect(await contentOf(copy)).toEqual(saved);
  });
});

test('a path on the command line opens; a second start hands its map over and ends', async ({
  launch,
}) => {
  await inFolder(async (folder) => {
    const [merger, city] = [join(folder, 'Merger.remit'), join(folder, 'City.remit')];
    await copyFile(MERGER, merger);
    await copyFile(CITY, city);
    const { app, page, userData } = await launch({ args: [merger] });
    await expect(card(page, 'Bed closures')).toBeVisible();

    await answerQuestions(app, 'Cancel');
    await rename(page, 'Bed closures', 'Ward closures');
    await startAgain(userData, []);
    await expect(card(page, 'Ward closures')).toBeVisible();
    expect(await askedQuestions(app)).toEqual([]);

    await answerQuestions(app, 'Don’t Save');
    await startAgain(userData, [city]);
    await expect(leader(page, 'Mayor')).toBeVisible();
    expect(await askedQuestions(app)).toHaveLength(1);
  });
});

test('a map dropped on the window opens; anything else is refused in one sentence', async ({
  launch,
}) => {
  await inFolder(async (folder) => {
    const { page } = await launch({ readyWhen: 'main' });
    const address = page.url();
    await dropFile(page, CITY);
    await expect(leader(page, 'Mayor')).toBeVisible();
    const html = join(folder, 'evil.html');
    await writeFile(html, '<script>alert(1)</script>');
    await dropFile(page, html);
    await expect(page.getByText(/Only Remit maps can be dropped here/)).toBeVisible();
    await expect(leader(page, 'Mayor')).toBeVisible();
    expect(page.url()).toBe(address);
  });
});

test.describe('a file that cannot be opened costs one sentence and nothing else', () => {
  const whole = JSON.stringify({ format: 'remit', formatVersion: 1 });
  const cases = [
    { name: 'empty', bytes: '', says: /empty\.remit is empty/ },
    { name: 'damaged', bytes: null, says: /damaged\.remit is damaged and was left as it is/ },
    { name: 'zeroed', bytes: '\0'.repeat(4096), says: /zeroed\.remit is damaged/ },
    {
      name: 'foreign',
      bytes: '{"nodes":[],"edges":[]}',
      says: /foreign\.remit is not a Remit map/,
    },
    {
      name: 'newer',
      bytes: whole.replace('"formatVersion":1', '"formatVersion":99'),
      says: /newer\.remit was saved by a newer Remit \(format 99; this one reads up to 1\)/,
    },
  ];

  test('damaged, cut, newer, foreign, empty', async ({ launch }) => {
    await inFolder(async (folder) => {
      const { app, page } = await launch({ args: [MERGER] });
      await expect(card(page, 'Bed closures')).toBeVisible();
      const sample = await readFile(MERGER, 'utf8');
      for (const { name, bytes, says } of cases) {
        const path = join(folder, `${name}.remit`);
        const text = bytes ?? sample.slice(0, sample.length / 2);
        await writeFile(path, text);
        await utimes(path, 1_700_000_000, 1_700_000_000);
        await answerOpenDialog(app, [path]);
        await page.keyboard.press('ControlOrMeta+O');
        await expect(page.getByText(says)).toHaveCount(1);
        await expect(card(page, 'Bed closures')).toBeVisible();
        expect(await readFile(path, 'utf8')).toBe(text);
        expect((await stat(path)).mtimeMs).toBe(1_700_000_000_000);
      }
    });
  });
});

test('closing with unsaved changes: Cancel stays, Save saves, Don’t Save leaves the file alone', async ({
  launch,
}) => {
  await withMerger(async (file) => {
    const original = await readFile(file, 'utf8');

    const first = await launch({ args: [file] });
    await rename(first.page, 'Bed closures', 'Ward closures');
    await answerQuestions(first.app, 'Cancel');
    await first.page.keyboard.press('ControlOrMeta+W');
    await expect.poll(() => askedQuestions(first.app)).toHaveLength(1);
    const [question] = await askedQuestions(first.app);
    expect(question?.message).toContain('Two-hospital merger');
    await expect(card(first.page, 'Ward closures')).toBeVisible();
    await answerQuestions(first.app, 'Don’t Save');
    await closes(first, () => first.page.keyboard.press('ControlOrMeta+Q'));
    expect(await readFile(file, 'utf8')).toBe(original);

    const second = await launch({ args: [file] });
    await rename(second.page, 'Bed closures', 'Ward closures');
    await answerQuestions(second.app, 'Save');
    await closes(second, () => second.page.keyboard.press('ControlOrMeta+Q'));
    expect((await contentOf(file)).areas.map(({ name }) => name)).toContain('Ward closures');
  });
});

test('reverting asks, then shows the file as it was saved, one undo away from what was there', async ({
  launch,
}) => {
  await withMerger(async (file) => {
    const { page } = await launch({ args: [file] });
    await rename(page, 'Bed closures', 'Ward closures');
    await runCommand(page, 'Revert to saved');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).click();
    await expect(card(page, 'Ward closures')).toBeVisible();
    await runCommand(page, 'Revert to saved');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Revert' }).click();
    await expect(card(page, 'Bed closures')).toBeVisible();
    await expect(page.getByText('not saved', { exact: true })).toHaveCount(0);
    // Whoever meant something else has it back, and keeps the file as it was by going forth again.
    await page.keyboard.press('ControlOrMeta+Z');
    await expect(card(page, 'Ward closures')).toBeVisible();
    await expect(page.getByText('not saved', { exact: true })).toBeVisible();
    await page.keyboard.press('ControlOrMeta+Shift+Z');
    await expect(card(page, 'Bed closures')).toBeVisible();
    await expect(page.getByText('not saved', { exact: true })).toHaveCount(0);
  });
});

test('a file that somebody else changed is never overwritten unasked', async ({ launch }) => {
  await inFolder(async (folder) => {
    const file = join(folder, 'Shared drive.remit');
    await copyFile(MERGER, file);
    const { app, page } = await launch({ args: [file] });
    await rename(page, 'Bed closures', 'Ward closures');
    // Same size, same times: only the content tells.
    const before = await stat(file);
    const theirs = (await readFile(file, 'utf8')).replace('Branding', 'Brandung');
    await writeFile(file, theirs);
    await utimes(file, before.atime, before.mtime);

    const conflict = page.getByRole('dialog', { name: 'The file has changed' });
    await page.keyboard.press('ControlOrMeta+S');
    await expect(conflict).toContainText('Shared drive.remit was changed by somebody else');
    await conflict.getByRole('button', { name: 'Cancel' }).click();
    expect(await readFile(file, 'utf8')).toBe(theirs);

    const mine = join(folder, 'Mine.remit');
    await answerSaveDialog(app, mine);
    await page.keyboard.press('ControlOrMeta+S');
    await conflict.getByRole('button', { name: 'Save as…' }).click();
    await expect(page.getByText('Saved Mine.remit.')).toBeVisible();
    expect(await readFile(file, 'utf8')).toBe(theirs);
    expect((await contentOf(mine)).areas.map(({ name }) => name)).toContain('Ward closures');

    await rename(page, 'Branding', 'Brand');
    await writeFile(mine, theirs);
    await page.keyboard.press('ControlOrMeta+S');
    await conflict.getByRole('button', { name: 'Replace it' }).click();
    await expect
      .poll(async () => (await contentOf(mine)).areas.map(({ name }) => name))
      .toContain('Brand');
  });
});

/** By the inspector, as somebody does who wants to see the whole name. */
async function rename(page: Page, from: string, to: string): Promise<void> {
  await card(page, from).click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill(to);
  await page.keyboard.press('Enter');
  await expect(card(page, to)).toBeVisible();
}

async function save(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+S');
  await expect(page.getByText(/^Saved /)).toBeVisible();
}

/** Does what ends the app, and waits until its process has gone. */
async function closes(
  { process: child }: Pick<RunningApp, 'process'>,
  act: () => Promise<void>,
): Promise<void> {
  const gone = once(child, 'exit');
  await act().catch(() => undefined);
  await gone;
}

/** Starts the app again on the same settings, as a double click on a file does; resolves at its end. */
async function startAgain(userData: string, words: readonly string[]): Promise<void> {
  const path = executablePath();
  const headless = /standin(\.cmd)?$/.test(path) ? ['--headless'] : [];
  const args = [projectRoot, `--user-data-dir=${userData}`, ...headless, ...words];
  const child = spawn(path, args, { stdio: 'ignore' });
  const [code] = (await once(child, 'exit')) as [number];
  expect(code).toBe(0);
}
