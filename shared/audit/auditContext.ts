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
    threshold: (name) => thresholdOf(model.document, name),
  };
}
