import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { projectRoot } from '../../build/runtime/engine.mjs';
import type { MapDocument } from '#shared/document/document.ts';
import { violations } from './support/axe.ts';
import { expect, test } from './support/launchApp.ts';
import { inFolder } from './support/mapFile.ts';
import { card, leader, middleOf, type Point } from './support/onMap.ts';
import { setTheme } from './support/palette.ts';

const MERGER = { args: ['--open-sample=merger'] };
const CANARY = /canary/i;
/** Leaders who hold something confidential in the sample. */
const HOLDERS = /(?:CIO|CFO|Hospital [AB] President)$/;

const strip = (page: Page) => page.getByRole('region', { name: 'Presenting' });
const title = (page: Page) => strip(page).getByRole('heading');
const walks = (page: Page) => page.getByRole('navigation', { name: 'What to walk through' });

async function present(page: Page): Promise<void> {
  await expect(leader(page, 'CFO')).toBeVisible();
  await page.keyboard.press('F5');
  await expect(strip(page)).toBeVisible();
}

/** Walks the areas to one of them. */
async function walkTo(page: Page, area: string): Promise<void> {
  await page.keyboard.press('4');
  for (let at = 0; at < 30 && (await title(page).textContent()) !== area; at += 1)
    await page.keyboard.press('PageDown');
  await expect(title(page)).toHaveText(area);
}

/** Everything that the page holds, whether or not it is in sight: texts, attributes, values of fields. */
function held(page: Page): Promise<string> {
  return page.evaluate(() => {
    const fields = [...document.querySelectorAll('input, textarea')] as HTMLInputElement[];
    return [document.documentElement.outerHTML, ...fields.map(({ value }) => value)].join('\n');
  });
}

test('a room is walked through the merger with the two buttons of a remote', async ({ launch }) => {
  const { app, page } = await launch(MERGER);
  const isFull = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFullScreen());
  const theme = await page.locator('html').getAttribute('data-theme');
  await present(page);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector');
  await expect.poll(isFull).toBe(true);
  await expect(page.getByRole('menubar')).toHaveCount(0);
  await expect(page.getByRole('toolbar')).toHaveCount(0);
  await expect(page.getByRole('complementary')).toHaveCount(0);
  await expect(title(page)).toHaveText('Two-hospital merger: the first twelve months');
  await expect(strip(page).getByText(/^23 of 23 areas settled/)).toBeVisible();

  await page.keyboard.press('PageDown');
  await expect(title(page)).toHaveText('Clinical model');
  await expect(strip(page).getByText('1 of 6')).toBeVisible();
  await page.keyboard.press('End');
  await page.keyboard.press(' ');
  await expect(title(page)).toHaveText('System CEO');
  await page.keyboard.press('4');
  await expect(title(page)).toHaveText('Service-line consolidation');
  await expect(strip(page).getByText(/the Chief Nursing Officer must agree\.$/)).toBeVisible();
  await expect(card(page, 'Service-line consolidation')).toBeInViewport();
  await page.keyboard.press('ArrowRight');
  await expect(title(page)).toHaveText('Bed closures');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  await expect(title(page)).toHaveText('CHRO');

  // A walk that has no stop says so, and the remote leads on from it.
  await walks(page)
    .getByRole('button', { name: /^Disputes/ })
    .click();
  await expect(strip(page).getByText('Nothing is in dispute.')).toBeVisible();

  // While nothing is shown, nothing is typed, and the next key only brings the map back.
  await page.keyboard.press('.');
  const blank = page.getByRole('button', { name: /^The screen is blank/ });
  await expect(blank).toBeVisible();
  await page.keyboard.press('Delete');
  await page.keyboard.press('PageDown');
  await expect(blank).toHaveCount(0);
  await expect(strip(page).getByText('Nothing is in dispute.')).toBeVisible();

  // Other screens keep the wall; the remote leads back to where the walk stands.
  await page.keyboard.press('ControlOrMeta+3');
  await expect(page.getByRole('grid')).toBeVisible();
  await expect(page.getByRole('toolbar')).toHaveCount(0);
  await page.keyboard.press('PageUp');
  await expect(page.getByRole('grid')).toHaveCount(0);

  await page.keyboard.press('Escape');
  await expect(strip(page)).toHaveCount(0);
  await expect.poll(isFull).toBe(false);
  await expect(page.getByRole('menubar')).toBeVisible();
  await expect(page.getByRole('toolbar')).toBeVisible();
  await expect(page.getByRole('complementary')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme ?? '');
});

test('a long title leaves every button of the strip on the wall, on a projector and at 200 %', async ({
  launch,
}) => {
  await inFolder(async (folder) => {
    const map = JSON.parse(
      await readFile(join(projectRoot, 'shared/samples/merger.remit'), 'utf8'),
    ) as { title: string };
    map.title = 'The first twelve months of two hospitals that become one system, lane by lane';
    const file = join(folder, 'Long.remit');
    await writeFile(file, JSON.stringify(map));
    const { page } = await launch({ args: [file] });
    await present(page);
    await expect(title(page)).toHaveText(map.title);
    for (const [width, height] of [
      [1024, 768],
      [720, 450],
    ] as const) {
      await page.setViewportSize({ width, height });
      for (const button of await strip(page).getByRole('button').all())
        await expect(button).toBeInViewport({ ratio: 1 });
    }
  });
});

test('the room sees a finding go away with the edit that settles it, and come back with undo', async ({
  launch,
}) => {
  const { page } = await launch(MERGER);
  await present(page);
  await page.keyboard.press('5');
  await expect(title(page)).toHaveText(/Must settle\s*Nobody ends a tie/);
  await expect(strip(page).getByText('1 of 5')).toBeVisible();

  // By keyboard: the card is taken up, its fields lie over the map on demand.
  await page.keyboard.press('Enter');
  await expect(card(page, 'Day-one readiness')).toHaveClass(/selected/);
  await page.keyboard.press('ControlOrMeta+I');
  const escalation = page.getByRole('textbox', { name: /cannot agree|[Ee]scalation/ }).first();
  await escalation.fill('The chair decides within two days');
  // The keys of presenting are the field's while it is typed into.
  await escalation.press('End');
  await escalation.pressSequentially('. B');
  await expect(escalation).toHaveValue('The chair decides within two days. B');
  await page.keyboard.press('Tab');
  await expect(title(page)).toHaveText(/Settled\s*Nobody ends a tie/);
  await expect(walks(page).getByRole('button', { name: 'Findings 4' })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(title(page)).toHaveText(/Must settle\s*Nobody ends a tie/);
  await page.keyboard.press('ControlOrMeta+Shift+Z');
  await expect(title(page)).toHaveText(/Settled/);

  await page.keyboard.press('ControlOrMeta+I');
  await expect(page.getByRole('complementary')).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await expect(strip(page).getByText('1 of 4')).toBeVisible();
  await expect(title(page)).not.toHaveText(/Settled/);

  // By mouse: a name typed over on the wall is the map's.
  await page.keyboard.press('4');
  await card(page, 'Service-line consolidation').dblclick();
  await page.keyboard.type('Service lines');
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText('Service lines');
  // The lane keys mean what is spoken about.
  await page.keyboard.press('Escape');
  await page.keyboard.press('h');
  await expect(card(page, 'Service lines')).toHaveAccessibleName(/, shared/);
});

test('what is confidential is nowhere in the page until it is lifted, one by one', async ({
  launch,
}) => {
  test.setTimeout(120_000);
  await inFolder(async (folder) => {
    const file = join(folder, 'canary.remit');
    const sample = await readFile(join(projectRoot, 'shared/samples/merger.remit'), 'utf8');
    const map = JSON.parse(sample) as MapDocument;
    const withCanaries: MapDocument = {
      ...map,
      risks: map.risks.map((risk) =>
        risk.confidential
          ? { ...risk, atRisk: 'Canary at risk', failure: 'Canary fails', response: 'Canary kept' }
          : risk,
      ),
      redLines: map.redLines.map((line) =>
        line.confidential
          ? { ...line, statement: 'Canary in the line', ifReached: 'Canary is called' }
          : line,
      ),
    };
    await writeFile(file, JSON.stringify(withCanaries));
    const { page } = await launch({ args: [file] });
    await expect(leader(page, 'CFO')).toBeVisible();

    // Without the curtain they are there: the test sees what it looks for.
    await page.keyboard.press('ControlOrMeta+4');
    await page.keyboard.press('ControlOrMeta+1');
    await card(page, 'Cyber incident response').click();
    await expect(page.getByText('Canary at risk')).toBeVisible();

    await page.keyboard.press('Escape');
    await present(page);
    const nowhere = async (where: string) => expect(await held(page), where).not.toMatch(CANARY);
    await nowhere('overview');
    await page.keyboard.press('3');
    for (let at = 0; at < 9; at += 1) {
      await page.keyboard.press('PageDown');
      await nowhere(`leader ${at}`);
    }
    await page.keyboard.press('5');
    for (let at = 0; at < 5; at += 1) {
      await nowhere(`finding ${at}`);
      await page.keyboard.press('PageDown');
    }

    // In the inspector of an area, of the risk itself, in the notes at the badge, in the findings.
    await walkTo(page, 'Cyber incident response');
    await card(page, 'Cyber incident response').click();
    await page.keyboard.press('ControlOrMeta+I');
    await expect(page.getByRole('complementary')).toBeVisible();
    await nowhere('inspector');
    await page
      .getByRole('complementary')
      .getByRole('button', { name: /^Confidential/ })
      .click();
    await expect(page.getByRole('button', { name: 'Show this risk' })).toBeVisible();
    await nowhere('fields of the risk');
    await page.keyboard.press('ControlOrMeta+J');
    await nowhere('findings');
    await page.keyboard.press('ControlOrMeta+J');
    await card(page, 'Cyber incident response').click();
    await page.keyboard.press('r');
    await expect(page.getByRole('dialog')).toBeVisible();
    await nowhere('notes');
    await page.keyboard.press('Escape');

    // Search, who decides, palette, matrix, all six steps.
    await page.keyboard.press('ControlOrMeta+F');
    await page.getByRole('textbox', { name: 'Find' }).fill('cyber');
    await expect(page.getByRole('search').getByRole('listitem').first()).toBeVisible();
    await nowhere('search');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ControlOrMeta+Shift+D');
    await page.getByRole('combobox').first().fill('integration budget');
    await expect(page.getByText('Integration budget').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await nowhere('who decides');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ControlOrMeta+Shift+J');
    await nowhere('what if');
    await page.keyboard.press('ControlOrMeta+Shift+J');
    await page.keyboard.press('ControlOrMeta+3');
    await expect(page.getByRole('grid')).toBeVisible();
    await nowhere('matrix');
    await page.keyboard.press('ControlOrMeta+4');
    for (let step = 1; step <= 6; step += 1) {
      await nowhere(`step ${step}`);
      // Whose turn it is says what is read: everybody's, one after the other.
      const turns = page
        .getByRole('navigation', { name: 'Leaders' })
        .getByRole('button', { name: HOLDERS });
      for (const turn of await turns.all()) {
        await turn.click();
        await nowhere(`step ${step}, a turn`);
      }
      await page.keyboard.press('ControlOrMeta+PageDown');
    }

    // Private answers and pages with every text wait until nobody presents.
    await page.keyboard.press('ControlOrMeta+1');
    await page.keyboard.press('ControlOrMeta+E');
    await expect(page.getByText(/Stop presenting first\.$/)).toBeVisible();
    await nowhere('export');

    // Lifted one by one, at the stop and by its key; hidden again on moving on.
    await walkTo(page, 'Cyber incident response');
    await nowhere('stop');
    await expect(strip(page).getByText('Confidential')).toBeVisible();
    await page.keyboard.press('l');
    await expect(strip(page).getByText('Canary at risk')).toBeVisible();
    expect(await held(page)).not.toContain('Canary in the line');
    await page.keyboard.press('PageDown');
    await nowhere('moved on');
    await page.keyboard.press('PageUp');
    await strip(page).getByRole('button', { name: 'Show the risk of CIO' }).click();
    await expect(strip(page).getByText('Canary at risk')).toBeVisible();
    await strip(page).getByRole('button', { name: 'Hide the risk of CIO' }).click();
    await nowhere('lowered');

    // Presenting changed nothing of the file.
    await page.keyboard.press('F5');
    await expect(strip(page)).toHaveCount(0);
    await page.keyboard.press('ControlOrMeta+Z');
    expect(await page.title()).not.toMatch(/^●/);
  });
});

test('the wall has no barrier that axe finds, with a stop, a curtain and the side open', async ({
  launch,
}) => {
  const { page } = await launch(MERGER);
  await page.setViewportSize({ width: 1024, height: 768 });
  await present(page);
  const found = [...(await violations(page))];
  await page.keyboard.press('4');
  await page.keyboard.press('End');
  await page.keyboard.press('ControlOrMeta+I');
  found.push(...(await violations(page)));
  expect(found).toEqual([]);
});

test('one stop dissolves into the next, and the picture of before is nobody to meet and soon gone', async ({
  launch,
}) => {
  const { page } = await launch({ ...MERGER, hasMotion: true });
  await present(page);
  // Every copy that is laid over the map, as it is when it comes, and how many are there at once.
  await page.evaluate(() => {
    const host = document.querySelector('[data-canvas]')!;
    const copies: string[] = [];
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes) {
          if (!(node instanceof HTMLElement) || !node.matches('.react-flow__viewport')) continue;
          const named = node.querySelectorAll('[data-id], [id]').length;
          const there = host.querySelectorAll(':scope > .react-flow__viewport').length;
          const isWhole = node.querySelectorAll('svg').length > 10;
          copies.push(`inert ${node.inert}, named ${named}, there ${there}, whole ${isWhole}`);
        }
      document.documentElement.dataset['copies'] = JSON.stringify(copies);
    }).observe(host, { childList: true });
  });
  const copies = () =>
    page.evaluate(() => JSON.parse(document.documentElement.dataset['copies'] ?? '[]') as string[]);
  const left = page.locator('[data-canvas] > .react-flow__viewport');
  await page.keyboard.press('2');
  await page.keyboard.press('PageDown');
  await expect.poll(copies).toHaveLength(2);
  expect(new Set(await copies())).toEqual(new Set(['inert true, named 0, there 1, whole true']));
  await expect(left).toHaveCount(0);

  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.keyboard.press('PageDown');
  await expect(title(page)).not.toHaveText('Clinical model');
  expect(await copies()).toHaveLength(2);
});

test('after a presentation the map stays where a hand moves it, whatever is opened beside it', async ({
  launch,
}) => {
  const { page } = await launch(MERGER);
  await expect(leader(page, 'CFO')).toBeVisible();
  // The sizes of the free canvas are then the same on the wall and at the desk.
  await setTheme(page, 'projector');
  await page.keyboard.press('ControlOrMeta+2');
  await expect(page.locator('[data-canvas="free"]')).toBeVisible();
  const whereOpened = await viewOf(page);
  await present(page);
  await page.keyboard.press('4');
  await expect.poll(() => viewOf(page)).not.toBe(whereOpened);
  await page.keyboard.press('Escape');
  await expect.poll(() => viewOf(page)).toBe(whereOpened);
  // Nobody has moved it: beside the side it is shown anew.
  await page.keyboard.press('ControlOrMeta+I');
  await expect.poll(() => viewOf(page)).not.toBe(whereOpened);

  const pane = await paneOf(page);
  await page.mouse.move(pane.x + pane.width / 2, pane.y + pane.height / 2);
  const whereShown = await viewOf(page);
  await page.mouse.wheel(0, 90);
  await expect.poll(() => viewOf(page)).not.toBe(whereShown);
  await middleOf(leader(page, 'System CEO'));
  const whereMoved = await viewOf(page);
  await page.keyboard.press('ControlOrMeta+I');
  await expect.poll(async () => (await paneOf(page)).width).not.toBe(pane.width);
  await middleOf(leader(page, 'System CEO'));
  expect(await viewOf(page)).toBe(whereMoved);
});

test('a question to the map stands beside the wall, which shows all lanes and what is asked about', async ({
  launch,
}) => {
  const { page } = await launch(MERGER);
  await page.setViewportSize({ width: 1280, height: 720 });
  await expect(leader(page, 'CFO')).toBeVisible();
  await setTheme(page, 'projector');
  await present(page);
  const whereStood = await viewOf(page);
  await page.keyboard.press('ControlOrMeta+Shift+J');
  await page.getByRole('combobox', { name: 'What fails first?' }).fill('EHR');
  await page.getByRole('option', { name: /^EHR go-live date/ }).click();
  const side = page.getByRole('complementary');
  await expect(side.getByText('It begins here. 4 waves ahead.')).toBeVisible();
  const edge = (await side.boundingBox())!.x;
  for (const figure of [
    leader(page, 'CHRO'),
    card(page, 'EHR go-live date'),
    card(page, 'Capital structure'),
  ]) {
    await expect(figure).toBeVisible();
    const { x, y, width } = (await figure.boundingBox())!;
    expect(x).toBeGreaterThanOrEqual(0);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(edge);
  }
  await page.keyboard.press('ControlOrMeta+Shift+J');
  await expect(side).toHaveCount(0);
  await expect.poll(() => viewOf(page)).toBe(whereStood);
});

/** Where the eye is over the map. */
function viewOf(page: Page): Promise<string> {
  return page
    .locator('.react-flow__viewport')
    .first()
    .evaluate((viewport) => (viewport as HTMLElement).style.transform);
}

async function paneOf(page: Page) {
  return (await page.locator('[data-canvas]').boundingBox())!;
}

/** Sizes in CSS pixels of all text that stands on the map, as it is on the screen now. */
function typeOnMap(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => {
    const texts = [...document.querySelectorAll<SVGTextElement>('[data-canvas] svg text')];
    return texts.map((text) => {
      const scale = text.getScreenCTM();
      const size = Number.parseFloat(getComputedStyle(text).fontSize);
      // To a hundredth: the engine keeps its matrices in single precision.
      return Math.round(size * Math.hypot(scale?.a ?? 0, scale?.b ?? 0) * 100) / 100;
    });
  });
}

for (const name of ['merger', 'agency', 'city', 'scaleup'])
  test(`on a projector of 1024 x 768 the back row reads every stop of ${name}`, async ({
    launch,
  }) => {
    const { page } = await launch({ args: [`--open-sample=${name}`] });
    await page.setViewportSize({ width: 1024, height: 768 });
    await expect(page.getByRole('application')).toBeVisible();
    await page.keyboard.press('F5');
    await expect(strip(page)).toBeVisible();
    const { height } = (await strip(page).boundingBox())!;
    expect(height).toBeLessThanOrEqual(140);
    for (const walk of ['1', '2', '3', '4', '5', '6', '7']) {
      await page.keyboard.press(walk);
      for (const end of ['Home', 'End']) {
        await page.keyboard.press(end);
        const where = `${walk} ${end} of ${name}`;
        await expect
          .poll(async () => Math.min(...(await typeOnMap(page))), where)
          .toBeGreaterThanOrEqual(16);
        // The map is not set anew: the strip is as high as before, and no card is out of sight.
        expect((await strip(page).boundingBox())?.height, where).toBe(height);
        const cards = page.locator('[data-id^="area:"]');
        for (const box of await cards.evaluateAll((all) =>
          all.map((one) => one.getBoundingClientRect().bottom),
        ))
          expect(box, where).toBeLessThanOrEqual(768 - height);
      }
    }
  });

test('on the wall a name is dragged to another lane and up its band, and search walks to a stop', async ({
  launch,
}) => {
  const { page } = await launch(MERGER);
  await page.setViewportSize({ width: 1280, height: 800 });
  await present(page);
  await page.keyboard.press('2');
  await expect(title(page)).toHaveText('Clinical model');
  const drag = async (from: Point, to: Point) => {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 5 });
    await page.mouse.move(to.x, to.y, { steps: 5 });
    await page.mouse.up();
  };
  const bed = await middleOf(card(page, 'Bed closures'));
  await drag(bed, { x: (await middleOf(leader(page, 'CFO'))).x, y: bed.y });
  await expect(card(page, 'Bed closures')).toHaveAccessibleName(/CFO/);
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(card(page, 'Bed closures')).toHaveAccessibleName(/Hospital B President/);

  const rowOf = async (name: string) => (await middleOf(card(page, name))).y;
  const [pharmacy, ethics] = [
    await rowOf('Pharmacy formulary'),
    await rowOf('Research ethics board'),
  ];
  expect(pharmacy).toBeLessThan(ethics);
  const from = await middleOf(card(page, 'Research ethics board'));
  await drag(from, { x: from.x, y: pharmacy - 14 });
  await expect
    .poll(async () => (await rowOf('Research ethics board')) - (await rowOf('Pharmacy formulary')))
    .toBeLessThan(0);
  await page.keyboard.press('Escape');

  // What somebody looks for is gone to, and stands open.
  await page.keyboard.press('ControlOrMeta+F');
  await page.getByRole('textbox', { name: 'Find' }).fill('antitrust');
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText('Antitrust filings');
  await expect(card(page, 'Antitrust filings')).toBeInViewport();
  await expect(card(page, 'Bed closures')).toHaveCount(0);
  await page.keyboard.press('Escape');

  // What is folded up around a stop is a click away.
  await page.getByRole('button', { name: /^Coordinates, 13 areas/ }).click();
  await expect(card(page, 'Bed closures')).toBeInViewport();
  await page.keyboard.press('PageDown');
  await expect(card(page, 'Bed closures')).toHaveCount(0);
});
