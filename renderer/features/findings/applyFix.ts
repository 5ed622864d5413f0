import type { Fix } from '#shared/audit/fix.ts';
import { newId } from '#renderer/store/newId.ts';
import { verbs } from '#renderer/store/verbs.ts';

/** Carries a fix out, as one step of undo. */
export function applyFix(fix: Fix): boolean {
  return verbs.dispatch(fix.commands({ newId, now: new Date().toISOString() }));
}
