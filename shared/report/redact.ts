import type { MapDocument } from '../document/document.ts';
import type { Id } from '../document/fields.ts';
import { isBlank } from '../lib/isBlank.ts';

/** How much of a map leaves the app: all of it, all but what is marked confidential, or the lanes alone. */
export type Redaction = 'none' | 'confidential' | 'all';

/** Stands wherever a text is kept back, so that a reader sees that there is one. */
export const WITHHELD = '[withheld]';

const NONE_SHOWN: ReadonlySet<Id> = new Set();
const hidden = (text: string) => (isBlank(text) ? text : WITHHELD);

/**
 * The map with texts kept back, for every format alike: a format never decides what is secret, it only ever
 * sees this document. Lanes, roles, limits and the places of risks and red lines stay. `all` keeps back every
 * risk, red line, note, reservation, reason, dissent and appetite, and what was said because of them (the
 * question whether two red lines can both be honoured, ballots, baselines); `confidential` the risks and red
 * lines that are marked so, and every baseline, since it holds the same records. Numbers that are kept back
 * are `null`, which reads as not said: whoever prints them asks the redaction.
 *
 * @param shown confidential risks and red lines, by id, that are shown all the same
 */
export function redact(
  document: MapDocument,
  redaction: Redaction,
  shown: ReadonlySet<Id> = NONE_SHOWN,
): MapDocument {
  if (redaction === 'none') return document;
  const isAll = redaction === 'all';
  const isSecret = (one: { readonly id: Id; readonly confidential: boolean }) =>
    one.confidential && !shown.has(one.id);
  const open = {
    ...document,
    risks: document.risks.map((risk) =>
      isAll || isSecret(risk)
        ? {
            ...risk,
            atRisk: WITHHELD,
            failure: hidden(risk.failure),
            response: hidden(risk.response),
            likelihood: null,
            impact: null,
          }
        : risk,
    ),
    redLines: document.redLines.map((line) =>
      isAll || isSecret(line)
        ? { ...line, statement: WITHHELD, ifReached: hidden(line.ifReached) }
        : line,
    ),
    baselines: [],
  };
  if (!isAll) return open;
  return {
    ...open,
    appetite: null,
    leaders: open.leaders.map((leader) => ({ ...leader, appetite: null })),
    areas: open.areas.map((area) => ({
      ...area,
      reconciliation: hidden(area.reconciliation),
      dispute: area.dispute && { ...area.dispute, note: hidden(area.dispute.note) },
    })),
    assignments: open.assignments.map((one) => ({
      ...one,
      appetite: null,
      note: hidden(one.note),
    })),
    cascades: open.cascades.map((one) => ({ ...one, note: hidden(one.note) })),
    outcomes: open.outcomes.map((outcome) => ({
      ...outcome,
      agreements: outcome.agreements.map((said) => ({
        ...said,
        reservation: hidden(said.reservation),
      })),
    })),
    decisions: open.decisions.map((decision) => ({
      ...decision,
      reason: hidden(decision.reason),
      dissent: decision.dissent.map((one) => ({ ...one, text: WITHHELD })),
    })),
    waivers: open.waivers.map((waiver) => ({ ...waiver, reason: hidden(waiver.reason) })),
    ballots: [],
    signOffs: open.signOffs.map((one) => ({ ...one, reservation: hidden(one.reservation) })),
  };
}
