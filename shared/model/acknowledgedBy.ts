import type { Expertise } from '../document/expertise.ts';
import type { Id } from '../document/fields.ts';

/** Peers who acknowledge this expertise, in the order in which they said so; what a leader says of their own does not count. */
export function acknowledgedBy({ leaderId, acknowledgements }: Expertise): readonly Id[] {
  return acknowledgements
    .filter((said) => said.stance === 'acknowledged' && said.leaderId !== leaderId)
    .map((said) => said.leaderId);
}
