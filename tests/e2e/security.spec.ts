import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { projectRoot } from '../../build/runtime/engine.mjs';
import { openDocument } from '../../shared/migrations/open.ts';
import { answerOpenDialog } from './support/dialogs.ts';
import { everyScreen } from './support/everyScreen.ts';
import { HOSTILE_TEXTS } from './support/hostileTexts.ts';
import { expect, test } from './support/launchApp.ts';
import { inFolder } from './support/mapFile.ts';

interface Watched {
  hostileTextRan?: number;
  refusals?: string[];
}

/** Elements that a map may bring onto the page; nothing that loads, runs, or embeds. */
const FORBIDDEN =
  'script:not([src^="./"], [src^="/"], [src*="/assets/"]), iframe, frame, object, embed, base, ' +
  // The app has forms of its own; each has a class of its style sheet, and none goes anywhere.
  'form:not([class]), form[action], ' +
  'foreignObject, image[href], use, animate, set, link[rel=import], meta[http-equiv=refresh], ' +
  'style, video, audio, marquee, math, template, a[href]';

test.describe('T1: no text of a map ever runs', () => {
  test('every hostile text in every kind of field, on every screen, with the real policy', async ({
    launch,
  }) => {
    test.setTimeout(120_000);
    await inFolder(async (folder) => {
      const { text, kinds } = await hostileMap();
      expect(HOSTILE_TEXTS.length).toBeGreaterThanOrEqual(200);
      expect(kinds.length).toBeGreaterThanOrEqual(25);
      const file = join(folder, 'Hostile.remit');
      await writeFile(file, text);

      const { app, page } = await launch({ readyWhen: 'main' });
      const dialogs: string[] = [];
      page.on('dialog', (dialog) => {
        dialogs.push(dialog.message());
        void dialog.dismiss();
      });
      await watch(page);
      const address = page.url();
      expect(await forbidden(page)).toEqual([]);
      await answerOpenDialog(app, [file]);
      await page.keyboard.press('ControlOrMeta+O');
      await expect(page.getByRole('group', { name: /, leader, / }).first()).toBeVisible();

      // It is there, as the text that it is.
      await expect(page.getByRole('group', { name: /<script>.*, leader, / }).first()).toBeVisible();
      await lookEverywhere(page);
      await everyScreen(page, async (screen) => {
        expect(await forbidden(page), screen).toEqual([]);
        expect(await eventAttributes(page), screen).toEqual([]);
      });

      expect(dialogs).toEqual([]);
      expect(page.url()).toBe(address);
      expect(app.windows()).toHaveLength(1);
      expect(await forbidden(page)).toEqual([]);
      expect(await eventAttributes(page)).toEqual([]);
      expect(await page.evaluate(() => (globalThis as Watched).hostileTextRan)).toBeUndefined();
      expect(await page.evaluate(() => (globalThis as Watched).refusals)).toEqual([]);
    });
  });
});

test.describe('T2 and T5: what gets onto the page all the same is stopped', () => {
  test('inline script, eval, foreign script, style and connection are each refused', async ({
    launch,
    allowed,
  }) => {
    allowed.push(
      /Content Security Policy|TrustedScript|TrustedHTML|ERR_FAILED|ERR_BLOCKED|Failed to load/i,
    );
    const { page } = await launch({ readyWhen: 'main' });
    await watch(page);
    const outcome = await page.evaluate(async () => {
      const tried: Record<string, string> = {};
      const attempt = async (name: string, run: () => unknown) => {
        try {
          await run();
          tried[name] = 'no exception';
        } catch (problem) {
          tried[name] = (problem as Error).name;
        }
      };
      // Later, on a stack of the page's own: the protocol's own stack may evaluate.
      await new Promise((resolve) => setTimeout(resolve, 0));
      // oxlint-disable-next-line no-eval -- planted: the policy has to refuse it
      await attempt('eval', () => (0, eval)('globalThis.hostileTextRan=1'));
      // oxlint-disable-next-line no-new-func -- planted: the policy has to refuse it
      await attempt('Function', () => new Function('globalThis.hostileTextRan=1')());
      await attempt('innerHTML', () => {
        // oxlint-disable-next-line remit/no-markup -- planted: the policy has to refuse it
        document.createElement('div').innerHTML =
          '<img src=x onerror="globalThis.hostileTextRan=1">';
      });
      await attempt('script text', () => {
        const script = document.createElement('script');
        script.textContent = 'globalThis.hostileTextRan=1';
        document.body.append(script);
      });
      await attempt('handler', () => {
        const image = document.createElement('img');
        image.setAttribute('onerror', 'globalThis.hostileTextRan=1');
        image.src = 'data:,x';
        document.body.append(image);
      });
      await attempt('inline style', () => {
        const style = document.createElement('style');
        style.textContent = 'body { display: none }';
        document.head.append(style);
      });
      await attempt('fetch', () => fetch('https://example.com/'));
      await attempt('frame', () => {
        const frame = document.createElement('iframe');
        frame.src = 'data:text/html,x';
        document.body.append(frame);
      });
      await new Promise((resolve) => setTimeout(resolve, 100));
      return tried;
    });
    expect(outcome['eval']).toBe('EvalError');
    expect(outcome['Function']).toBe('EvalError');
    expect(outcome['innerHTML']).toBe('TypeError');
    expect(outcome['fetch']).toBe('TypeError');
    expect(await page.evaluate(() => (globalThis as Watched).hostileTextRan)).toBeUndefined();
    await expect(page.getByRole('main')).toBeVisible();
    const refusals = await page.evaluate(() => (globalThis as Watched).refusals ?? []);
    for (const directive of ['style-src-elem', 'connect-src', 'frame-src'])
      expect(refusals.join(' ')).toContain(directive);
  });

  test('links, redirects and new windows lead nowhere', async ({ launch, allowed }) => {
    allowed.push(/Content Security Policy|ERR_|Not allowed to load local resource/i);
    const { app, page } = await launch({ readyWhen: 'main' });
    const address = page.url();
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.textContent = 'A link';
      link.href = 'https://example.com/';
      link.style.cssText = 'position: fixed; inset: 0 auto auto 50%; z-index: 9999';
      document.body.append(link);
    });
    await page.getByText('A link').click();
    await page.getByText('A link').click({ modifiers: ['Shift'] });
    await page.getByText('A link').click({ button: 'middle' });
    await page.evaluate(() => {
      globalThis.open('https://example.com/');
      globalThis.location.assign('https://example.com/');
    });
    await page
      .evaluate(() => globalThis.location.assign('file:///etc/passwd'))
      .catch(() => undefined);
    await expect(page.getByRole('heading', { name: 'Remit' })).toBeVisible();
    expect(page.url()).toBe(address);
    expect(app.windows()).toHaveLength(1);
  });
});

/** A whole sample with every free text replaced: each kind of field, ids too, holds every hostile text. */
async function hostileMap(): Promise<{ text: string; kinds: readonly string[] }> {
  const sample = await readFile(join(projectRoot, 'shared/samples/merger.remit'), 'utf8');
  const places = new Map<string, { holder: Record<string, unknown>; key: string }[]>();
  const map = JSON.parse(sample) as Record<string, unknown>;
  collect(map, '', places);
  const kinds: string[] = [];
  for (const [kind, found] of places) {
    const kept = found.map(({ holder, key }) => holder[key]);
    const parts = Math.min(found.length, HOSTILE_TEXTS.length);
    found.forEach(({ holder, key }, index) => {
      holder[key] = HOSTILE_TEXTS.filter((_, i) => i % parts === index % parts).join(' ');
    });
    const opened = openDocument(JSON.stringify(map));
    if (opened.ok && opened.value.repairs.length === 0) kinds.push(kind);
    // An id, a date, a word of a fixed list: nothing free can stand there.
    else found.forEach(({ holder, key }, index) => (holder[key] = kept[index]));
  }
  return { text: JSON.stringify(map), kinds };
}

function collect(
  value: unknown,
  path: string,
  places: Map<string, { holder: Record<string, unknown>; key: string }[]>,
): void {
  if (typeof value !== 'object' || value === null) return;
  const holder = value as Record<string, unknown>;
  for (const [key, inner] of Object.entries(holder)) {
    const kind = Array.isArray(value) ? path : `${path}.${key}`;
    if (typeof inner === 'string') {
      if (!places.has(kind)) places.set(kind, []);
      places.get(kind)?.push({ holder, key });
    } else collect(inner, kind, places);
  }
}

/** Counts what the policy refuses from now on. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watched = globalThis as Watched;
    watched.refusals = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, sample }) =>
      watched.refusals?.push(`${effectiveDirective} ${sample}`),
    );
  });
}

/** Both views and groupings, every layer, each kind of item in the inspector, notes, and all sheets. */
async function lookEverywhere(page: Page): Promise<void> {
  const press = (keys: string) => page.keyboard.press(keys);
  const dialog = page.getByRole('dialog');
  for (const keys of [
    'Shift+C',
    'g',
    'ControlOrMeta+2',
    '?',
    'm',
    'ControlOrMeta+1',
    'g',
    '?',
    'm',
  ])
    await press(keys);
  for (const kind of ['leader', 'area', 'assignment', 'cascade']) {
    await page.locator(`[role=group][data-id^="${kind}:"]`).first().focus();
    await press('ArrowRight');
    await press('ArrowLeft');
    await expect(page.getByRole('complementary')).toBeVisible();
  }
  for (const badge of await page.locator('[data-badge]').all()) {
    if (!(await badge.isVisible())) continue;
    await badge.dispatchEvent('click');
    await expect(dialog).toBeVisible();
    await press('Escape');
    await expect(dialog).toHaveCount(0);
  }
  await press('ControlOrMeta+F');
  for (const words of ['<script', 'javascript:', 'onerror']) {
    await press('ControlOrMeta+A');
    await page.keyboard.insertText(words);
    await press('Enter');
    await expect(page.getByRole('search').getByRole('status')).toHaveText(/^1 of /);
  }
  await press('Escape');
  for (const keys of ['ControlOrMeta+K', 'ControlOrMeta+,', 'ControlOrMeta+E', 'F1']) {
    await press(keys);
    await expect(dialog).toBeVisible();
    if (keys.endsWith('K')) await page.keyboard.insertText('<');
    for (const tab of await page.getByRole('tab').all()) await tab.click();
    await press('Escape');
    await expect(dialog).toHaveCount(0);
  }
}

const forbidden = (page: Page) =>
  page.locator(FORBIDDEN).evaluateAll((all) => all.map((one) => one.outerHTML.slice(0, 160)));

/** Attributes that would run something: none may exist anywhere. */
async function eventAttributes(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes]
        .filter(
          ({ name, value }) =>
            /^on/i.test(name) ||
            (/^(href|src|action|formaction|data|xlink:href|style)$/i.test(name) &&
              /javascript:|hostileTextRan/i.test(value)),
        )
        .map(({ name, value }) => `${element.tagName} ${name}=${value.slice(0, 60)}`),
    ),
  );
}
