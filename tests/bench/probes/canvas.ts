import type { Page } from '@playwright/test';
import { benchBrowser } from '../browser/BenchBrowser.ts';
import type { RowId } from '../goals.ts';
import type { MapSize } from '../map/sizes.ts';
import { compare } from '../measure/compare.ts';
import { ALL_FRAMES, type Frames } from '../pages/hand.ts';
import type { SubjectName } from '../pages/Subject.ts';
import type { Conditions, Measured, Probe } from '../Probe.ts';

const SCENES = ['whole', 'near', 'drag'] as const;
type Scene = (typeof SCENES)[number];

/** What one visit of a page came to. */
interface Visit {
  readonly open: number;
  readonly frames: Readonly<Record<Scene, Frames>> | null;
}

const ROWS = ['first-paint', 'frames-whole', 'frames-near', 'frames-drag', 'frame-p95'] as const;

/** The canvas in a page of its own against plain React Flow and cytoscape in theirs. */
export const canvas: Probe = {
  rows: ROWS,
  async measure({ size, rounds, wanted, say }: Conditions) {
    const needsFlow = wanted.has('first-paint');
    const needsCytoscape = ROWS.some((row) => row !== 'first-paint' && wanted.has(row));
    const visits: Record<'ours' | 'flow' | 'cytoscape', Visit[]> = {
      ours: [],
      flow: [],
      cytoscape: [],
    };
    // Plain React Flow takes half a minute to open the stress map, and every frame of it a second.
    const turns = size.name === 'stress' ? 1 : rounds;
    for (let round = 0; round < turns; round += 1) {
      const order = ['ours', 'flow', 'cytoscape'] as const;
      for (const name of round % 2 === 0 ? order : order.toReversed()) {
        if (name === 'flow' && !needsFlow) continue;
        if (name === 'cytoscape' && !needsCytoscape) continue;
        say(`round ${round + 1}: ${name}`);
        const visit = await visitPage(name, size, name !== 'flow' && needsCytoscape);
        say(`  ${JSON.stringify(visit)}`);
        visits[name].push(visit);
      }
    }
    return rowsOf(visits);
  },
  end: () => benchBrowser.end(),
};

async function visitPage(subject: SubjectName, size: MapSize, isMoved: boolean): Promise<Visit> {
  const page = await benchBrowser.page({ subject, size: size.name });
  try {
    const open = await page.evaluate(() => window.bench?.open() ?? Number.NaN);
    if (!isMoved) return { open, frames: null };
    await page.waitForTimeout(800);
    const frames = {
      whole: await scene(page, 'whole'),
      near: await scene(page, 'near'),
      drag: await scene(page, 'drag'),
    };
    return { open, frames };
  } finally {
    await page.context().close();
  }
}

async function scene(page: Page, name: Scene): Promise<Frames> {
  return page.evaluate((of) => {
    if (!window.bench) throw new Error('The page has no bench.');
    return window.bench[of]();
  }, name);
}

function rowsOf(
  visits: Readonly<Record<'ours' | 'flow' | 'cytoscape', readonly Visit[]>>,
): Partial<Record<RowId, Measured>> {
  const { ours, flow, cytoscape } = visits;
  const rows: Partial<Record<RowId, Measured>> = {};
  if (flow.length > 0) {
    rows['first-paint'] = compare(
      ours.map(({ open }) => open),
      flow.map(({ open }) => open),
      'ms',
    );
  }
  if (cytoscape.length === 0) return rows;
  const each = (of: readonly Visit[], name: Scene, field: keyof Frames) =>
    of.map(({ frames }) => frames?.[name][field] ?? Number.NaN);
  const slow = SCENES.map((name) => ({
    name,
    ...compare(each(ours, name, 'p95'), each(cytoscape, name, 'p95'), 'ms'),
  })).sort((a, b) => b.value - a.value);
  for (const name of SCENES) {
    const counted = compare(each(ours, name, 'count'), each(cytoscape, name, 'count'), 'frames');
    rows[`frames-${name}`] = { ...counted, isBest: counted.ours >= ALL_FRAMES };
  }
  const [worst] = slow;
  if (worst) {
    const { name, ...measured } = worst;
    const rest = slow.map((one) => `${one.name} ${one.value.toFixed(2)}`).join(', ');
    rows['frame-p95'] = { ...measured, note: `the worst scene counts (${name}): ${rest}` };
  }
  return rows;
}
