import { BenchBrowser } from '../browser/BenchBrowser.ts';
import { heapOf, type Heap } from '../browser/heapOf.ts';
import type { MapSize } from '../map/sizes.ts';
import { compare } from '../measure/compare.ts';
import { median } from '../measure/median.ts';
import type { SubjectName } from '../pages/Subject.ts';
import type { Conditions, Probe } from '../Probe.ts';

/** Time for everything that comes in piece by piece after the first paint, in ms. */
const SETTLE = 800;

/** The bare engine does not tell what a page holds. */
const browser = new BenchBrowser(false);

/** What showing the map adds to the memory of its page, against cytoscape. */
export const heap: Probe = {
  rows: ['heap'],
  async measure({ size, rounds, say }: Conditions) {
    const ours: Heap[] = [];
    const theirs: Heap[] = [];
    for (let round = 0; round < (size.name === 'stress' ? 1 : rounds); round += 1) {
      say(`round ${round + 1}`);
      ours.push(await visitPage('ours', size));
      theirs.push(await visitPage('cytoscape', size));
      say(`  ${JSON.stringify({ ours: ours.at(-1), theirs: theirs.at(-1) })}`);
    }
    const objects = (of: readonly Heap[]) => of.map((one) => one.objects);
    const pixels = (of: readonly Heap[]) => median(of.map((one) => one.pixels)).toFixed(1);
    return {
      heap: {
        ...compare(objects(ours), objects(theirs), 'MB'),
        note: `without the pixels of canvases: ours ${pixels(ours)} MB, theirs ${pixels(theirs)} MB`,
      },
    };
  },
  end: () => browser.end(),
};

async function visitPage(subject: SubjectName, size: MapSize): Promise<Heap> {
  const page = await browser.page({ subject, size: size.name });
  try {
    const before = await heapOf(page);
    await page.evaluate(() => window.bench?.open());
    await page.waitForTimeout(SETTLE);
    const after = await heapOf(page);
    return { objects: after.objects - before.objects, pixels: after.pixels };
  } finally {
    await page.context().close();
  }
}
