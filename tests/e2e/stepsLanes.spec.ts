import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { contentHash } from '#shared/document/contentHash.ts';
import { writeDocument } from '#shared/document/writeDocument.ts';
import type { MapDocument } from '#shared/document/document.ts';
import {
  aLeader,
  aMap,
  anArea,
  anExpertise,
  coordinator,
  informed,
  owner,
} from '#tests/helpers/aMap.ts';
import { violations } from './support/axe.ts';
import { expect, test } from './support/launchApp.ts';
import { contentOf, inFolder } from './support/mapFile.ts';
import { setTheme } from './support/palette.ts';

const TEAM = aMap({
  leaders: [aLeader('CFO'), aLeader('COO'), aLeader('CIO')],
  areas: [
    anArea('Budget', { mode: 'sovereign', outcome: 'A budget that holds' }),
    anArea('Pricing'),
    anArea('Cloud'),
    anArea('Brand'),
  ],
  assignments: [
    owner('cfo', 'budget'),
    coordinator('coo', 'budget'),
    owner('cfo', 'pricing'),
    owner('cio', 'cloud'),
    coordinator('coo', 'cloud'),
    informed('cio', 'pricing'),
  ],
  expertise: [anExpertise('cio', 'Customer data', { areaIds: ['pricing'] })],
});

test('the room acknowledges, adopts, settles, decides and signs', async ({ launch }) => {
  test.setTimeout(120_000);
  await inFolder(async (folder) => {
    const file = join(folder, 'Team.remit');
    await writeFile(file, writeDocument(TEAM));
    const { page } = await launch({ args: [file], readyWhen: 'main[aria-label=Map]' });
    await page.keyboard.press('ControlOrMeta+4');
    const saved = async () => {
      await page.keyboard.press('ControlOrMeta+S');
      await expect(page.getByRole('menubar').locator('..')).not.toContainText('not saved');
      return (await contentOf(file)) as MapDocument;
    };

    await test.step('step 4: by click and by key, a peer acknowledges and another declines', async () => {
      await goToStep(page, 'Expertise');
      const cell = (peer: string) =>
        page.getByRole('button', { name: new RegExp(`^${peer} on Customer data of CIO`) });
      await cell('CFO').click();
      await expect(cell('CFO')).toHaveAccessibleName(/: acknowledged$/);
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('d');
      await expect(cell('COO')).toHaveAccessibleName(/: declined$/);
      // Of a mere table, a screen reader would keep the arrow key to itself.
      const grid = page.getByRole('grid', { name: 'Who defers to whom' });
      await expect(grid.getByRole('gridcell').filter({ has: cell('COO') })).toHaveCount(1);
      expect(await violations(page)).toEqual([]);
    });

    await test.step('the owner writes down the advice and the answer', async () => {
      await page.getByRole('button', { name: 'Record that the CIO was heard' }).click();
      await page
        .getByRole('textbox', { name: 'What the CIO advised, and what the CFO answered' })
        .fill('No prices by person. Agreed.');
      const { areas } = await saved();
      expect(areas[1]?.heard).toEqual([
        { leaderId: 'cio', answer: 'No prices by person. Agreed.' },
      ]);
    });

    await test.step('step 5: what nobody contests in one act, and one undo takes it back', async () => {
      await goToStep(page, 'Lanes');
      await expect(page.getByRole('checkbox')).toHaveCount(2);
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Adopt 2 areas' }).click();
      await expect(jump(page, 'Cloud')).toHaveAccessibleName(/, settled/);
      await page.keyboard.press('ControlOrMeta+Z');
      await expect(jump(page, 'Cloud')).toHaveAccessibleName(/, not settled/);
      await jump(page, 'Adopt together').click();
      await page.getByRole('button', { name: 'Adopt 2 areas' }).click();
      expect((await saved()).areas.map(({ mode }) => mode)).toEqual([
        'sovereign',
        'sovereign',
        'coordinated',
        'undecided',
      ]);
    });

    await test.step('a lane that does not fit says so, and its fix settles it', async () => {
      await jump(page, 'Budget').click();
      const says = page.getByRole('list', { name: 'What does not fit yet' });
      await expect(says).toContainText('The CFO decides Budget alone, yet');
      await says.getByRole('button').first().click();
      await expect(page.getByRole('radio', { name: 'Coordinated' })).toBeChecked();
      await expect(says).toHaveCount(0);
      expect(await violations(page)).toEqual([]);
    });

    await test.step('what stays contested is parked, and settled later', async () => {
      await jump(page, 'Brand').click();
      await page.getByRole('button', { name: 'Park as disputed' }).click();
      await page.getByRole('checkbox', { name: 'CFO' }).click();
      await page.getByRole('checkbox', { name: 'COO' }).click();
      await choose(page, 'Owner until then', 'COO');
      await page.getByRole('textbox', { name: 'Who settles it' }).fill('The board');
      await page.getByRole('textbox', { name: 'Until when' }).fill('2027-03-31');
      await page.getByRole('textbox', { name: 'What each of them says' }).click();
      expect(await violations(page)).toEqual([]);
      expect((await saved()).areas[3]?.dispute).toEqual({
        claimantIds: ['cfo', 'coo'],
        settledBy: 'The board',
        until: '2027-03-31',
        note: '',
      });
      await goToStep(page, 'Bottom line');
      await expect(page.getByText('The board settles it by')).toBeVisible();
      await page.getByRole('button', { name: 'Step 5: Brand', exact: true }).click();
      await page.getByRole('button', { name: 'It is settled', exact: true }).click();
      await page.getByRole('radio', { name: 'Sovereign' }).click();
      await page.getByRole('textbox', { name: 'The outcome that is owned outright' }).fill('One');
      const { areas, assignments } = await saved();
      expect(areas[3]).toMatchObject({ dispute: null, mode: 'sovereign', outcome: 'One' });
      expect(assignments.at(-1)).toMatchObject({ leaderId: 'coo', areaId: 'brand', role: 'owner' });
    });

    await test.step('step 6: a decision is recorded, superseded, and stays', async () => {
      await goToStep(page, 'Bottom line');
      expect(await violations(page)).toEqual([]);
      await page.getByRole('tab', { name: /^Decisions/ }).click();
      await record(page, 'Record a decision', 'Two brands until 2028', 'Record it');
      expect(await violations(page)).toEqual([]);
      await record(page, 'Supersede: Two brands until 2028', 'One brand', 'Put it in its place');
      await expect(page.getByText('Superseded')).toBeVisible();
      expect((await saved()).decisions).toMatchObject([
        { text: 'Two brands until 2028', status: 'superseded' },
        { text: 'One brand', status: 'active' },
      ]);
    });

    await test.step('every leader signs this map; an edit makes the signatures stale, undo does not', async () => {
      await page.getByRole('tab', { name: /^Sign-off/ }).click();
      for (const title of ['CFO', 'COO', 'CIO']) {
        await page.getByRole('radio', { name: /I will work for it/ }).click();
        await page.getByRole('button', { name: `Sign as ${title}` }).click();
      }
      await expect(page.getByRole('tab', { name: 'Sign-off (3 of 3)' })).toBeVisible();
      const document = await saved();
      const hash = contentHash(document);
      expect(document.signOffs.map((one) => one.contentHash)).toEqual([hash, hash, hash]);
      await expect(page.getByText(/the map has changed since/i)).toHaveCount(0);
      await page.getByRole('tab', { name: 'Purpose and dates' }).click();
      await page.getByRole('textbox', { name: 'What this map is for' }).fill('To decide faster');
      await page.getByRole('tab', { name: /^Sign-off/ }).click();
      await expect(page.getByText(', the map has changed since')).toHaveCount(3);
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('ControlOrMeta+Z');
      await expect(page.getByText(', the map has changed since')).toHaveCount(0);
    });
  });
});

test('an area is settled and signed for by keyboard alone', async ({ launch }) => {
  await inFolder(async (folder) => {
    const file = join(folder, 'Team.remit');
    await writeFile(file, writeDocument(TEAM));
    const { page } = await launch({ args: [file], readyWhen: 'main[aria-label=Map]' });
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    await press('ControlOrMeta+4');
    await page.getByRole('navigation', { name: 'Steps' }).getByRole('button').first().focus();
    await press('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown');
    await expect(page.getByRole('heading', { name: /^Who decides what/ })).toBeVisible();
    // The keys of a presenter remote: from what is adopted together to the last area.
    await press('PageDown', 'PageDown', 'PageDown', 'PageDown');
    await expect(page.getByText('4 of 4', { exact: true })).toBeVisible();
    await press('PageUp');
    await expect(page.getByRole('article').getByRole('heading', { name: 'Brand' })).toBeVisible();
    await page.getByRole('combobox', { name: 'Part of COO' }).focus();
    await press('Enter', 'O', 'Enter');
    await expect(page.getByRole('combobox', { name: 'Part of COO' })).toHaveText('Owner');
    await page.getByRole('radio', { name: 'Not settled' }).focus();
    await press('ArrowRight');
    await expect(page.getByRole('radio', { name: 'Sovereign' })).toBeChecked();
    await press('ControlOrMeta+PageDown');
    await page.getByRole('tab', { name: 'Where we stand' }).focus();
    await press('End');
    await page.getByRole('radio', { name: /I will lead it/ }).focus();
    await press('Space', 'Tab', 'Tab', 'Enter');
    await expect(page.getByRole('tab', { name: 'Sign-off (1 of 3)' })).toBeVisible();
  });
});

test('axe finds nothing on steps 4 to 6, projector', async ({ launch }) => {
  test.setTimeout(90_000);
  const { page } = await launch({
    args: ['--open-sample=merger'],
    readyWhen: 'main[aria-label=Map]',
  });
  await setTheme(page, 'projector');
  await page.keyboard.press('ControlOrMeta+4');
  for (const step of ['Expertise', 'Lanes', 'Bottom line']) {
    await goToStep(page, step);
    expect(await violations(page)).toEqual([]);
  }
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click();
    expect(await violations(page)).toEqual([]);
  }
});

test('steps 4 to 6 at twice the size and on a projector: nothing runs off the side', async ({
  launch,
}) => {
  test.setTimeout(90_000);
  const { page } = await launch({
    args: ['--open-sample=merger'],
    readyWhen: 'main[aria-label=Map]',
  });
  await setTheme(page, 'projector');
  for (const size of [
    { width: 1024, height: 768 },
    // What is left of 1280 x 900 when everything is drawn twice as large.
    { width: 640, height: 450 },
  ]) {
    await page.setViewportSize(size);
    await page.keyboard.press('ControlOrMeta+4');
    for (const step of ['Expertise', 'Lanes', 'Bottom line']) {
      await goToStep(page, step);
      await expectFits(page);
    }
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      await expectFits(page);
    }
  }
  // As small as it gets, and every area can still be reached and settled.
  await goToStep(page, 'Lanes');
  await jump(page, 'Bed closures').click();
  await expect(page.getByRole('heading', { name: 'Bed closures' })).toBeVisible();
  await expectFits(page);
});

async function goToStep(page: Page, name: string): Promise<void> {
  await page
    .getByRole('navigation', { name: /steps/i })
    .getByRole('button', { name: new RegExp(name) })
    .click();
}

function jump(page: Page, name: string) {
  return page
    .getByRole('navigation', { name: 'Decision areas' })
    .getByRole('button', { name: new RegExp(`^${name}`) });
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

async function record(page: Page, button: string, text: string, submit: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.getByRole('textbox', { name: 'What was decided' }).fill(text);
  await page.getByRole('button', { name: submit }).click();
}

/** What a step shows lies within what scrolls down; only the matrix of peers scrolls sideways, in its frame. */
async function expectFits(page: Page): Promise<void> {
  const cut = await page
    .locator('main article')
    .first()
    .evaluate((article) => {
      const right = Math.min(
        document.documentElement.clientWidth,
        article.parentElement?.getBoundingClientRect().right ?? 0,
      );
      return [...article.querySelectorAll('*')]
        .filter((part) => {
          const isFramed = part.closest('[class*=frame]') !== null;
          const isHidden = part.closest('[class*=hidden], [class*=change], [aria-hidden]') !== null;
          return !isFramed && !isHidden && part.getBoundingClientRect().right > right + 1;
        })
        .map((part) => part.outerHTML.slice(0, 160));
    });
  expect(cut).toEqual([]);
}
