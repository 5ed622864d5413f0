import { benchBrowser } from '../browser/BenchBrowser.ts';
import { longestTaskIn } from '../browser/longestTaskIn.ts';
import type { MapSize } from '../map/sizes.ts';
import { median } from '../measure/median.ts';
import type { Measured, Probe } from '../Probe.ts';

/** How long each act is given, what it sets going in the background included. */
const WAIT_MS = 900;

interface Act {
  readonly name: string;
  readonly key: string;
  /** What the keyboard must stand on first. */
  readonly on?: string;
  readonly times?: number;
  /** Makes another screen as a whole: told, but no goal is set for that. */
  readonly isScreen?: true;
}

/** What a person does with a large map all day, one after the other in the whole window. */
const ACTS: readonly Act[] = [
  { name: 'findings open', key: 'Control+J' },
  { name: 'F8', key: 'F8' },
  { name: 'F8 again', key: 'F8' },
  { name: 'fix', key: 'f', on: '[data-open="true"] [data-finding]' },
  { name: 'undo', key: 'Control+Z' },
  { name: 'matrix opens', key: 'Control+3', isScreen: true },
  { name: 'arrow down', key: 'ArrowDown', on: '[role="grid"]' },
  { name: 'arrow right', key: 'ArrowRight', times: 3 },
  { name: 'must agree', key: 'a' },
  { name: 'none', key: 'Delete' },
  { name: 'page down', key: 'PageDown' },
  { name: 'last row', key: 'Control+End' },
  { name: 'lanes open', key: 'Control+1', isScreen: true },
];

/** How long the window is held up by single keys around the findings and the matrix. */
export const acts: Probe = {
  rows: ['act-task'],
  async measure({ size, rounds, say }): Promise<{ 'act-task': Measured }> {
    const found: ReadonlyMap<string, number>[] = [];
    for (let round = 0; round < (size.name === 'stress' ? 1 : rounds); round += 1) {
      say(`round ${round + 1}`);
      found.push(await actThrough(size));
    }
    const each = ACTS.map(({ name, isScreen }) => ({
      name: isScreen ? `(${name})` : name,
      isCounted: isScreen !== true,
      ms: median(found.map((one) => one.get(name) ?? Number.NaN)),
    }));
    const worst = Math.max(...each.filter(({ isCounted }) => isCounted).map(({ ms }) => ms));
    const note = each.map(({ name, ms }) => `${name} ${ms.toFixed(1)}`).join(', ');
    return { 'act-task': { value: worst, ours: worst, theirs: null, unit: 'ms', note } };
  },
  end: () => benchBrowser.end(),
};

async function actThrough(size: MapSize): Promise<ReadonlyMap<string, number>> {
  const page = await benchBrowser.page({ subject: 'app', size: size.name });
  const browser = await (await benchBrowser.start()).newBrowserCDPSession();
  try {
    await page.evaluate(() => window.bench?.open());
    await page.waitForTimeout(3 * WAIT_MS);
    const found = new Map<string, number>();
    for (const { name, key, on, times = 1 } of ACTS) {
      if (on !== undefined) await page.locator(on).focus();
      const longest = await longestTaskIn(browser, page, async () => {
        for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
        await page.waitForTimeout(WAIT_MS);
      });
      found.set(name, longest);
    }
    return found;
  } finally {
    await browser.detach();
    await page.context().close();
  }
}
