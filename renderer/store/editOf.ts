import type { AnyCommand, CommandId, PayloadOf } from '#shared/commands/registry.ts';
import { verbs } from './verbs.ts';

/** Commands that change some fields of one thing. */
export type EditId = {
  [Id in CommandId]: PayloadOf<Id> extends { readonly changes: unknown } ? Id : never;
}[CommandId];

export type ChangesOf<Id extends EditId> =
  PayloadOf<Id> extends { readonly changes: infer Changes } ? Changes : never;

/**
 * How the fields of one thing change: `editOf('leader.edit', { leaderId })({ unit }, visit)`. What is typed
 * during one visit of a field is one step of undo.
 *
 * @param target what the payload holds besides the changes
 * @returns a function that returns whether the map took the changes
 */
export function editOf<Id extends EditId>(
  id: Id,
  target: Omit<PayloadOf<Id>, 'changes'>,
): (changes: ChangesOf<Id>, visit?: string) => boolean {
  return (changes, mergeKey) =>
    verbs.dispatch({ id, payload: { ...target, changes } } as AnyCommand, { mergeKey });
}
