import type { Fix } from '#shared/audit/fix.ts';
import { newId } from './newId.ts';
import { verbs } from './verbs.ts';

/** Carries a fix out, as one step of undo. */
export function applyFix(fix: Fix): boolean {
  return verbs.dispatch(fix.commands({ newId, now: new Date().toISOString() }));
}
