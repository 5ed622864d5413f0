import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { createDocument } from '#shared/document/document.ts';
import { createLeader } from '#shared/document/leader.ts';
import { writeDocument } from '#shared/document/writeDocument.ts';
import { answerQuestions, answerOpenDialog } from './support/dialogs.ts';
import { expect, test } from './support/launchApp.ts';
import { inFolder } from './support/mapFile.ts';
import { leader } from './support/onMap.ts';
import { runCommand } from './support/palette.ts';

const CANARY = 'Zephyrine Quillfeather';

/** Files below a folder, at any depth, that hold these words in one of the encodings that programs use. */
function holding(folder: string, words: string): string[] {
  const shapes = [Buffer.from(words), Buffer.from(words, 'utf16le')];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => shapes.some((shape) => bytesOf(file).includes(shape)));
}

/** The app is at work meanwhile: a temporary file that is gone by now holds nothing. */
function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0);
    throw problem;
  }
}

async function rename(page: Page, name: string): Promise<void> {
  await leader(page, 'CFO').click();
  await page.keyboard.press('F2');
  await page.keyboard.insertText(name);
  await page.keyboard.press('Enter');
  await expect(leader(page, name)).toBeVisible();
}

test('T17: what one types lies in the map and its earlier versions alone, and after forgetting in the map alone', async ({
  launch,
}) => {
  await inFolder(async (folder) => {
    const file = join(folder, 'Board.remit');
    const map = createDocument('map', 'Board', '2026-01-01T00:00:00.000Z');
    await writeFile(
      file,
      writeDocument({ ...map, leaders: [createLeader('cfo', 'CFO'), createLeader('cno', 'CNO')] }),
    );
    const { app, page, userData } = await launch({ readyWhen: 'main' });
    await answerOpenDialog(app, [file]);
    await page.keyboard.press('ControlOrMeta+O');
    await rename(page, CANARY);
    await page.keyboard.press('ControlOrMeta+S');
    await expect.poll(() => readFileSync(file, 'utf8')).toContain(CANARY);

    // A second save puts the first one among the earlier versions.
    await page.keyboard.press('ControlOrMeta+Z');
    await expect(leader(page, 'CFO')).toBeVisible();
    await page.keyboard.press('ControlOrMeta+S');
    await expect.poll(() => readFileSync(file, 'utf8')).not.toContain(CANARY);
    // What was kept against a crash goes when the save is acknowledged.
    await expect.poll(() => holding(userData, CANARY)).toHaveLength(1);
    expect(holding(userData, CANARY)[0]).toContain(join(userData, 'backups'));
    expect(holding(folder, CANARY)).toEqual([]);

    await answerQuestions(app, 'Forget');
    await runCommand(page, 'Forget recent');
    await expect(page.getByText('are forgotten')).toBeVisible();
    expect(holding(userData, CANARY)).toEqual([]);
    expect(holding(userData, 'Board.remit')).toEqual([]);
  });
});

test('an earlier version opens as a new map, and the file stays as it is', async ({ launch }) => {
  await inFolder(async (folder) => {
    const file = join(folder, 'Board.remit');
    const map = createDocument('map', 'Board', '2026-01-01T00:00:00.000Z');
    await writeFile(file, writeDocument({ ...map, leaders: [createLeader('cfo', 'CFO')] }));
    const { app, page } = await launch({ readyWhen: 'main' });
    await answerOpenDialog(app, [file]);
    await page.keyboard.press('ControlOrMeta+O');
    await rename(page, 'Treasurer');
    await page.keyboard.press('ControlOrMeta+S');
    await expect.poll(() => readFileSync(file, 'utf8')).toContain('Treasurer');

    await runCommand(page, 'Earlier versions');
    await page.getByRole('button', { name: 'Open as a new map' }).click();
    await expect(leader(page, 'CFO')).toBeVisible();
    expect(readFileSync(file, 'utf8')).toContain('Treasurer');
    await answerQuestions(app, 'Don’t Save');
  });
});
