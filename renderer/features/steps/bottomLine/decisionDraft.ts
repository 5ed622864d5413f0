import type { PayloadOf } from '#shared/commands/registry.ts';
import type { Decision } from '#shared/document/decision.ts';
import type { Id, IsoDate } from '#shared/document/fields.ts';
import { dayWords } from '#shared/lib/dayWords.ts';

/** A decision while it is being written. */
export interface DecisionDraft {
  readonly text: string;
  readonly on: IsoDate;
  readonly decidedBy: string;
  readonly areaId: Id | null;
  readonly reason: string;
  readonly dissent: readonly { readonly leaderId: Id; readonly text: string }[];
  readonly revisitOn: IsoDate | null;
}

export function emptyDraft(today: IsoDate): DecisionDraft {
  return {
    text: '',
    on: today,
    decidedBy: '',
    areaId: null,
    reason: '',
    dissent: [],
    revisitOn: null,
  };
}

/** What takes the place of a decision begins with its area, its decider, and what it replaces. */
export function successorDraft(decision: Decision, today: IsoDate): DecisionDraft {
  return {
    ...emptyDraft(today),
    areaId: decision.areaId,
    decidedBy: decision.decidedBy,
    reason: `Takes the place of “${decision.text}” of ${dayWords(decision.on)}: `,
  };
}

/** What a recorded decision says, to be corrected or added to. */
export function draftOf(decision: Decision): DecisionDraft {
  const { text, on, decidedBy, areaId, reason, dissent, revisitOn } = decision;
  return { text, on, decidedBy, areaId, reason, dissent, revisitOn };
}

/** The command's form of it; a dissent without words is left out. */
export function toPayload(draft: DecisionDraft, decisionId: Id): PayloadOf<'decision.add'> {
  const { text, on, decidedBy, areaId, reason, dissent, revisitOn } = draft;
  const said = dissent.filter((one) => one.text.trim() !== '');
  return { decisionId, on, text, fields: { decidedBy, areaId, reason, dissent: said, revisitOn } };
}

/** The reason of a decision that is taken back: what was said stays, why it ended comes below it. */
export function reversalReason(decision: Decision, why: string, today: IsoDate): string {
  const ended = `Reversed on ${dayWords(today)}: ${why.trim()}`;
  return decision.reason.trim() === '' ? ended : `${decision.reason.trimEnd()}\n${ended}`;
}
