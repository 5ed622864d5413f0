import type { Id } from '#shared/document/fields.ts';
import { verbs } from './verbs.ts';

/**
 * An expert without a part in an area was heard on it.
 *
 * @param answer what its owner answered; '' where that is not written down yet
 * @param visit the same during one visit of the field in which the answer is typed
 */
export function recordHeard(areaId: Id, leaderId: Id, answer: string, visit?: string): boolean {
  const payload = { areaId, leaderId, answer };
  return verbs.dispatch({ id: 'heard.record', payload }, { mergeKey: visit });
}

/** It was not so. */
export function forgetHeard(areaId: Id, leaderId: Id): void {
  verbs.dispatch({ id: 'heard.remove', payload: { areaId, leaderId } });
}
