import { inWorker } from '../measure/inWorker.ts';
import { interleave } from '../measure/interleave.ts';
import type { Measured, Probe } from '../Probe.ts';
import type { Task } from '../references/tasks.ts';

/** dot is given up after this long, and elk takes its place; elk gets longer, being the last. */
const DOT_LIMIT_MS = 60_000;
const ELK_LIMIT_MS = 240_000;

/** Our whole lane map against an engine that places the same nodes and edges; first calls, cold. */
export const laneLayout: Probe = {
  rows: ['lane-layout'],
  async measure({ size, rounds, say }): Promise<{ 'lane-layout'?: Measured }> {
    const timeOf = async (kind: Task['kind'], limit: number) =>
      (await inWorker({ kind, size, seed: 1 }, limit))?.ms ?? null;
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
};
