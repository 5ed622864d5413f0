import { benchBrowser } from '../browser/BenchBrowser.ts';
import { interleave } from '../measure/interleave.ts';
import { median } from '../measure/median.ts';
import type { SubjectName } from '../pages/Subject.ts';
import type { Measured, Probe } from '../Probe.ts';

const EDITS = 7;

/** A name changed in the whole window, against the same window rendered again for nothing. */
export const edit: Probe = {
  rows: ['edit'],
  async measure({ size, rounds, say }): Promise<{ edit: Measured }> {
    const sample = (subject: SubjectName) => async () => {
      say(subject);
      const page = await benchBrowser.page({ subject, size: size.name });
      try {
        return median(
          await page.evaluate(async (times) => {
            await window.bench?.open();
            return (await window.bench?.edits(times)) ?? [];
          }, EDITS),
        );
      } finally {
        await page.context().close();
      }
    };
    const measured = await interleave(rounds, sample('app'), sample('shell'), 'ms');
    return {
      edit: {
        ...measured,
        note: 'the audit is in it, by the toolbar; both wait for the next frame',
      },
    };
  },
  end: () => benchBrowser.end(),
};
