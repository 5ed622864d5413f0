import type { Locator, Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import { expect, test } from './support/launchApp.ts';
import { setTheme } from './support/palette.ts';

const LEADERS = ['CEO', 'CFO', 'COO'] as const;
const AREAS = [
  'Capital plan',
  'Operating budget',
  'Bed closures',
  'Nurse staffing ratios',
] as const;

test('a new map goes through steps 1 to 3 by mouse until their gates are green', async ({
  launch,
}) => {
  test.setTimeout(120_000);
  const { page } = await launch({ readyWhen: 'main' });
  await page.setViewportSize({ width: 1440, height: 900 });
  await newMap(page);
  await page.getByRole('button', { name: 'Six steps' }).click();

  await test.step('step 1: one sentence that all stand behind, seen at a glance', async () => {
    await expect(lamp(page, 1)).toContainText('Not yet said');
    await type(page.getByRole('textbox', { name: 'The first shared outcome' }), OUTCOME);
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await type(
      page.getByRole('textbox', { name: 'If we fail together' }),
      'Patients go elsewhere.',
    );
    await page.getByRole('button', { name: 'Link areas' }).click();
    await page.getByRole('checkbox', { name: 'Bed closures' }).click();
    await page.keyboard.press('Escape');
    await expect(page.getByText('It rests on Bed closures.')).toBeVisible();
    await agree(page, 'CEO', '5, I will lead it');
    await agree(page, 'CFO', '2, Let us talk');
    await expect(page.getByText(/^Not heard yet: COO\./)).toBeVisible();
    await agree(page, 'COO', '4, I will work for it');
    await expect(
      page.getByRole('img', { name: 'Spread: 1 at 2, 1 at 4 and 1 at 5' }),
    ).toBeVisible();
    await expect(lamp(page, 1)).toContainText('Must settle');
    await type(page.getByRole('textbox', { name: 'Reservation of CFO' }), 'Not from reserves.');
    await agree(page, 'CFO', '3, I can live with it');
    await expect(lamp(page, 1)).toContainText('Nothing open');
  });

  await test.step('step 2: each in turn on risk and appetite', async () => {
    await page.getByRole('button', { name: 'Next step' }).click();
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(/^What is at risk/);
    for (const [index, title] of LEADERS.entries()) {
      const said = page.getByRole('region', { name: title, exact: true });
      await type(said.getByRole('textbox', { name: /^What is at risk/ }), `${title} loses sleep`);
      await said.getByRole('combobox', { name: 'In which area' }).click();
      await page.getByRole('option', { name: AREAS[index] ?? '' }).click();
      await said.getByRole('button', { name: 'Add risk' }).click();
      await type(said.getByRole('textbox', { name: 'What failing looks like' }), 'It stops.');
      await said.getByRole('radio', { name: /Cautious/ }).click();
      if (title !== 'COO') await page.getByRole('button', { name: /^On to / }).click();
    }
    await expect(page.getByText('Everybody has been heard.')).toBeVisible();
    await expect(lamp(page, 2)).toContainText('Nothing open');
  });

  await test.step('step 3: red lines, one of them none, two that meet', async () => {
    await page.getByRole('button', { name: 'Next step' }).click();
    await addRedLine(page, 'CEO', 'No bed closes while it is needed', 'Safety');
    await page.getByRole('button', { name: 'On to CFO' }).click();
    await addRedLine(page, 'CFO', 'No ward runs without a budget', 'Legal');
    await page.getByRole('button', { name: 'On to COO' }).click();
    await page.getByRole('checkbox', { name: 'COO has none' }).click();
    await expect(lamp(page, 3)).toContainText('Discuss');
    const meeting = page.getByRole('article', { name: 'Bed closures' });
    await expect(meeting.getByRole('listitem')).toHaveCount(2);
    await type(
      meeting.getByRole('textbox', { name: 'Can both be honoured, and how?' }),
      'Yes: the budget follows the bed.',
    );
    for (const title of ['CEO', 'CFO']) {
      const said = new RegExp(`^Settle: The ${title} holds a red line on Bed closures`);
      await page.getByRole('button', { name: said }).click();
      await page.getByRole('button', { name: /informed in Bed closures$/ }).click();
    }
    await expect(lamp(page, 3)).toContainText('Nothing open');
  });

  await test.step('undo takes back the last thing said', async () => {
    await page.keyboard.press('ControlOrMeta+z');
    await expect(lamp(page, 3)).toContainText('Discuss');
  });
});

// In every theme: everyScreen.spec.ts. Here what only this file opens.
test('axe finds nothing on the steps', async ({ launch }) => {
  test.setTimeout(90_000);
  const { page } = await launch({ args: ['--open-sample=city'] });
  await expect(page.getByRole('application')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+4');
  const found: string[] = [];
  for (const number of [1, 2, 3]) {
    await step(page, number).click();
    await unfold(page);
    found.push(...(await violations(page)).map((violation) => `${number}: ${violation}`));
  }
  await page.getByRole('button', { name: / of \d+ here$/ }).click();
  found.push(...(await violations(page)).map((violation) => `who is here: ${violation}`));
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Plan the minutes' }).click();
  found.push(...(await violations(page)).map((violation) => `minutes: ${violation}`));
  expect(found).toEqual([]);
});

test('nothing of a step is cut at 200 %, nor on a small projector', async ({ launch }) => {
  const { page } = await launch({ args: ['--open-sample=city'] });
  await expect(page.getByRole('application')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+4');
  for (const theme of ['light', 'projector'] as const) {
    await setTheme(page, theme);
    // 1280 x 800 at 200 %, and the usual projector.
    for (const [width, height] of [
      [640, 400],
      [1024, 768],
    ] as const) {
      await page.setViewportSize({ width, height });
      for (const number of [1, 2, 3]) {
        await step(page, number).click();
        await unfold(page);
        expect(await cutOff(page), `step ${number} at ${width}, ${theme}`).toEqual([]);
      }
    }
  }
});

const OUTCOME = 'One safe hospital system by day one: we succeed or fail together.';

/** Three leaders and four areas, from two pasted lists. */
async function newMap(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New map…' }).click();
  await type(page.getByRole('textbox', { name: 'Title' }), 'Board retreat');
  await type(page.getByRole('textbox', { name: /^Leaders/ }), LEADERS.join('\n'));
  await type(page.getByRole('textbox', { name: /^Decision areas/ }), AREAS.join('\n'));
  await page.getByRole('button', { name: 'Create the map' }).click();
  await expect(page.getByRole('application')).toBeVisible();
}

async function type(field: Locator, text: string): Promise<void> {
  await field.click();
  await field.page().keyboard.insertText(text);
}

function step(page: Page, number: number): Locator {
  return page
    .getByRole('navigation', { name: 'Steps' })
    .getByRole('button')
    .nth(number - 1);
}

/** A step's stop in the rail says how its gate stands. */
const lamp = step;

/** Opens the first risk or red line that is folded: its fields are looked at as well. */
async function unfold(page: Page): Promise<void> {
  const folded = page.locator('li[data-place] button[aria-expanded=false]:not([aria-haspopup])');
  if ((await folded.count()) > 0) await folded.first().click();
}

async function agree(page: Page, title: string, level: string): Promise<void> {
  const scale = page.getByRole('radiogroup', { name: `Agreement of ${title}` });
  await scale.getByRole('radio', { name: level }).click();
}

async function addRedLine(
  page: Page,
  title: string,
  statement: string,
  category: string,
): Promise<void> {
  const said = page.getByRole('region', { name: title, exact: true });
  await type(said.getByRole('textbox', { name: 'What can you not give up?' }), statement);
  await said.getByRole('radio', { name: category }).click();
  await said.getByRole('combobox', { name: 'It holds' }).fill('Bed');
  await page.getByRole('option', { name: 'Bed closures' }).click();
  await said.getByRole('button', { name: 'Add red line' }).click();
  await type(said.getByRole('textbox', { name: /^If it is reached/ }), `The ${title} stops.`);
}

/** Elements of the session that reach beyond the window, or beyond what scrolls. */
async function cutOff(page: Page): Promise<string[]> {
  return page.locator('main[aria-label="Six steps"]').evaluate((main) => {
    const right = document.documentElement.clientWidth;
    const parts = [main, ...main.querySelectorAll('*')];
    return parts
      .filter((part) => {
        const { width, right: end } = part.getBoundingClientRect();
        const isHidden = getComputedStyle(part).position === 'absolute' && width <= 1;
        return !isHidden && width > 0 && (end > right + 1 || scrollsSideways(part));
      })
      .map((part) => part.outerHTML.slice(0, 160));

    function scrollsSideways(part: Element): boolean {
      const { overflowX } = getComputedStyle(part);
      return overflowX === 'auto' && part.scrollWidth > part.clientWidth + 1;
    }
  });
}

for (const theme of ['light', 'projector'] as const)
  test(`who has signed stands in line with the name above it, beside its mark, ${theme}`, async ({
    launch,
  }) => {
    const { page } = await launch({ args: ['--open-sample=merger'] });
    await expect(page.getByRole('application')).toBeVisible();
    await setTheme(page, theme);
    await page.keyboard.press('ControlOrMeta+4');
    await page.getByRole('navigation', { name: 'Steps' }).getByRole('button').last().click();
    await page.getByRole('tab', { name: /^Sign-off/ }).click();
    const signer = page.getByRole('navigation', { name: 'Leaders' }).getByRole('button').first();
    const at = await signer.evaluate((button) => {
      const [name, signed] = [...button.children];
      const box = (node: Node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return range.getBoundingClientRect();
      };
      const middle = ({ y, height }: DOMRect) => y + height / 2;
      const title = box(name!.lastChild!);
      const mark = name!.querySelector('svg')!.getBoundingClientRect();
      return { indent: box(signed!).x - title.x, drop: middle(mark) - middle(title) };
    });
    expect(Math.abs(at.indent)).toBeLessThan(1);
    expect(Math.abs(at.drop)).toBeLessThan(1.5);
  });
