import { copyFile, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { projectRoot } from '../../build/runtime/engine.mjs';
import { violations } from './support/axe.ts';
import {
  answerOpenDialog,
  answerQuestions,
  answerSaveDialog,
  askedQuestions,
} from './support/dialogs.ts';
import { expect, test, type RunningApp } from './support/launchApp.ts';
import { contentOf, inFolder } from './support/mapFile.ts';
import { card, renameCard } from './support/onMap.ts';

const MERGER = join(projectRoot, 'shared/samples/merger.remit');
const LOCK = '.~lock.Merger.remit#';

const titleOf = ({ app }: RunningApp) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());
const readOnly = (page: Page) => page.getByText('read-only', { exact: true });

test('F15: a second Remit on the same map looks at it, sees what the first one saves, and saves elsewhere', async ({
  launch,
}) => {
  await inFolder(async (folder) => {
    const file = join(folder, 'Merger.remit');
    await copyFile(MERGER, file);
    const first = await launch({ args: [file] });
    await expect(card(first.page, 'Bed closures')).toBeVisible();
    await expect.poll(() => readdir(folder)).toContain(LOCK);
    expect(await readFile(join(folder, LOCK), 'utf8')).not.toContain('hospital');

    // Settings of its own: the rule that there is one Remit does not reach it.
    const second = await launch({ readyWhen: 'main' });
    await answerOpenDialog(second.app, [file]);
    await answerQuestions(second.app, 'Cancel');
    await second.page.keyboard.press('ControlOrMeta+O');
    await expect.poll(() => askedQuestions(second.app)).toHaveLength(1);
    const [question] = await askedQuestions(second.app);
    expect(question?.message).toBe('Merger.remit is open elsewhere.');
    expect(question?.detail).toContain('has it open in another Remit on this computer');
    await expect(card(second.page, 'Bed closures')).toHaveCount(0);

    await answerQuestions(second.app, 'Open Read-Only');
    await second.page.keyboard.press('ControlOrMeta+O');
    await expect(card(second.page, 'Bed closures')).toBeVisible();
    await expect(readOnly(second.page)).toBeVisible();
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

test('a map that somebody else has open is opened as a copy, and nobody is asked about a lock that a crash left', async ({
  launch,
}) => {
  await inFolder(async (folder) => {
    const file = join(folder, 'Merger.remit');
    await copyFile(MERGER, file);
    const first = await launch({ args: [file] });
    await expect.poll(() => readdir(folder)).toContain(LOCK);
    const second = await launch({ readyWhen: 'main' });
    await answerOpenDialog(second.app, [file]);
    await answerQuestions(second.app, 'Open a Copy');
    await second.page.keyboard.press('ControlOrMeta+O');
    await expect(card(second.page, 'Bed closures')).toBeVisible();
    await expect(second.page.getByText('not saved', { exact: true })).toBeVisible();
    await expect(readOnly(second.page)).toHaveCount(0);

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
