import { audit } from '#shared/audit/audit.ts';
import type { MapDocument } from '#shared/document/document.ts';
import { writeDocument } from '#shared/document/writeDocument.ts';
import { openDocument } from '#shared/migrations/open.ts';
import { buildModel, type MapModel } from '#shared/model/mapModel.ts';
import { generateMap } from '../map/generateMap.ts';
import { interleave } from '../measure/interleave.ts';
import { perCall } from '../measure/perCall.ts';
import type { Measured, Probe } from '../Probe.ts';

const INPUTS = { today: '2026-11-23', contentHash: 'ab'.repeat(32) };
/** Areas that are audited in one round: enough for the clock, at every size. */
const AREAS_A_ROUND = 20_000;

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
    const calls = Math.max(2, Math.round(AREAS_A_ROUND / size.areas));
    const found = audit(freshModel(document), INPUTS).findings.length;
    const ours = () => {
      let elapsed = 0;
      for (let call = 0; call < calls; call += 1) {
        const model = freshModel(document);
        const start = performance.now();
        audit(model, INPUTS);
        elapsed += performance.now() - start;
      }
      return elapsed / calls;
    };
    const measured = await interleave(
      Math.max(rounds, 5),
      ours,
      () => perCall(() => JSON.parse(text) as unknown),
      'ms',
    );
    return { audit: { ...measured, note: `${found} findings; the model is given` } };
  },
};

function freshModel(document: MapDocument): MapModel {
  return buildModel({ ...document, cascades: [...document.cascades] });
}
