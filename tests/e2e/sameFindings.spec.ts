import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { METHOD_STEPS } from '#shared/model/methodSteps.ts';
import { projectRoot } from '../../build/runtime/engine.mjs';
import { projectNode } from '../../build/setup/projectTools.mjs';
import { expect, test } from './support/launchApp.ts';

/** A finding as all three tell it. */
interface Told {
  readonly key: string;
  readonly message: string;
  readonly waived: boolean;
}

const byKey = (a: Told, b: Told) => (a.key < b.key ? -1 : 1);

for (const name of ['merger', 'agency', 'scaleup', 'city']) {
  test(`the app, the command line and the list beside the sample tell the same of ${name}`, async ({
    launch,
  }) => {
    const file = join(projectRoot, `shared/samples/${name}.remit`);
    const onCommandLine = check(file);
    const { page } = await launch({ args: [file] });
    expect(await inApp(page)).toEqual(onCommandLine);

    const list = await readFile(file.replace('.remit', '.findings.json'), 'utf8');
    const beside = (JSON.parse(list) as { key: string }[]).map(({ key }) => key);
    expect(onCommandLine.map(({ key }) => key)).toEqual(beside.sort());
  });
}

/** What `remit check --json` says; it ends with 1 where something must be settled. */
function check(file: string): readonly Told[] {
  const words = [join(projectRoot, 'build/scripts/remit.mjs'), 'check', file, '--json'];
  const said = execFileSync(projectNode(), [...words, '--fail-on', 'never'], { encoding: 'utf8' });
  return (JSON.parse(said) as { findings: Told[] }).findings
    .map(({ key, message, waived }) => ({ key, message, waived }))
    .sort(byKey);
}

/** Every finding of the panel, step by step, and what the team has accepted. */
async function inApp(page: Page): Promise<readonly Told[]> {
  await expect(page.getByRole('group', { name: /, leader, / }).first()).toBeVisible();
  await page.keyboard.press('ControlOrMeta+J');
  const panel = page.getByRole('region', { name: 'Findings', exact: true });
  const steps = panel.getByRole('list', { name: 'Steps' }).getByRole('button');
  await expect(steps).toHaveCount(METHOD_STEPS.length);
  const told: Told[] = [];
  for (const { number } of METHOD_STEPS) {
    await steps.nth(number - 1).click();
    await expect(panel.getByText(`Only step ${number}.`)).toBeVisible();
    const waived = panel.getByRole('button', { name: /^Accepted/ });
    if ((await waived.count()) > 0) await waived.click();
    told.push(
      ...(await panel.locator('[data-finding], [data-accepted]').evaluateAll((rows) =>
        rows.map((row) => {
          const { finding, accepted } = (row as HTMLElement).dataset;
          const sentence = finding === undefined ? row.firstElementChild : row.lastElementChild;
          return {
            key: finding ?? accepted ?? '',
            message: sentence?.textContent ?? '',
            waived: accepted !== undefined,
          };
        }),
      )),
    );
  }
  return told.sort(byKey);
}
