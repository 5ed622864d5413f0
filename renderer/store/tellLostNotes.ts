import type { Assignment } from '#shared/document/assignment.ts';
import { isBlank } from '#shared/lib/isBlank.ts';
import { verbs } from './verbs.ts';

/** Says what was noted on roles that were just taken away: it went with them, and stood nowhere on the map. */
export function tellLostNotes(removed: readonly (Assignment | undefined)[]): void {
  const noted = removed.filter((role) => role !== undefined && !isBlank(role.note)).length;
  if (noted === 0) return;
  verbs.notify(
    noted === 1
      ? 'What was noted on the role went with it. Undo brings it back.'
      : `What was noted on ${noted} roles went with them. Undo brings it back.`,
    'done',
  );
}
