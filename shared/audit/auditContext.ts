import type { IsoDate } from '../document/fields.ts';
import type { MapModel } from '../model/mapModel.ts';
import { thresholdOf, type ThresholdName } from './thresholds.ts';

/** What the audit must be told beside the map, so that it stays pure. */
export interface AuditInputs {
  /** The local day. */
  readonly today: IsoDate;
  /** `contentHash` of the document; `null` while it is not known, then no signature is called stale. */
  readonly contentHash: string | null;
}

/** Everything that a rule may look at. */
export interface AuditContext extends AuditInputs {
  readonly model: MapModel;
  threshold(name: ThresholdName): number;
}

/** The context of one run over one model. */
export function auditContext(model: MapModel, inputs: AuditInputs): AuditContext {
  return {
    model,
    today: inputs.today,
    contentHash: inputs.contentHash,
    threshold: remembered((name) => thresholdOf(model.document, name)),
  };
}

/** Some rules ask once for every area: at 10,000 of them the look-up in the settings would show. */
function remembered(valueOf: (name: ThresholdName) => number): (name: ThresholdName) => number {
  const known = new Map<ThresholdName, number>();
  return (name) => {
    let value = known.get(name);
    if (value === undefined) known.set(name, (value = valueOf(name)));
    return value;
  };
}
