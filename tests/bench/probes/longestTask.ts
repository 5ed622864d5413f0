import { benchBrowser } from '../browser/BenchBrowser.ts';
import { longestTaskIn } from '../browser/longestTaskIn.ts';
import type { MapSize } from '../map/sizes.ts';
import { median } from '../measure/median.ts';
import type { Measured, Probe } from '../Probe.ts';

/** How long each layout is given, in ms. */
const WAIT_MS = { typical: 700, large: 2_500, stress: 15_000 } as const;

/** How long the window is held up while everything on the map finds a new place. */
export const longestTask: Probe = {
  rows: ['longest-task'],
  async measure({ size, rounds, say }): Promise<{ 'longest-task': Measured }> {
    const found: ReadonlyMap<string, number>[] = [];
    for (let round = 0; round < (size.name === 'stress' ? 1 : rounds); round += 1) {
      say(`round ${round + 1}`);
      found.push(await layOutAnew(size));
    }
    const ways = [...(found[0]?.keys() ?? [])];
    const each = ways.map((way) => ({
      way,
      ms: median(found.map((one) => one.get(way) ?? Number.NaN)),
    }));
    const worst = Math.max(...each.map(({ ms }) => ms));
    const note = each.map(({ way, ms }) => `${way} ${ms.toFixed(1)}`).join(', ');
    return { 'longest-task': { value: worst, ours: worst, theirs: null, unit: 'ms', note } };
  },
  end: () => benchBrowser.end(),
};

async function layOutAnew(size: MapSize): Promise<ReadonlyMap<string, number>> {
  const page = await benchBrowser.page({ subject: 'ours', size: size.name });
  const browser = await (await benchBrowser.start()).newBrowserCDPSession();
  const wait = () => page.waitForTimeout(WAIT_MS[size.name]);
  try {
    await page.evaluate(() => window.bench?.open());
    await wait();
    const found = new Map<string, number>();
    found.set('idle', await longestTaskIn(browser, page, wait));
    for (const way of await page.evaluate(() => window.bench?.relayouts ?? [])) {
      const longest = await longestTaskIn(browser, page, async () => {
        await page.evaluate((name) => window.bench?.relayout(name), way);
        await wait();
      });
      found.set(way, longest);
    }
    return found;
  } finally {
    await browser.detach();
    await page.context().close();
  }
}
