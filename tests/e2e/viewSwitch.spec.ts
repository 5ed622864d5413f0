import type { Page } from '@playwright/test';
import { expect, test } from './support/launchApp.ts';
import { card, leader, middleOf } from './support/onMap.ts';
import { runCommand } from './support/palette.ts';

const MERGER = { args: ['--open-sample=merger'] };

test('from one view to the other every card glides', async ({ launch }) => {
  const { page } = await launch({ ...MERGER, hasMotion: true });
  await middleOf(card(page, 'Branding'));
  for (const [key, view] of [
    ['2', 'free'],
    ['1', 'lanes'],
  ] as const) {
    await page.evaluate(watchMotions);
    await page.keyboard.press(`ControlOrMeta+${key}`);
    await expect(page.locator(`[data-canvas="${view}"][data-arriving="false"]`)).toBeVisible();
    await middleOf(card(page, 'Branding'));
    expect(await page.evaluate(() => window.motions.length)).toBe(23);
  }
});

test('from one view to the other the eye glides from where it was, so that nothing jumps', async ({
  launch,
}) => {
  const { page } = await launch({ ...MERGER, hasMotion: true });
  await middleOf(card(page, 'Branding'));
  for (const view of ['free', 'lanes']) {
    const before = await eyeAt(page);
    await page.evaluate(watchEye);
    await page.keyboard.press(view === 'free' ? 'ControlOrMeta+2' : 'ControlOrMeta+1');
    await expect(page.locator(`[data-canvas="${view}"][data-arriving="false"]`)).toBeVisible();
    const after = await eyeAt(page);
    expect(after).not.toBe(before);
    const eyes = await page.evaluate(() => window.eyes);
    expect(eyes.map((way) => way.map(inShort))).toEqual([[before, after]]);
    // All the way: nothing that a new view brings along cuts it short.
    expect(await page.evaluate(() => Promise.all(window.arrivals))).toEqual([true]);
  }
});

test('what is chosen is in sight in the other view too, and in a window of another size', async ({
  launch,
}) => {
  const { page } = await launch(MERGER);
  await expect(leader(page, 'CFO')).toBeVisible();
  await runCommand(page, 'branding');
  for (const view of ['free', 'lanes', 'free']) {
    await page.keyboard.press(view === 'free' ? 'ControlOrMeta+2' : 'ControlOrMeta+1');
    await expect(page.locator(`[data-canvas="${view}"][data-arriving="false"]`)).toBeVisible();
    await expect(card(page, 'Branding')).toBeInViewport({ ratio: 0.99 });
  }
  await page.setViewportSize({ width: 1000, height: 560 });
  await expect.poll(() => page.evaluate(() => innerHeight)).toBe(560);
  await expect(card(page, 'Branding')).toBeInViewport({ ratio: 0.99 });
});

declare global {
  interface Window {
    /** Cards that were on their way. */
    motions: readonly string[];
    /** From where to where the map as a whole was moved. */
    eyes: string[][];
    /** Whether it came to the end of that way by itself. */
    arrivals: Promise<boolean>[];
  }
}

/** Runs in the page. */
function watchMotions(): void {
  const glided = new Set<string>();
  window.motions = [];
  window.addEventListener(
    'transitionrun',
    ({ target, propertyName }) => {
      const node = target as HTMLElement;
      if (propertyName === 'transform' && node.matches('.react-flow__node-area'))
        glided.add(node.dataset['id'] ?? '');
      window.motions = [...glided];
    },
    { capture: true },
  );
}

/** Notes from where to where the map as a whole is moved by the engine. */
function watchEye(): void {
  window.eyes = [];
  window.arrivals = [];
  const picture = document.querySelector<HTMLElement>('.react-flow__viewport');
  if (!picture) throw new Error('no map');
  const { animate } = Element.prototype;
  picture.animate = (frames, options) => {
    const way = frames as Keyframe[];
    window.eyes.push(way.map(({ transform }) => String(transform)));
    const motion = animate.call(picture, frames, options);
    window.arrivals.push(
      motion.finished.then(
        () => true,
        () => false,
      ),
    );
    return motion;
  };
}

/** The eye as `x y zoom`, to a hundredth. */
async function eyeAt(page: Page): Promise<string> {
  const style = await page.locator('.react-flow__viewport').getAttribute('style');
  return inShort(style ?? '');
}

function inShort(transform: string): string {
  const [, x, y, zoom] = /translate\((.*)px, (.*)px\) scale\((.*?)\)/.exec(transform) ?? [];
  return [x, y, zoom].map((value) => Number(value).toFixed(2)).join(' ');
}
