import type { Expertise, Stance } from '#shared/document/expertise.ts';
import type { Id } from '#shared/document/fields.ts';
import type { MapModel } from '#shared/model/mapModel.ts';

/** What a peer says to an expertise; `null`: nothing yet. Never more than these three. */
export type Answer = Stance | null;

const NEXT = new Map<Answer, Answer>([
  [null, 'acknowledged'],
  ['acknowledged', 'declined'],
  ['declined', null],
]);

/** How an answer reads in a sentence about the peer. */
export const ANSWER_WORDS: Readonly<Record<Stance | 'unsaid', string>> = {
  acknowledged: 'acknowledged',
  declined: 'declined',
  unsaid: 'not said',
};

export function answerOf(expertise: Expertise, peerId: Id): Answer {
  return expertise.acknowledgements.find((peer) => peer.leaderId === peerId)?.stance ?? null;
}

/** What one more click says. */
export function nextAnswer(answer: Answer): Answer {
  return NEXT.get(answer) ?? null;
}

/** What a key says in a cell of the grid; `undefined` for a key that says nothing. */
export function answerForKey(key: string): Answer | undefined {
  switch (key.toLowerCase()) {
    case 'a':
    case '+':
      return 'acknowledged';
    case 'd':
    case '-':
      return 'declined';
    case 'delete':
    case 'backspace':
      return null;
    default:
      return undefined;
  }
}

/** Whether a leader has answered anything that peers state, or there is nothing to answer. */
export function hasAnswered(model: MapModel, leaderId: Id): boolean {
  const ofPeers = model.document.expertise.filter((one) => one.leaderId !== leaderId);
  return ofPeers.length === 0 || ofPeers.some((one) => answerOf(one, leaderId) !== null);
}

/** Every expertise, domain by domain in the order in which the domains were first stated. */
export function byDomain(model: MapModel): readonly Expertise[] {
  const groups = Map.groupBy(model.document.expertise, (one) =>
    one.domain.trim().toLocaleLowerCase('en'),
  );
  return [...groups.values()].flat();
}
