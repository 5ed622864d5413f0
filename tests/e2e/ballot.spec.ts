import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { writeDocument } from '#shared/document/writeDocument.ts';
import { aLeader, aMap, anArea, anOutcome, owner } from '#tests/helpers/aMap.ts';
import { violations } from './support/axe.ts';
import { answerQuestions, askedQuestions } from './support/dialogs.ts';
import { filesBelow, filesWith, pageAsText, storeAsJson } from './support/everythingHeld.ts';
import { expect, test } from './support/launchApp.ts';
import { contentOf, inFolder } from './support/mapFile.ts';
import { card, chooseMenu, leader } from './support/onMap.ts';
import { setTheme } from './support/palette.ts';

const MAP = aMap({
  leaders: ['CEO', 'CFO', 'CMO'].map((title) => aLeader(title)),
  areas: [anArea('Pricing'), anArea('Hiring'), anArea('Budget', { mode: 'sovereign' })],
  assignments: [owner('cfo', 'budget')],
  outcomes: [anOutcome('No patient is harmed')],
});
/** Typed by a leader into the field for owners; it stands nowhere else. */
const CANARY = 'zq-canary-7391';
/** How the answer of the first leader would stand in a file. */
const ANSWER = '"ownerIds": ["cfo", "cmo"]';

/** A saved map of its own, and the app with it open. */
function withMap(
  launch: Parameters<Parameters<typeof test>[2]>[0]['launch'],
  run: (app: Awaited<ReturnType<typeof launch>>, file: string, folder: string) => Promise<void>,
): Promise<void> {
  return inFolder(async (folder) => {
    const file = join(folder, 'Team.remit');
    await writeFile(file, writeDocument(MAP));
    const running = await launch({ args: [file] });
    await expect(leader(running.page, 'CFO')).toBeVisible();
    await run(running, file, folder);
  });
}

async function start(page: Page): Promise<void> {
  await chooseMenu(page, 'Meeting', 'Blind ballot…');
  await page.getByRole('button', { name: 'Start the ballot' }).click();
}

/** The leader whose turn it is answers by keys alone: Tab to start, one key each, Enter at the end. */
async function answer(page: Page, title: string, keys: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    `Hand the laptop to the ${title}.`,
  );
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  for (const key of keys.split(' ')) await page.keyboard.press(key);
  await expect(page.getByRole('button', { name: 'Done, hide my answers' })).toBeFocused();
  await page.keyboard.press('Enter');
}

const entry = (page: Page, name: string) => page.getByRole('article', { name });

test('three leaders by keyboard, the reveal, adopting and undoing, and nothing left behind', async ({
  launch,
}) => {
  await withMap(launch, async ({ page }, file) => {
    await start(page);
    // Pricing, Hiring, appetite, outcome; Enter goes on and in the end to "Done".
    await answer(page, 'CEO', 'h 2 3 Enter s 1 Enter 5 Enter 1 Enter');
    await answer(page, 'CFO', 's 2 Enter s 1 Enter 2 Enter 5 Enter');
    await answer(page, 'CMO', 's 2 Enter s 1 Enter Enter 4 Enter');
    await page.getByRole('button', { name: 'Reveal' }).click();

    await expect(page.getByText('1 of 2 areas is seen alike by all.')).toBeVisible();
    await expect(entry(page, 'Pricing')).toContainText(
      'The CEO and the CFO see it most differently: let them speak first.',
    );
    await expect(entry(page, 'No patient is harmed')).toContainText('From 1 to 5, 4 apart');
    await entry(page, 'Pricing')
      .getByRole('button', { name: /^Adopt Sovereign, the CFO/ })
      .click();
    await expect(entry(page, 'Pricing')).toContainText('In the map');
    await entry(page, 'No patient is harmed')
      .getByRole('button', { name: /^Adopt/ })
      .click();
    await page.keyboard.press('ControlOrMeta+Z');
    await expect(entry(page, 'No patient is harmed').getByRole('button')).toHaveCount(1);
    await expect(entry(page, 'Pricing')).toContainText('In the map');
    await entry(page, 'Risk appetite')
      .getByRole('button', { name: /appetite of CFO/ })
      .click();

    await page.getByRole('button', { name: 'Finish' }).click();
    await page.getByRole('button', { name: 'Finish and forget' }).click();
    await expect(card(page, 'Pricing')).toBeVisible();
    await page.keyboard.press('ControlOrMeta+S');
    await expect(page.getByText('Saved Team.remit.')).toBeVisible();
    const saved = await contentOf(file);
    expect(saved.ballots).toEqual([]);
    expect(saved.areas.map(({ mode }) => mode)).toEqual(['sovereign', 'undecided', 'sovereign']);
    expect(saved.leaders.map(({ appetite }) => appetite)).toEqual([null, 2, null]);
    expect(saved.outcomes[0]?.agreements).toEqual([]);
    expect(saved.assignments).toHaveLength(2);
  });
});

test('kept ballots are in the file, open again at the reveal, and can be cleared', async ({
  launch,
}) => {
  await withMap(launch, async ({ page }, file, folder) => {
    await start(page);
    await answer(page, 'CEO', 'h 2 3 Enter Enter Enter Enter');
    await answer(page, 'CFO', 's 2 Enter Enter Enter Enter');
    await page.getByRole('button', { name: 'The CMO is absent' }).click();
    await page.getByRole('button', { name: 'Reveal' }).click();
    await page.getByRole('button', { name: 'Keep the ballots in the map' }).click();
    await page.getByRole('button', { name: 'Finish' }).click();
    await page.keyboard.press('ControlOrMeta+S');
    await expect(page.getByText('Saved Team.remit.')).toBeVisible();
    const { ballots } = await contentOf(file);
    expect(ballots.map(({ leaderId, areas }) => [leaderId, areas[0]?.ownerIds])).toEqual([
      ['ceo', ['cfo', 'cmo']],
      ['cfo', ['cfo']],
    ]);
    // The search of the next test would find it.
    expect(filesWith(await filesBelow(folder), ANSWER)).toEqual([file]);
    await chooseMenu(page, 'Meeting', 'Blind ballot…');
    await page.getByRole('button', { name: 'Look at them again' }).click();
    await expect(entry(page, 'Pricing')).toBeVisible();
    await page.keyboard.press('Escape');
    await chooseMenu(page, 'Meeting', 'Blind ballot…');
    await page.getByRole('button', { name: 'Clear them…' }).click();
    await page.getByRole('button', { name: 'Clear', exact: true }).click();
    await expect(page.getByText('Kept from before')).toHaveCount(0);
  });
});

test('until the reveal nothing that a leader entered is anywhere but in that leader’s hands', async ({
  launch,
}) => {
  await withMap(launch, async ({ app, page, userData }, file, folder) => {
    // Something to undo, something unsaved: what tempts to write and to go back is there.
    await card(page, 'Hiring').click();
    await page.keyboard.press('F2');
    await page.keyboard.insertText('Recruiting');
    await page.keyboard.press('Enter');
    await expect(card(page, 'Recruiting')).toBeVisible();
    const onDisk = await readFile(file, 'utf8');

    await start(page);
    const before = await storeAsJson(page);
    expect(before).toContain('Recruiting');
    await page.getByRole('button', { name: 'I am the CEO: start' }).click();
    await page.keyboard.press('h');
    await page.keyboard.press('2');
    await page.keyboard.press('3');
    const field = page.getByRole('textbox', { name: 'Owner: name or number' });
    await field.click();
    await field.pressSequentially(CANARY);
    await expect(page.getByRole('radio', { name: /^Shared/ })).toBeChecked();
    expect(await pageAsText(page)).toContain(CANARY);
    expect(await mapInSight(page)).toEqual([]);

    // Nothing that a leader could press by mistake shows the map, changes it, saves it, or closes this.
    for (const target of [field, page.getByRole('heading', { level: 2 })]) {
      await target.focus();
      for (const keys of ['Z', 'Shift+Z', 'K', 'F', 'S', 'O', 'N', 'E', ',', '1', '2', 'Shift+D']) {
        await page.keyboard.press(`ControlOrMeta+${keys}`);
      }
      await page.keyboard.press('F10');
      await page.keyboard.press('F1');
      expect(await mapInSight(page)).toEqual([]);
      expect(await storeAsJson(page)).toBe(before);
    }
    await field.fill(CANARY);
    await page.getByRole('button', { name: 'Done, hide my answers' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hand the laptop to the CFO.');

    expect(await mapInSight(page)).toEqual([]);
    // The screen, the page behind it, what the page keeps, every window.
    for (const window of app.windows()) {
      const text = await pageAsText(window);
      expect(text).not.toContain(CANARY);
    }
    const dialog = page.getByRole('dialog', { name: 'Blind ballot' });
    expect(await dialog.innerText()).not.toMatch(/shared|sovereign|pricing|\bown/i);
    expect(await dialog.innerHTML()).not.toMatch(/aria-(checked|pressed)="true"|data-checked/);
    // The state is what it was, to the letter: no answer, no notice, no step of undo.
    expect(await storeAsJson(page)).toBe(before);
    // The map's file is untouched; settings, recents, backups and all else of the app hold nothing.
    expect(await readFile(file, 'utf8')).toBe(onDisk);
    const files = new Map([...(await filesBelow(userData)), ...(await filesBelow(folder))]);
    expect(files.size).toBeGreaterThan(1);
    expect(filesWith(files, CANARY)).toEqual([]);
    expect(filesWith(files, ANSWER)).toEqual([]);
    const copied = await app.evaluate(({ clipboard }) => clipboard.readText()).catch(() => '');
    expect(copied).not.toContain(CANARY);

    // The next leader begins blank, and taking back what was typed brings nothing of the last one.
    await page.getByRole('button', { name: 'I am the CFO: start' }).click();
    await field.click();
    await page.keyboard.press('ControlOrMeta+Z');
    await expect(field).toHaveValue('');
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    await expect(page.getByRole('button', { pressed: true })).toHaveCount(0);
    expect(await pageAsText(page)).not.toContain(CANARY);
  });
});

test('closing and quitting ask first, in a sentence that tells nothing; Cancel goes on', async ({
  launch,
}) => {
  await withMap(launch, async ({ app, page }) => {
    await answerQuestions(app, 'Cancel');
    await start(page);
    await answer(page, 'CEO', 'h 2 3 Enter Enter Enter Enter');
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.close());
    const question = page.getByRole('alertdialog', { name: 'Stop the ballot?' });
    await expect(question).toBeVisible();
    expect(await question.innerText()).not.toMatch(/CEO|CFO|Shared|Pricing/);
    // Longer than main waits for a window that is silent.
    await page.waitForTimeout(4_500);
    await page.keyboard.press('Escape');
    await expect(question).toHaveCount(0);
    await page.keyboard.press('Escape');
    await question.getByRole('button', { name: 'Cancel' }).click();
    await expect(question).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hand the laptop to the CFO.');
    expect(await askedQuestions(app)).toEqual([]);

    const closed = page.waitForEvent('close');
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.close());
    // The window is gone before the click is over.
    await question
      .getByRole('button', { name: 'Stop and forget' })
      .click()
      .catch(() => undefined);
    await closed;
  });
});

test('who decides this? by keyboard: asked, walked, gone to', async ({ launch }) => {
  const { page } = await launch({ args: ['--open-sample=scaleup'] });
  await expect(leader(page, 'CFO')).toBeVisible();
  const field = page.getByRole('combobox', { name: 'Who decides this?' });
  await page.keyboard.press('ControlOrMeta+Shift+D');
  await expect(field).toBeFocused();
  await page.keyboard.insertText('can we sign a 3m cloud contract?');
  await expect(page.getByRole('option', { selected: true })).toContainText('Vendor & cloud spend');
  await expect(page.getByText('The CTO decides, after consulting the CFO.')).toBeVisible();
  await expect(page.getByText('To €250k a year; above: CFO.')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText('layoffs');
  await expect(page.getByText(/^Not settled: how this is decided/)).toBeVisible();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText('customer data');
  await page.keyboard.press('ArrowDown');
  const name = await page
    .getByRole('option', { selected: true })
    .locator('span')
    .last()
    .innerText();
  await page.keyboard.press('Enter');
  await expect(field).toHaveCount(0);
  await expect(card(page, name)).toHaveClass(/selected/);
});

test('axe finds nothing on any screen of the ballot, nor in the answer, light', async ({
  launch,
}) => {
  test.setTimeout(120_000);
  await withMap(launch, async ({ page }) => {
    await page.setViewportSize({ width: 1024, height: 768 });
    await setTheme(page, 'light');
    const found: string[] = [];
    const look = async (screen: string) => {
      found.push(...(await violations(page)).map((violation) => `${screen}: ${violation}`));
      expect(await cutOff(page), screen).toEqual([]);
    };
    await page.keyboard.press('ControlOrMeta+Shift+D');
    await expect(page.getByRole('combobox', { name: 'Who decides this?' })).toBeFocused();
    await look('who decides this, blank');
    await page.keyboard.insertText('budget');
    await look('who decides this, answered');
    await page.keyboard.press('Escape');

    await chooseMenu(page, 'Meeting', 'Blind ballot…');
    await look('set up');
    await page.getByRole('button', { name: 'Start the ballot' }).click();
    await look('hand over');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('h');
    await page.keyboard.press('2');
    await look('an area');
    // As large as at 200 % on a laptop.
    await page.setViewportSize({ width: 640, height: 400 });
    await look('an area, large');
    for (const key of ['Enter', 'Enter', '3', 'Enter', '2']) await page.keyboard.press(key);
    await look('an outcome, large');
    await page.setViewportSize({ width: 1024, height: 768 });
    await page.getByRole('button', { name: 'Done, hide my answers' }).click();
    await answer(page, 'CFO', 's 2 Enter s 1 Enter 5 Enter 5 Enter');
    await page.getByRole('button', { name: 'The CMO is absent' }).click();
    await look('everybody has answered');
    await page.getByRole('button', { name: 'Reveal' }).click();
    await look('the reveal');
    await page.setViewportSize({ width: 640, height: 400 });
    await look('the reveal, large');
    await page.keyboard.press('Escape');
    await look('the question');
    expect(found).toEqual([]);
  });
});

/** What of the map can be seen or clicked: elements on top, anywhere in the window, that are not the ballot's. */
function mapInSight(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const seen = new Set<string>();
    for (let x = 1; x < innerWidth; x += 20) {
      for (let y = 1; y < innerHeight; y += 20) {
        const top = document.elementFromPoint(x, y);
        if (!top?.closest('[role=dialog]')) seen.add(top?.outerHTML.slice(0, 120) ?? 'nothing');
      }
    }
    const ballot = document.querySelector('[role=dialog]');
    const ground = ballot ? getComputedStyle(ballot).backgroundColor : 'no ballot';
    if (!/^(?:rgb\(|color\(|oklab\()(?!.*\/)/.test(ground)) seen.add(`seen through: ${ground}`);
    return [...seen];
  });
}

/** Buttons of the dialog on top that lie outside of the window or past its sides. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const dialogs = [...document.querySelectorAll('[role=dialog], [role=alertdialog]')];
    const buttons = dialogs.at(-1)?.querySelectorAll<HTMLElement>('footer button') ?? [];
    return [...buttons]
      .filter((button) => {
        const { left, right, top, bottom } = button.getBoundingClientRect();
        return left < 0 || right > innerWidth || top < 0 || bottom > innerHeight;
      })
      .map((button) => button.innerText);
  });
}
