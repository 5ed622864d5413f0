import type { DecisionStatus } from '../../document/decision.ts';
import type { MapDocument } from '../../document/document.ts';
import type { Id } from '../../document/fields.ts';
import type { Applied } from '../command.ts';
import { patch } from '../edit/lists.ts';
import { editRecord, find } from '../edit/records.ts';
import { refuse } from '../edit/refusals.ts';

/** Ends an active decision; one that has ended stays as it is. */
export function closeDecision(
  document: MapDocument,
  decisionId: Id,
  status: Exclude<DecisionStatus, 'active'>,
): Applied {
  const present = find(document, 'decision', decisionId)?.status;
  if (present !== undefined && present !== 'active') {
    return refuse('decision-closed', `That decision is already ${present}.`);
  }
  return editRecord(document, 'decision', decisionId, (decision) => patch(decision, { status }));
}
