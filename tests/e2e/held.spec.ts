import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import {
  answerOpenDialog,
  answerQuestions,
  answerSaveDialog,
  askedQuestions,
} from './support/dialogs.ts';
import { expect, test, type RunningApp } from './support/launchApp.ts';
import { contentOf, withMerger } from './support/mapFile.ts';
import { card, renameCard } from './support/onMap.ts';

const LOCK = '.~lock.Merger.remit#';

const titleOf = ({ app }: RunningApp) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());
const readOnly = (page: Page) => page.getByText('read-only', { exact: true });

test('F15: a second Remit on the same map looks at it, sees what the first one saves, and saves elsewhere', async ({
  launch,
}) => {
  await withMerger(async (file, folder) => {
    const first = await launch({ args: [file] });
    await expect(card(first.page, 'Bed closures')).toBeVisible();
    await expect.poll(() => readdir(folder)).toContain(LOCK);
    expect(await readFile(join(folder, LOCK), 'utf8')).not.toContain('hospital');

    // Settings of its own: the rule that there is one Remit does not reach it.
    const second = await launch({ readyWhen: 'main' });
    await answerOpenDialog(second.app, [file]);
    // There is nothing to ask: whatever were asked would be cancelled.
    await answerQuestions(second.app, 'Cancel');
    await second.page.keyboard.press('ControlOrMeta+O');
    await expect(card(second.page, 'Bed closures')).toBeVisible();
    await expect(readOnly(second.page)).toBeVisible();
    await expect(
      second.page.getByText(
        /has Merger\.remit open in another Remit on this computer, so it is read-only here/,
      ),
    ).toBeVisible();
    expect(await askedQuestions(second.app)).toEqual([]);
    expect(await violations(second.page)).toEqual([]);
    await expect.poll(() => titleOf(second)).toMatch(/\(read-only\) — Remit$/);

    await renameCard(first.page, 'Bed closures', 'Ward closures');
    await first.page.keyboard.press('ControlOrMeta+S');
    await expect(card(second.page, 'Ward closures')).toBeVisible();

    const saved = await readFile(file, 'utf8');
    await renameCard(second.page, 'Branding', 'Brand');
    await answerSaveDialog(second.app, join(folder, 'Merger copy.remit'));
    await second.page.keyboard.press('ControlOrMeta+S');
    await expect(second.page.getByText('Saved Merger copy.remit.')).toBeVisible();
    await expect(readOnly(second.page)).toHaveCount(0);
    await expect.poll(() => titleOf(second)).not.toContain('read-only');
    expect(await readFile(file, 'utf8')).toBe(saved);
    const { areas } = await contentOf(join(folder, 'Merger copy.remit'));
    expect(areas.map(({ name }) => name)).toContain('Brand');

    await first.quit();
    await second.quit();
    expect((await readdir(folder)).toSorted()).toEqual(['Merger copy.remit', 'Merger.remit']);
  });
});

/** Ana has the map open on another computer, or had it open there when that one ended for good. */
const takenElsewhere = (folder: string) =>
  writeFile(
    join(folder, LOCK),
    JSON.stringify({
      host: 'laptop',
      user: 'ana',
      pid: 41,
      ticks: 7,
      token: 'of-ana',
      at: '2026-11-30T08:00:00.000Z',
    }),
  );

test('a map that is open on another computer: one is asked, and whoever opens it anyway has the lock from then on', async ({
  launch,
}) => {
  await withMerger(async (file, folder) => {
    await takenElsewhere(folder);
    const { app, page, quit } = await launch({ readyWhen: 'main' });
    await answerOpenDialog(app, [file]);
    await answerQuestions(app, 'Cancel');
    await page.keyboard.press('ControlOrMeta+O');
    await expect.poll(() => askedQuestions(app)).toHaveLength(1);
    const [question] = await askedQuestions(app);
    expect(question?.message).toBe('Merger.remit is open elsewhere.');
    expect(question?.detail).toContain('ana has it open on laptop');
    await expect(card(page, 'Bed closures')).toHaveCount(0);

    await answerQuestions(app, 'Open Anyway');
    await page.keyboard.press('ControlOrMeta+O');
    await expect(card(page, 'Bed closures')).toBeVisible();
    await expect(readOnly(page)).toHaveCount(0);
    await expect
      .poll(() => readFile(join(folder, LOCK), 'utf8').catch(() => ''))
      .toContain(`"host":"${hostname()}"`);
    await quit();
    expect(await readdir(folder)).toEqual(['Merger.remit']);
  });
});

test('without a display to ask on, such a map is read-only', async ({ launch }) => {
  await withMerger(async (file, folder) => {
    await takenElsewhere(folder);
    // Nothing answers for a person here, as it is where a screen is missing.
    const { app, page } = await launch({ readyWhen: 'main' });
    await app.evaluate(({ dialog }) => {
      dialog.showMessageBox = () => Promise.reject(new Error('there is no display'));
    });
    await answerOpenDialog(app, [file]);
    await page.keyboard.press('ControlOrMeta+O');
    await expect(card(page, 'Bed closures')).toBeVisible();
    await expect(readOnly(page)).toBeVisible();
    await expect(
      page.getByText('Remit cannot ask here how to open it, so it is read-only'),
    ).toBeVisible();
  });
});

test('a map that somebody else has open is opened as a copy, and nobody is asked about a lock that a crash left', async ({
  launch,
}) => {
  await withMerger(async (file, folder) => {
    await takenElsewhere(folder);
    const second = await launch({ readyWhen: 'main' });
    await answerOpenDialog(second.app, [file]);
    await answerQuestions(second.app, 'Open a Copy');
    await second.page.keyboard.press('ControlOrMeta+O');
    await expect(card(second.page, 'Bed closures')).toBeVisible();
    await expect(second.page.getByText('not saved', { exact: true })).toBeVisible();
    await expect(readOnly(second.page)).toHaveCount(0);

    await rm(join(folder, LOCK));
    const first = await launch({ args: [file] });
    await expect.poll(() => readdir(folder)).toContain(LOCK);
    const gone = new Promise((resolve) => first.process.once('exit', resolve));
    first.process.kill('SIGKILL');
    await gone;
    expect(await readdir(folder)).toContain(LOCK);
    await answerQuestions(second.app, 'Don’t Save');
    await second.page.keyboard.press('ControlOrMeta+O');
    await expect(second.page.getByText('not saved', { exact: true })).toHaveCount(0);
    expect((await askedQuestions(second.app)).map(({ message }) => message)).toEqual([
      'Merger.remit is open elsewhere.',
      expect.stringMatching(/^Do you want to save the changes/),
    ]);
    await second.quit();
    expect(await readdir(folder)).toEqual(['Merger.remit']);
  });
});
