import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { projectRoot } from '../../build/runtime/engine.mjs';
import type { MapDocument } from '#shared/document/document.ts';
import { violations } from './support/axe.ts';
import { collectComplaints } from './support/collectComplaints.ts';
import { answerQuestions, askedQuestions } from './support/dialogs.ts';
import { pageAsText } from './support/everythingHeld.ts';
import { expect, test } from './support/launchApp.ts';
import { inFolder } from './support/mapFile.ts';
import { card, leader } from './support/onMap.ts';
import { MERGER, strip, title } from './support/presenting.ts';

const onWall = (notes: Page) => notes.getByRole('region', { name: 'On the wall' });
const step = (notes: Page) => notes.getByRole('region', { name: 'The step' });

/** Opens the facilitator's window from the map's, where a map is open. */
async function openNotes(app: ElectronApplication, page: Page): Promise<Page> {
  await expect(page.getByRole('application')).toBeVisible();
  const opened = app.waitForEvent('window');
  await page.keyboard.press('ControlOrMeta+Shift+F5');
  const notes = await opened;
  await expect(notes.getByRole('heading', { level: 1 })).toBeVisible();
  return notes;
}

async function present(notes: Page, page: Page): Promise<void> {
  await notes.getByRole('button', { name: 'Start presenting' }).click();
  await expect(strip(page)).toBeVisible();
}

/** Main loads the window with that title again; a page cannot. */
async function reload(app: ElectronApplication, title: string): Promise<void> {
  await app.evaluate(({ BrowserWindow }, wanted) => {
    const windows = BrowserWindow.getAllWindows();
    windows.find((window) => window.getTitle().includes(wanted))?.webContents.reload();
  }, title);
}

test('the facilitator leads the wall from the second window, and both stay in step', async ({
  launch,
}) => {
  test.setTimeout(60_000);
  const { app, page } = await launch(MERGER);
  const notes = await openNotes(app, page);
  await expect(onWall(notes).getByText('Nobody presents.')).toBeVisible();
  await present(notes, page);

  await test.step('next, previous, a walk by its digit, the end of it', async () => {
    await notes.keyboard.press('PageDown');
    await expect(title(page)).toHaveText('Clinical model');
    await expect(onWall(notes).getByText('Clinical model', { exact: true })).toBeVisible();
    await expect(onWall(notes).getByText('Groups, 1 of 6')).toBeVisible();
    await notes.getByRole('button', { name: 'Previous' }).click();
    await expect(title(page)).toHaveText('Two-hospital merger: the first twelve months');
    await notes.keyboard.press('4');
    await expect(title(page)).toHaveText('Service-line consolidation');
    await expect(onWall(notes).getByText('Bed closures', { exact: true })).toBeVisible();
    await notes.getByRole('button', { name: 'Next' }).click();
    await expect(title(page)).toHaveText('Bed closures');
  });

  await test.step('what is done on the wall is seen here', async () => {
    await page.keyboard.press('PageUp');
    await expect(onWall(notes).getByText('Areas, 1 of 23')).toBeVisible();
    await card(page, 'Service-line consolidation').dblclick();
    await page.keyboard.type('Service lines');
    await page.keyboard.press('Enter');
    await expect(onWall(notes).getByText('Service lines', { exact: true })).toBeVisible();
  });

  await test.step('undo is the one of the map, from either window', async () => {
    await notes.keyboard.press('ControlOrMeta+z');
    await expect(card(page, 'Service-line consolidation')).toBeVisible();
    await expect(onWall(notes).getByText('Service-line consolidation')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('ControlOrMeta+Shift+z');
    await expect(onWall(notes).getByText('Service lines', { exact: true })).toBeVisible();
  });

  await test.step('blank and back', async () => {
    await notes.keyboard.press('b');
    await expect(page.getByRole('button', { name: /^The screen is blank/ })).toBeVisible();
    await notes.getByRole('button', { name: 'Show map' }).click();
    await expect(page.getByRole('button', { name: /^The screen is blank/ })).toHaveCount(0);
  });

  await test.step('a finding is settled with one click; the room sees it, and its lamp goes', async () => {
    await notes.keyboard.press('5');
    await expect(title(page)).toHaveText(/Must settle\s*Nobody ends a tie/);
    const gates = notes.getByRole('navigation', { name: 'Gates' });
    await gates.getByRole('button', { name: /Lanes\s*Must settle/ }).click();
    await expect(step(notes).getByText('Who decides what, alone or with whom?')).toBeVisible();
    // In its sentence, with each way to settle it saying beforehand what it raises.
    await expect(
      onWall(notes).getByText(/^If the System CEO, .* nobody can end it\.$/),
    ).toBeVisible();
    await expect(onWall(notes).getByText('Raises nothing new.')).toHaveCount(3);
    await onWall(notes)
      .getByRole('button', { name: /^Let the CFO break ties: If the System CEO/ })
      .click();
    await expect(title(page)).toHaveText(/Settled\s*Nobody ends a tie/);
    await expect(onWall(notes).getByText('Settled', { exact: true })).toBeVisible();
    await expect(gates.getByRole('button', { name: /Lanes\s*Must settle/ })).toHaveCount(0);
    await notes.getByRole('button', { name: /^Undo / }).click();
    await expect(title(page)).toHaveText(/Must settle\s*Nobody ends a tie/);
  });

  await test.step('step and clock of the meeting', async () => {
    await step(notes).getByRole('button', { name: 'Take it to step 5' }).click();
    await step(notes).getByRole('button', { name: 'Start the clock' }).click();
    await expect(step(notes).getByText('0 of 45 min')).toBeVisible();
    await notes.getByRole('button', { name: 'Stop presenting' }).click();
    await expect(strip(page)).toHaveCount(0);
    await page.keyboard.press('ControlOrMeta+4');
    await expect(page.getByRole('button', { name: 'Pause the clock' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(/^Who decides what/);
  });
});

test('a confidential text is lifted from here, and the room then reads that one alone', async ({
  launch,
}) => {
  await inFolder(async (folder) => {
    const file = join(folder, 'canary.remit');
    const sample = await readFile(join(projectRoot, 'shared/samples/merger.remit'), 'utf8');
    const map = JSON.parse(sample) as MapDocument;
    const line = { ...map.redLines.find(({ leaderId }) => leaderId === 'cfo') };
    await writeFile(
      file,
      JSON.stringify({
        ...map,
        redLines: [
          { ...line, id: 'one', statement: 'Canary one', confidential: true },
          { ...line, id: 'two', statement: 'Canary two', confidential: true },
        ],
      }),
    );
    const { app, page } = await launch({ args: [file] });
    const notes = await openNotes(app, page);
    await present(notes, page);
    await notes.keyboard.press('3');
    const isCfo = onWall(notes).getByText('Canary one');
    for (let at = 0; at < 9 && !(await isCfo.isVisible()); at += 1) {
      await notes.keyboard.press('ArrowRight');
      await expect(onWall(notes).getByText(`Leaders, ${at + 2} of 9`)).toBeVisible();
    }
    await expect(title(page)).toHaveText('CFO');
    expect(await pageAsText(page)).not.toMatch(/canary/i);

    const row = notes.getByRole('listitem').filter({ hasText: 'Canary one' });
    await row.getByRole('button', { name: /^Show the room/ }).click();
    await expect(strip(page).getByText('Canary one')).toBeVisible();
    await expect(row.getByText('The room reads this')).toBeVisible();
    expect(await pageAsText(page)).not.toMatch(/canary two/i);

    await row.getByRole('button', { name: /^Hide again/ }).click();
    await expect(strip(page).getByText('Canary one')).toHaveCount(0);
    expect(await pageAsText(page)).not.toMatch(/canary/i);

    await notes.keyboard.press('l');
    await expect(strip(page).getByText('Canary one')).toBeVisible();
    await notes.keyboard.press('l');
    await expect(strip(page).getByText('Canary two')).toBeVisible();
    await notes.keyboard.press('l');
    await expect(strip(page).getByText(/Canary/)).toHaveCount(0);
    await notes.keyboard.press('l');
    await expect(strip(page).getByText('Canary one')).toBeVisible();
    await notes.keyboard.press('PageDown');
    await expect(title(page)).not.toHaveText('CFO');
    expect(await pageAsText(page)).not.toMatch(/canary/i);
  });
});

test('closing it loses nothing; closing the map asks as ever, and takes it along', async ({
  launch,
}) => {
  const { app, page, process: child } = await launch(MERGER);
  const first = await openNotes(app, page);
  await present(first, page);
  await first.keyboard.press('5');
  await onWall(first)
    .getByRole('button', { name: /^Let the CFO break ties: If the System CEO/ })
    .click();
  await expect(title(page)).toHaveText(/Settled/);
  const closed = first.waitForEvent('close');
  // It is gone before its own key is up again.
  await first.keyboard.press('ControlOrMeta+w').catch(() => {});
  await closed;
  await expect(title(page)).toHaveText(/Settled/);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('F5');
  await expect(strip(page)).toHaveCount(0);

  const second = await openNotes(app, page);
  await expect(second.getByRole('button', { name: /^Undo / })).toBeVisible();
  await answerQuestions(app, 'Cancel');
  await app.evaluate(({ app: electron }) => electron.quit());
  await expect.poll(() => askedQuestions(app)).toHaveLength(1);
  expect(app.windows()).toHaveLength(2);
  await expect(second.getByRole('button', { name: /^Undo / })).toBeVisible();

  await answerQuestions(app, 'Don');
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await page.keyboard.press('ControlOrMeta+w').catch(() => {});
  await ended;
});

test('where a second display is there, presenting opens it on the one the room does not see', async ({
  launch,
}) => {
  const { app, page } = await launch(MERGER);
  await expect(leader(page, 'CFO')).toBeVisible();
  await page.keyboard.press('F5');
  await expect(strip(page)).toBeVisible();
  await page.keyboard.press('F5');
  await expect(strip(page)).toHaveCount(0);
  expect(app.windows(), 'with one display nothing opens by itself').toHaveLength(1);

  await app.evaluate(({ screen }) => {
    const [home] = screen.getAllDisplays();
    if (!home) return;
    const bounds = { x: 1600, y: 0, width: 1280, height: 800 };
    screen.getAllDisplays = () => [home, { ...home, id: 2, bounds, workArea: bounds }];
  });
  const opened = app.waitForEvent('window');
  await page.keyboard.press('F5');
  const notes = await opened;
  await expect(onWall(notes).getByText('Overview, 1 of 1')).toBeVisible();
  const places = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => [window.getTitle(), window.getBounds().x]),
  );
  expect(places.find(([title]) => title === 'Facilitator — Remit')?.[1]).toBeGreaterThanOrEqual(
    1600,
  );
});

test('either window is loaded again and both are in step; neither has what is the other’s', async ({
  launch,
}) => {
  const { app, page, complaints } = await launch(MERGER);
  const notes = await openNotes(app, page);
  await collectComplaints(notes, complaints as string[]);
  expect(await notes.evaluate(() => ['api' in window, 'notesApi' in window])).toEqual([
    false,
    true,
  ]);
  expect(await page.evaluate(() => ['api' in window, 'notesApi' in window])).toEqual([true, false]);
  await reload(app, 'Facilitator — Remit');
  await expect(notes.getByRole('heading', { level: 1 })).toHaveText(/^Two-hospital merger/);
  await present(notes, page);
  await notes.keyboard.press('4');
  await expect(title(page)).toHaveText('Service-line consolidation');

  await reload(app, 'Two-hospital merger');
  await expect(notes.getByText(/^No map is open/)).toBeVisible();
  await page.getByRole('button', { name: /^Two-hospital merger/ }).click();
  await expect(notes.getByRole('heading', { level: 1 })).toHaveText(/^Two-hospital merger/);
  await present(notes, page);
  await notes.keyboard.press('PageDown');
  await expect(title(page)).toHaveText('Clinical model');
});

test('during a blind ballot it shows nothing of the map and leads nowhere', async ({ launch }) => {
  const { app, page } = await launch(MERGER);
  const notes = await openNotes(app, page);
  await page.keyboard.press('ControlOrMeta+K');
  await page.keyboard.insertText('Blind ballot');
  await page.keyboard.press('Enter');
  await expect(notes.getByText(/^A blind ballot is under way/)).toBeVisible();
  expect(await pageAsText(notes)).not.toContain('Bed closures');
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in it, and nothing is cut at 200 %, ${theme}`, async ({ launch }) => {
    test.setTimeout(60_000);
    const { app, page } = await launch(MERGER);
    const notes = await openNotes(app, page);
    await page.keyboard.press('ControlOrMeta+K');
    await page.keyboard.insertText(`theme: ${theme}`);
    await page.keyboard.press('Enter');
    await expect(notes.locator('html')).toHaveAttribute('data-theme', theme);
    const found: string[] = [];
    for (const [width, height] of [
      [1180, 800],
      [590, 400],
      [420, 480],
    ] as const) {
      await notes.setViewportSize({ width, height });
      found.push(...(await violations(notes)), ...(await cutOff(notes)));
    }
    await present(notes, page);
    // The confidential red line of the CFO stands at this stop.
    await notes.keyboard.press('3');
    for (let at = 0; at < 5; at += 1) await notes.keyboard.press('PageDown');
    for (const [width, height] of [
      [1180, 800],
      [590, 400],
      [420, 480],
    ] as const) {
      await notes.setViewportSize({ width, height });
      found.push(...(await violations(notes)), ...(await cutOff(notes)));
    }
    expect(found).toEqual([]);
  });
}

/** Elements that reach beyond the window's side, or scroll sideways. */
async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const right = document.documentElement.clientWidth;
    return [...document.querySelectorAll('#root *')]
      .filter((part) => {
        const { width, right: end } = part.getBoundingClientRect();
        const { overflowX } = getComputedStyle(part);
        const scrolls = overflowX !== 'visible' && part.scrollWidth > part.clientWidth + 1;
        return width > 1 && (end > right + 1 || scrolls);
      })
      .map((part) => `cut: ${part.outerHTML.slice(0, 160)}`);
  });
}
