import type { Locator, Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import { expect, test } from './support/launchApp.ts';
import { card, leader } from './support/onMap.ts';
import { setTheme } from './support/palette.ts';

const CITY = { args: ['--open-sample=city'] };
const AGENCY = { args: ['--open-sample=agency'] };

test('a failure spreads wave by wave, and the list says who must hear', async ({ launch }) => {
  const { page } = await launch(CITY);
  const side = page.getByRole('region', { name: 'What if' });
  const waves = side.getByRole('list', { name: 'Waves, and who must hear in each' });

  await test.step('it begins where one points at', async () => {
    await card(page, 'Cyber outage of dispatch').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'What if this fails?' }).click();
    await expect(side.getByText('It begins here. 3 waves ahead.')).toBeVisible();
    await expect(card(page, 'Cyber outage of dispatch')).toHaveAccessibleName(/fails first$/);
    // Nothing moves by itself where that is not wanted.
    await expect(side.getByRole('button', { name: 'Play' })).toHaveCount(0);
  });

  await test.step('each step marks the next areas, by button and by key', async () => {
    await side.getByRole('button', { name: 'Next wave' }).click();
    await expect(side.getByText('Wave 1 of 3: Evacuation zones.')).toBeVisible();
    await expect(card(page, 'Evacuation zones')).toHaveAccessibleName(/reached in wave 1$/);
    await expect(card(page, 'Shelter opening')).not.toHaveAccessibleName(/wave/);
    await card(page, 'Evacuation zones').click();
    await page.keyboard.press('.');
    await expect(card(page, 'Shelter opening')).toHaveAccessibleName(/reached in wave 2$/);
    await page.keyboard.press('.');
    await expect(card(page, 'Disease-control orders')).toHaveAccessibleName(/reached in wave 3$/);
    await expect(side.getByText('Reach: 4 of 21 areas.')).toBeVisible();
    await page.keyboard.press(',');
    await expect(card(page, 'Disease-control orders')).not.toHaveAccessibleName(/wave/);
  });

  await test.step('leaders stand in the order in which they must hear, each once', async () => {
    const names = await waves.locator('ol[start] > li > button').allTextContents();
    expect(names.slice(0, 3)).toEqual(['Emergency Manager', 'Police Chief', 'Fire Chief']);
    expect(new Set(names).size).toBe(names.length);
    await expect(waves.locator('[aria-current=step]')).toContainText('Wave 2');
  });

  await test.step('the cascades are shown while it runs, and go with it', async () => {
    await expect(
      page.getByRole('group', { name: /^Cascade: if Evacuation zones fails/ }),
    ).toHaveCount(1);
    await page.keyboard.press('ControlOrMeta+J');
    await expect(card(page, 'Evacuation zones')).not.toHaveAccessibleName(/wave/);
    await expect(
      page.getByRole('group', { name: /^Cascade: if Evacuation zones fails/ }),
    ).toHaveCount(0);
  });
});

test('it plays by itself, about a wave a second', async ({ launch }) => {
  const { page } = await launch({ ...CITY, hasMotion: true });
  await card(page, 'Cyber outage of dispatch').click();
  await page.keyboard.press('ControlOrMeta+Shift+J');
  const side = page.getByRole('region', { name: 'What if' });
  await side.getByRole('button', { name: 'Begin in Cyber outage of dispatch' }).click();
  await side.getByRole('button', { name: 'Play' }).click();
  await expect(card(page, 'Disease-control orders')).toHaveAccessibleName(/reached in wave 3$/);
  await expect(side.getByRole('button', { name: 'Play again' })).toBeVisible();
});

test('a seat is vacant: what lies open, what appears, adopted and undone', async ({ launch }) => {
  const { page } = await launch(AGENCY);
  const side = page.getByRole('region', { name: 'What if' });
  const part = (name: string) => side.getByRole('region', { name });

  await test.step('nothing but the picture changes', async () => {
    await leader(page, 'CIO').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'What if this seat is vacant?' }).click();
    await expect(leader(page, 'CIO')).toHaveAccessibleName(/vacant$/);
    await expect(card(page, 'Legacy modernisation')).toHaveAccessibleName(/left without an owner/);
    await expect(part('Without an owner').getByRole('listitem')).toHaveText([
      'IT budget request',
      'IT contract approval',
      'Legacy modernisation, critical',
      'Major-incident declaration, critical',
    ]);
    await expect(part('Shared, with one owner left').getByRole('listitem')).toHaveText([
      'Citizen service outcome, the Programme Under Secretary alone',
    ]);
    await expect(part('Who stands in')).toContainText('the deputy, Deputy CIO, stands in');
    await expect(part('Findings that appear')).toContainText(
      'Nobody owns Major-incident declaration',
    );
  });

  await test.step('another takes it over', async () => {
    await side.getByRole('combobox', { name: 'Taken over by' }).click();
    await page.getByRole('option', { name: 'Chief Data Officer' }).click();
    await expect(
      side.getByText(/^If the Chief Data Officer takes over from the CIO/),
    ).toBeVisible();
    await expect(part('Without an owner')).toHaveCount(0);
    await expect(leader(page, 'CIO')).toHaveAccessibleName(/merged$/);
  });

  await test.step('adopted it is one step, which undo takes back', async () => {
    await side.getByRole('button', { name: 'Adopt…' }).click();
    const dialog = page.getByRole('alertdialog', { name: 'Merge CIO into Chief Data Officer?' });
    await dialog.getByRole('button', { name: 'Merge' }).click();
    await expect(leader(page, 'CIO')).toHaveCount(0);
    await expect(card(page, 'Legacy modernisation')).toHaveAccessibleName(
      /owned by Chief Data Officer/,
    );
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
    await expect(leader(page, 'CIO')).toBeVisible();
    await expect(card(page, 'Legacy modernisation')).toHaveAccessibleName(/owned by CIO/);
  });
});

test('axe finds nothing, and nothing is cut on a small window, light', async ({ launch }) => {
  const { page } = await launch(AGENCY);
  await expect(leader(page, 'CIO')).toBeVisible();
  await setTheme(page, 'light');
  await page.keyboard.press('ControlOrMeta+Shift+J');
  const side = page.getByRole('region', { name: 'What if' });
  const found: string[] = [];
  const look = async (what: string) => {
    found.push(...(await violations(page)).map((violation) => `${what}: ${violation}`));
    // 1280 x 800 at 200 %, and the usual projector.
    for (const [width, height] of [
      [640, 400],
      [1024, 768],
    ] as const) {
      await page.setViewportSize({ width, height });
      found.push(...(await cutOff(side)).map((part) => `${what} at ${width}: ${part}`));
    }
  };
  await look('nothing asked');
  await take(page, 'What fails first?', 'Benefit payment operations');
  await page.keyboard.press('Escape');
  await side.getByRole('button', { name: 'Next wave' }).click();
  await look('a failure');
  await side.getByRole('radio', { name: 'A seat is vacant' }).click();
  await take(page, 'Which seat is vacant?', 'CIO');
  await expect(side.getByRole('button', { name: 'Adopt…' })).toBeVisible();
  await look('a vacant seat');
  await side.getByRole('combobox', { name: 'Taken over by' }).click();
  await page.getByRole('option', { name: 'Chief Data Officer' }).click();
  await look('a merger');
  expect(found).toEqual([]);
});

async function take(page: Page, label: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).fill(name);
  await page.getByRole('option', { name }).first().click();
}

/** Elements of the side that reach beyond it. */
async function cutOff(side: Locator): Promise<string[]> {
  return side.evaluate((region) => {
    const right = region.getBoundingClientRect().right;
    return [...region.querySelectorAll('*')]
      .filter((part) => {
        const { width, right: end } = part.getBoundingClientRect();
        const isHidden = getComputedStyle(part).position === 'absolute' && width <= 1;
        return !isHidden && width > 0 && end > right + 1;
      })
      .map((part) => part.outerHTML.slice(0, 160));
  });
}
