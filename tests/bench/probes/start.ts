import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { launchApp } from '../../e2e/support/launchApp.ts';
import { buildApp } from '../apps/buildApp.ts';
import { interleave } from '../measure/interleave.ts';
import type { Measured, Probe } from '../Probe.ts';

const SAMPLE = join(import.meta.dirname, '../../../shared/samples/merger.remit');
/** A start is long and varies. */
const ROUNDS = 5;

/** From the launch to a sample that can be worked on, as a fresh installation starts. */
export const start: Probe = {
  rows: ['start'],
  sizes: ['typical'],
  async measure({ rounds, say }): Promise<{ start: Measured }> {
    say('building both apps');
    const ours = await buildApp('ours');
    const bare = await buildApp('bare');
    const launch = (appFolder: string) => async () => {
      say(appFolder === ours ? 'ours' : 'bare');
      const startedAt = performance.now();
      const app = await launchApp({ appFolder, args: [SAMPLE] });
      await app.page.waitForFunction(() => {
        const nodes = document.querySelectorAll('.react-flow__node');
        const edges = document.querySelectorAll('.react-flow__edge, [data-edge]');
        const last = nodes[nodes.length - 1];
        return (
          edges.length > 0 && last !== undefined && getComputedStyle(last).visibility !== 'hidden'
        );
      });
      const ms = performance.now() - startedAt;
      await app.quit();
      await rm(app.userData, { recursive: true, force: true });
      return ms;
    };
    await launch(ours)();
    await launch(bare)();
    const measured = await interleave(Math.max(ROUNDS, rounds), launch(ours), launch(bare), 'ms');
    return { start: { ...measured, note: 'the sample "merger"; driver included on both sides' } };
  },
};
