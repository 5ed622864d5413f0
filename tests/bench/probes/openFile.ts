import { writeDocument } from '#shared/document/writeDocument.ts';
import { openDocument } from '#shared/migrations/open.ts';
import { generateMap } from '../map/generateMap.ts';
import { interleave } from '../measure/interleave.ts';
import { perCall } from '../measure/perCall.ts';
import type { Measured, Probe } from '../Probe.ts';

const WARM_MS = 500;

/** All four passes over the text of a file, against parsing it as JSON. */
export const openFile: Probe = {
  rows: ['open'],
  async measure({ size, rounds }): Promise<{ open: Measured }> {
    const text = writeDocument(generateMap(size));
    const opened = openDocument(text);
    if (!opened.ok || opened.value.repairs.length > 0) {
      throw new Error(`The generated map does not open as it is: ${JSON.stringify(opened)}`);
    }
    const ours = () => openDocument(text);
    const theirs = () => JSON.parse(text) as unknown;
    // The engine's own parser is always warm; ours takes some hundred calls.
    for (const warm of [ours, theirs]) perCall(warm, WARM_MS);
    const open = await interleave(
      Math.max(rounds, 5),
      () => perCall(ours),
      () => perCall(theirs),
      'ms',
    );
    return { open: { ...open, note: `${(text.length / 1e6).toFixed(2)} MB` } };
  },
};
