import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import type { Locator, Page } from '@playwright/test';
import { projectRoot } from '../../build/runtime/engine.mjs';
import { answerSaveDialog } from './support/dialogs.ts';
import { expect, test } from './support/launchApp.ts';
import { contentOf, inFolder } from './support/mapFile.ts';
import { chooseMenu } from './support/onMap.ts';

const LEADERS = ['CEO', 'CFO', 'COO'] as const;
const AREAS = ['Capital plan', 'Operating budget', 'Bed closures', 'Nurse staffing'] as const;

/** Everything by mouse; what is written comes as text, the way dictation or a paste does. */
test('a team takes an empty map through the six steps until every gate is green and all have signed', async ({
  launch,
}) => {
  test.setTimeout(150_000);
  await inFolder(async (folder) => {
    const { app, page } = await launch({ readyWhen: 'main' });
    await page.setViewportSize({ width: 1440, height: 900 });

    await test.step('three leaders, four areas', async () => {
      await page.getByRole('button', { name: 'New map…' }).click();
      await type(page.getByRole('textbox', { name: 'Title' }), 'Board retreat');
      await type(page.getByRole('textbox', { name: /^Leaders/ }), LEADERS.join('\n'));
      await type(page.getByRole('textbox', { name: /^Decision areas/ }), AREAS.join('\n'));
      await page.getByRole('button', { name: 'Create the map' }).click();
      await page.getByRole('button', { name: 'Six steps' }).click();
      for (const number of [1, 2, 3, 5]) {
        await expect(lamp(page, number)).toContainText('Not yet said');
      }
    });

    await test.step('1: one outcome that all stand behind', async () => {
      await type(
        page.getByRole('textbox', { name: 'The first shared outcome' }),
        'One safe hospital by day one: we succeed or fail together.',
      );
      await page.getByRole('button', { name: 'Add', exact: true }).click();
      await type(page.getByRole('textbox', { name: 'If we fail together' }), 'Patients leave.');
      for (const title of LEADERS) {
        const scale = page.getByRole('radiogroup', { name: `Agreement of ${title}` });
        await scale.getByRole('radio', { name: /^4/ }).click();
      }
      await expectNothingOpen(page, 1);
    });

    await test.step('2: what is at risk, how much each would risk, and what falls with it', async () => {
      await page.getByRole('button', { name: 'Next step' }).click();
      for (const [index, title] of LEADERS.entries()) {
        const turn = page.getByRole('region', { name: title, exact: true });
        await type(turn.getByRole('textbox', { name: /^What is at risk/ }), 'Winter beds');
        await turn.getByRole('combobox', { name: 'In which area' }).click();
        await page.getByRole('option', { name: AREAS[index] ?? '' }).click();
        await turn.getByRole('button', { name: 'Add risk' }).click();
        await type(turn.getByRole('textbox', { name: 'What failing looks like' }), 'It stops.');
        await turn.getByRole('radio', { name: /Cautious/ }).click();
        await turn.getByRole('checkbox', { name: /^Nothing else falls/ }).click();
        if (title !== 'COO') await page.getByRole('button', { name: /^On to / }).click();
      }
      await expectNothingOpen(page, 2);
    });

    await test.step('3: a red line, or none said so', async () => {
      await page.getByRole('button', { name: 'Next step' }).click();
      await page.getByRole('checkbox', { name: 'CEO has none' }).click();
      await page.getByRole('button', { name: 'On to CFO' }).click();
      const turn = page.getByRole('region', { name: 'CFO', exact: true });
      await type(
        turn.getByRole('textbox', { name: 'What can you not give up?' }),
        'No ward runs without a budget',
      );
      await turn.getByRole('radio', { name: 'Legal' }).click();
      await turn.getByRole('button', { name: 'Add red line' }).click();
      await type(turn.getByRole('textbox', { name: /^If it is reached/ }), 'The CFO stops it.');
      await page.getByRole('button', { name: 'On to COO' }).click();
      await page.getByRole('checkbox', { name: 'COO has none' }).click();
      await expectNothingOpen(page, 3);
    });

    await test.step('4: expertise has weight: acknowledged, heard, and answered', async () => {
      await page.getByRole('button', { name: 'Next step' }).click();
      await choose(page, 'Who knows more', 'COO');
      await type(page.getByRole('combobox', { name: 'About what' }), 'Building works');
      await page.getByRole('button', { name: /^For which areas it counts/ }).click();
      await page.getByRole('checkbox', { name: 'Capital plan' }).click();
      await page.getByRole('button', { name: 'State it' }).click();
      for (const title of ['CEO', 'CFO']) {
        const cell = page.getByRole('button', { name: `${title} on Building works of COO` });
        await cell.click();
        await expect(cell).toHaveAccessibleName(/acknowledged$/);
      }
      await expect(lamp(page, 4)).toContainText('Discuss');
      await page.getByRole('button', { name: 'Record that the COO was heard' }).click();
      await type(
        page.getByRole('textbox', { name: /^What the COO advised/ }),
        'No works in winter. The plan keeps to it.',
      );
      await expectNothingOpen(page, 4);
    });

    await test.step('5: first what nobody contests in one act, then area by area', async () => {
      await page.getByRole('button', { name: 'Next step' }).click();
      await choose(page, 'Part of CFO', /^Owner/);
      await type(page.getByRole('textbox', { name: /^The outcome/ }), 'A plan that the bank backs');
      await jump(page, 'Operating budget').click();
      await choose(page, 'Part of CFO', /^Owner/);
      await type(page.getByRole('textbox', { name: /^The outcome/ }), 'A budget that holds');
      await jump(page, 'Adopt together').click();
      await page.getByRole('button', { name: 'Adopt 2 areas' }).click();

      await jump(page, 'Bed closures').click();
      await choose(page, 'Part of COO', /^Owner/);
      await choose(page, 'Part of CEO', /^Must agree/);
      await expect(page.getByRole('radio', { name: 'Coordinated' })).toBeChecked();
      await expect(page.getByRole('list', { name: 'What does not fit yet' })).toContainText(
        'nobody can end it',
      );
      await type(page.getByRole('textbox', { name: /^Or it goes up/ }), 'To the board in a week');

      await page.getByRole('button', { name: 'Next area' }).click();
      await choose(page, 'Part of CEO', /^Owner/);
      await choose(page, 'Part of COO', /^Owner/);
      await expect(page.getByRole('radio', { name: 'Shared' })).toBeChecked();
      await choose(page, 'Who ends a tie', 'CFO');
      await type(page.getByRole('textbox', { name: /^The one outcome/ }), 'Safe wards');
      await page.getByRole('heading', { name: 'Nurse staffing' }).click();
      await expectNothingOpen(page, 5);
      await expect(page.getByText('owns 2, coordinates 0').first()).toBeVisible();
    });

    await test.step('6: what it is for, what was decided, and everybody signs', async () => {
      await page.getByRole('button', { name: 'Next step' }).click();
      await expect(page.getByText('All five conditions hold.')).toBeVisible();
      await page.getByRole('tab', { name: 'Purpose and dates' }).click();
      await type(page.getByRole('textbox', { name: 'What this map is for' }), 'The first winter');
      await page.getByRole('tab', { name: /^Decisions/ }).click();
      await page.getByRole('button', { name: 'Record a decision' }).click();
      await type(page.getByRole('textbox', { name: 'What was decided' }), 'One budget by May');
      await page.getByRole('button', { name: 'Record it' }).click();
      await page.getByRole('tab', { name: /^Sign-off/ }).click();
      for (const title of LEADERS) {
        await page.getByRole('radio', { name: /I will lead it/ }).click();
        await page.getByRole('button', { name: `Sign as ${title}` }).click();
      }
      await expect(page.getByText('Everybody has signed this map as it stands.')).toBeVisible();
      for (const number of [1, 2, 3, 4, 5, 6]) await expectNothingOpen(page, number);
    });

    await test.step('saved, and the command line finds nothing either', async () => {
      const file = join(folder, 'Board retreat.remit');
      await answerSaveDialog(app, file);
      await chooseMenu(page, 'File', 'Save');
      await expect(page.getByText('Saved Board retreat.remit.')).toBeVisible();
      expect((await contentOf(file)).signOffs).toHaveLength(3);
      const told = spawnSync(
        process.execPath,
        [join(projectRoot, 'build/scripts/remit.mjs'), 'check', file, '--fail-on', 'warning'],
        { encoding: 'utf8' },
      );
      expect(told, told.stdout + told.stderr).toMatchObject({ status: 0 });
    });
  });
});

async function type(field: Locator, text: string): Promise<void> {
  await field.click();
  await field.page().keyboard.insertText(text);
}

async function choose(page: Page, label: string, option: string | RegExp): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).click();
  await page.getByRole('option', { name: option }).click();
}

/** A step's stop in the rail says how its gate stands. */
function lamp(page: Page, number: number): Locator {
  const steps = page.getByRole('navigation', { name: 'Steps' });
  return steps.getByRole('button').nth(number - 1);
}

async function expectNothingOpen(page: Page, number: number): Promise<void> {
  await expect(lamp(page, number)).toContainText('Nothing open');
}

function jump(page: Page, name: string): Locator {
  return page
    .getByRole('navigation', { name: 'Decision areas' })
    .getByRole('button', { name: new RegExp(`^${name}`) });
}
