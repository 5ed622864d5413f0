import { audit } from '#shared/audit/audit.ts';
import type { MapDocument } from '#shared/document/document.ts';
import { writeDocument } from '#shared/document/writeDocument.ts';
import { openDocument } from '#shared/migrations/open.ts';
import { buildModel, type MapModel } from '#shared/model/mapModel.ts';
import { generateMap } from '../map/generateMap.ts';
import { interleave } from '../measure/interleave.ts';
import { median } from '../measure/median.ts';
import type { Measured, Probe } from '../Probe.ts';

const INPUTS = { today: '2026-11-23', contentHash: 'ab'.repeat(32) };
/** Areas that are audited in one round: enough for the clock, at every size. */
const AREAS_A_ROUND = 30_000;

/**
 * The whole audit, every rule and the reach of every cascade, against parsing the file as JSON. The model
 * is given, as the app has it; but each call gets a new one of which nobody has asked anything yet, since
 * what is counted once for a model or a list of cascades would otherwise be counted once for all calls.
 */
export const auditMap: Probe = {
  rows: ['audit'],
  async measure({ size, rounds }): Promise<{ audit: Measured }> {
    const text = writeDocument(generateMap(size));
    const opened = openDocument(text);
    if (!opened.ok) throw new Error('The generated map does not open.');
    const { document } = opened.value;
    const calls = Math.max(3, Math.round(AREAS_A_ROUND / size.areas));
    const found = audit(freshModel(document), INPUTS).findings.length;
    const measured = await interleave(
      Math.max(rounds, 5),
      () =>
        typicalCall(
          calls,
          () => freshModel(document),
          (model) => audit(model, INPUTS),
        ),
      () =>
        typicalCall(
          calls,
          () => text,
          (file) => JSON.parse(file) as unknown,
        ),
      'ms',
    );
    return { audit: { ...measured, note: `${found} findings; the model is given` } };
  },
};

function freshModel(document: MapDocument): MapModel {
  return buildModel({ ...document, cascades: [...document.cascades] });
}

/**
 * Milliseconds of the middle one of so many calls, each on something that was just prepared. The middle,
 * for both sides: now and then a call has to clear away what the preparing of earlier ones left.
 */
function typicalCall<T>(calls: number, prepare: () => T, run: (prepared: T) => unknown): number {
  const times = Array.from({ length: calls }, () => {
    const prepared = prepare();
    const start = performance.now();
    run(prepared);
    return performance.now() - start;
  });
  return median(times);
}
