import { benchBrowser } from '../browser/BenchBrowser.ts';
import { median } from '../measure/median.ts';
import type { Measured, Probe } from '../Probe.ts';

/** How long each layout is given, in ms. */
const WAIT_MS = { typical: 700, large: 2_500, stress: 15_000 } as const;

/** How long the window is held up while everything on the map finds a new place. */
export const longestTask: Probe = {
  rows: ['longest-task'],
  async measure({ size, rounds, say }): Promise<{ 'longest-task': Measured }> {
    const found: Readonly<Record<string, number>>[] = [];
    for (let round = 0; round < (size.name === 'stress' ? 1 : rounds); round += 1) {
      say(`round ${round + 1}`);
      const page = await benchBrowser.page({ subject: 'ours', size: size.name });
      try {
        found.push(
          await page.evaluate(async (ms) => {
            await window.bench?.open();
            return (await window.bench?.relayouts(ms)) ?? {};
          }, WAIT_MS[size.name]),
        );
      } finally {
        await page.context().close();
      }
    }
    const names = Object.keys(found[0] ?? {});
    const each = new Map(
      names.map((name) => [name, median(found.map((one) => one[name] ?? Number.NaN))]),
    );
    const worst = Math.max(
      ...names.filter((name) => name !== 'idle').map((name) => each.get(name) ?? 0),
    );
    const note = [...each].map(([name, ms]) => `${name} ${ms.toFixed(1)}`).join(', ');
    return { 'longest-task': { value: worst, ours: worst, theirs: null, unit: 'ms', note } };
  },
  end: () => benchBrowser.end(),
};
