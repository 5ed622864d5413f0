import type { Page } from '@playwright/test';
import { METHOD_STEPS } from '#shared/model/methodSteps.ts';
import { expect } from './launchApp.ts';

/**
 * Walks through what the method is worked with, on any map with a leader, an area and a finding: the
 * findings with one opened, both questions of "what if", the matrix, each step with its tabs, who
 * decides, the ballot up to its first answers, and the earlier versions. Calls `look` at each with its
 * name. Finds its way by structure alone, so that the texts of the map may be anything, and by keyboard
 * alone, because a zoomed stand-in has its elements elsewhere than a driver's mouse believes.
 */
export async function everyScreen(
  page: Page,
  look: (screen: string) => Promise<void>,
): Promise<void> {
  await findings(page, look);
  await whatIf(page, look);
  await matrix(page, look);
  await steps(page, look);
  await whoDecides(page, look);
  await ballot(page, look);
  await choose(page, 'File', 'Earlier versions…');
  await expect(page.getByRole('dialog', { name: 'Earlier versions' })).toBeVisible();
  await look('earlier versions');
  await leaveDialog(page);
}

type Look = (screen: string) => Promise<void>;

async function findings(page: Page, look: Look): Promise<void> {
  await page.keyboard.press('ControlOrMeta+1');
  await page.keyboard.press('ControlOrMeta+J');
  const panel = page.getByRole('region', { name: 'Findings', exact: true });
  await expect(panel).toBeVisible();
  for (const folded of ['Balance', 'Later', 'Accepted']) {
    const button = panel.getByRole('button', { name: new RegExp(`^${folded}`), expanded: false });
    if ((await button.count()) > 0) await button.press('Enter');
  }
  const finding = panel.locator('[data-finding]').first();
  await finding.focus();
  await page.keyboard.press('a');
  await expect(panel.getByLabel('Accepted because')).toBeFocused();
  await look('findings');
}

async function whatIf(page: Page, look: Look): Promise<void> {
  await page.keyboard.press('ControlOrMeta+Shift+J');
  const side = page.getByRole('region', { name: 'What if' });
  await take(page, 'What fails first?');
  const next = side.getByRole('button', { name: 'Next wave' });
  if ((await next.count()) > 0 && (await next.isEnabled())) await next.press('Enter');
  await look('what if an area fails');
  await side.getByRole('radio', { name: 'A seat is vacant' }).press(' ');
  await take(page, 'Which seat is vacant?');
  await expect(side.getByRole('button', { name: 'Adopt…' })).toBeVisible();
  await look('what if a seat is vacant');
  await side.getByRole('button', { name: 'Adopt…' }).press('Enter');
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await look('adopting what if');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+Shift+J');
  await expect(side).toHaveCount(0);
}

async function take(page: Page, label: string): Promise<void> {
  const box = page.getByRole('combobox', { name: label });
  await box.press('ArrowDown');
  await expect(page.getByRole('option').first()).toBeVisible();
  await box.press('ArrowDown');
  await box.press('Enter');
  await expect(page.getByRole('option')).toHaveCount(0);
}

async function matrix(page: Page, look: Look): Promise<void> {
  await page.keyboard.press('ControlOrMeta+3');
  await expect(page.getByRole('grid', { name: 'Who decides what' })).toBeFocused();
  await look('matrix');
  await page.keyboard.press('ControlOrMeta+J');
  await look('matrix with findings');
  await page.keyboard.press('ControlOrMeta+J');
}

async function steps(page: Page, look: Look): Promise<void> {
  await page.keyboard.press('ControlOrMeta+4');
  const stops = page.getByRole('navigation', { name: 'Steps' }).getByRole('button');
  await expect(stops).toHaveCount(METHOD_STEPS.length);
  for (const { number } of METHOD_STEPS) {
    await stops.nth(number - 1).press('Enter');
    await expect(stops.nth(number - 1)).toHaveAttribute('aria-current', 'step');
    const tabs = await page.getByRole('main').getByRole('tab').all();
    if (number !== METHOD_STEPS.length || tabs.length === 0) await look(`step ${number}`);
    else
      for (const [index, tab] of tabs.entries()) {
        await tab.press('Enter');
        await look(`step ${number}, tab ${index + 1}`);
      }
  }
  await page.keyboard.press('ControlOrMeta+1');
}

async function whoDecides(page: Page, look: Look): Promise<void> {
  await page.keyboard.press('ControlOrMeta+Shift+D');
  await expect(page.getByRole('combobox', { name: 'Who decides this?' })).toBeFocused();
  await page.keyboard.insertText('a');
  await look('who decides this');
  await leaveDialog(page);
}

async function ballot(page: Page, look: Look): Promise<void> {
  await choose(page, 'Meeting', 'Blind ballot…');
  const window = page.getByRole('dialog', { name: 'Blind ballot' });
  await expect(window).toBeVisible();
  const all = window.getByRole('radio', { name: /^All areas/ });
  if ((await all.count()) > 0) await all.press(' ');
  await look('ballot, set up');
  await window.getByRole('button', { name: 'Start the ballot' }).press('Enter');
  await look('ballot, handed over');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('h');
  await look('ballot, an area');
  await window.getByRole('button', { name: 'Leave without answering' }).press('Enter');
  await look('ballot, whether to go back');
  await agree(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await look('ballot, whether to stop');
  await agree(page);
  await expect(window).toHaveCount(0);
}

async function choose(page: Page, menu: string, entry: string): Promise<void> {
  await page.getByRole('menubar').getByRole('menuitem', { name: menu }).press('Enter');
  await page.getByRole('menu').getByRole('menuitem', { name: entry }).press('Enter');
}

async function leaveDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** The last button of a question does what is asked. */
async function agree(page: Page): Promise<void> {
  await page.getByRole('alertdialog').getByRole('button').last().press('Enter');
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
}
