import { benchBrowser } from '../browser/BenchBrowser.ts';
import type { MapSize } from '../map/sizes.ts';
import { interleave } from '../measure/interleave.ts';
import type { Measured, Probe } from '../Probe.ts';
import type { Task } from '../references/tasks.ts';

/** dot is given up after this long, and elk takes its place; elk gets longer, being the last. */
const DOT_LIMIT_MS = 60_000;
const ELK_LIMIT_MS = 240_000;

/** Our whole lane map against an engine that places the same nodes and edges; first calls, in a fresh page. */
export const laneLayout: Probe = {
  rows: ['lane-layout'],
  async measure({ size, rounds, say }): Promise<{ 'lane-layout'?: Measured }> {
    const timeOf = (kind: Task['kind'], limit: number) => inPage(kind, size, limit);
    say('dot');
    const dot = size.name === 'stress' ? null : await timeOf('dot', DOT_LIMIT_MS);
    const reference = dot === null ? 'elk.tuned' : 'dot';
    const limit = dot === null ? ELK_LIMIT_MS : DOT_LIMIT_MS;
    // Minutes a call at stress: one round has to do.
    const turns = size.name === 'stress' ? 1 : rounds;
    const sample = (kind: Task['kind']) => async () => {
      say(kind);
      return (await timeOf(kind, limit)) ?? Number.NaN;
    };
    const measured = await interleave(turns, sample('ours.lanes'), sample(reference), 'ms');
    if (Number.isNaN(measured.theirs)) {
      // Slower than the limit: what can be said is a bound.
      const note = `${reference} was ended after ${limit / 1000} s: at most this`;
      return {
        'lane-layout': { ...measured, value: measured.ours / limit, theirs: limit, note },
      };
    }
    return { 'lane-layout': { ...measured, note: `reference: ${reference}` } };
  },
  end: () => benchBrowser.end(),
};

/** @returns ms of the first call, or `null` when it failed or took longer than `limitMs` */
async function inPage(task: Task['kind'], size: MapSize, limitMs: number): Promise<number | null> {
  const page = await benchBrowser.page({ task, size: size.name });
  try {
    // What loading left behind is not collected during the call.
    await page.requestGC();
    const call = page.evaluate(() => window.layOut?.()).then((result) => result?.ms ?? null);
    const limit = new Promise<null>((resolve) => setTimeout(() => resolve(null), limitMs));
    return await Promise.race([call.catch(() => null), limit]);
  } finally {
    await page.context().close();
  }
}
