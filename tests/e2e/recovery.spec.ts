import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../../build/runtime/engine.mjs';
import { violations } from './support/axe.ts';
import { answerQuestions, answerSaveDialog, askedQuestions } from './support/dialogs.ts';
import { expect, test, type RunningApp } from './support/launchApp.ts';
import { contentOf, inFolder, withMerger } from './support/mapFile.ts';
import { card, renameCard } from './support/onMap.ts';

const CITY = join(projectRoot, 'shared/samples/city.remit');
const MERGER = join(projectRoot, 'shared/samples/merger.remit');

/** What is kept of unsaved work, as one text; what is still being written is not kept yet. */
async function kept(userData: string): Promise<string> {
  const folder = join(userData, 'recovery');
  const all = await readdir(folder).catch(() => []);
  const names = all.filter((name) => name.endsWith('.recovery'));
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return texts.join('');
}

/** The end that nobody can prepare for. */
async function kill({ process: child }: RunningApp): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}

test('killed in the middle of the work: the next start offers it, and it is the same map', async ({
  launch,
}) => {
  await withMerger(async (file) => {
    const first = await launch({ args: [file] });
    await renameCard(first.page, 'Bed closures', 'Ward closures');
    const changedAt = Date.now();
    await expect.poll(() => kept(first.userData), { intervals: [50] }).toContain('Ward closures');
    // A second by design; a machine that does other work beside takes its time.
    test
      .info()
      .annotations.push({ type: 'kept after', description: `${Date.now() - changedAt} ms` });
    await kill(first);
    expect(await contentOf(file)).toEqual(await contentOf(MERGER));

    const startedAt = Date.now();
    const { app, page, userData } = await launch({ userData: first.userData, args: [CITY] });
    // A map comes up at once: the offer stands over it.
    const offer = page.getByRole('dialog', { name: 'Unsaved work' });
    await expect(offer).toContainText('Merger.remit is as you last saved it');
    test
      .info()
      .annotations.push({ type: 'offered after', description: `${Date.now() - startedAt} ms` });
    expect(await violations(page)).toEqual([]);

    await answerQuestions(app, 'Cancel');
    await offer.getByRole('button', { name: /^Discard/ }).click();
    await expect.poll(() => askedQuestions(app)).toHaveLength(1);
    await offer.getByRole('button', { name: /^Recover/ }).click();
    await expect(card(page, 'Ward closures')).toBeVisible();
    expect(await contentOf(file)).toEqual(await contentOf(MERGER));
    await page.keyboard.press('ControlOrMeta+S');
    await expect(page.getByText('Saved Merger.remit.')).toBeVisible();
    const merger = await contentOf(MERGER);
    expect(await contentOf(file)).toEqual({
      ...merger,
      areas: merger.areas.map((area) =>
        area.name === 'Bed closures' ? { ...area, name: 'Ward closures' } : area,
      ),
    });
    await expect.poll(() => kept(userData)).toBe('');
  });
});

test('the window stops working: started again, it offers what was unsaved, a map without a file too', async ({
  launch,
}) => {
  await inFolder(async (folder) => {
    const { app, page, userData, quit } = await launch({ readyWhen: 'main' });
    await page.getByRole('button', { name: /^Two-hospital merger/ }).click();
    await renameCard(page, 'Bed closures', 'Ward closures');
    await expect.poll(() => kept(userData)).toContain('Ward closures');
    await answerQuestions(app, 'Start Again');
    await app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      const contents = window?.webContents as unknown as {
        emit(name: string, ...args: unknown[]): void;
      };
      contents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
    });
    const offer = page.getByRole('region', { name: 'Unsaved work' });
    await expect(offer).toContainText('Never saved to a file.');
    expect(await violations(page)).toEqual([]);
    await offer.getByRole('button', { name: /^Recover/ }).click();
    await expect(card(page, 'Ward closures')).toBeVisible();
    const file = join(folder, 'Recovered.remit');
    await answerSaveDialog(app, file);
    await page.keyboard.press('ControlOrMeta+S');
    await expect(page.getByText('Saved Recovered.remit.')).toBeVisible();
    expect((await contentOf(file)).areas.map(({ name }) => name)).toContain('Ward closures');
    await expect.poll(() => kept(userData)).toBe('');

    // What a person lets go is not offered again.
    await renameCard(page, 'Ward closures', 'Beds');
    await expect.poll(() => kept(userData)).toContain('Beds');
    await answerQuestions(app, 'Don’t Save');
    await quit();
    expect(await kept(userData)).toBe('');
  });
});
