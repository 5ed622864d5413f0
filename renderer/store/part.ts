import type { Assignment, Level, Role } from '#shared/document/assignment.ts';
import type { Id } from '#shared/document/fields.ts';
import { newId } from './newId.ts';
import { tellLostNotes } from './tellLostNotes.ts';
import { verbs } from './verbs.ts';

/** A leader's part in an area as one choice: role and, for a coordinator, how far. */
export const PARTS = ['none', 'owner', 'agree', 'consult', 'informed'] as const;
export type Part = (typeof PARTS)[number];

export const PART_WORDS: Readonly<Record<Part, string>> = {
  none: 'No part',
  owner: 'Owner',
  agree: 'Must agree',
  consult: 'Is consulted',
  informed: 'Is informed',
};

/** The RACI letter stands second: practitioners disagree on what it means. */
export const PART_HINTS: Readonly<Record<Part, string>> = {
  none: '',
  owner: 'RACI A',
  agree: 'RACI C',
  consult: 'RACI C',
  informed: 'RACI I',
};

export const PART_OPTIONS = PARTS.map((value) => ({
  value,
  label: PART_WORDS[value],
  ...(PART_HINTS[value] === '' ? {} : { hint: PART_HINTS[value] }),
}));

const ROLES: Readonly<Record<Exclude<Part, 'none'>, readonly [Role, Level | null]>> = {
  owner: ['owner', null],
  agree: ['coordinator', 'agree'],
  consult: ['coordinator', 'consult'],
  informed: ['informed', null],
};

/** What the drawn role comes to. */
export function partOf(assignment: Assignment | undefined): Part {
  if (!assignment) return 'none';
  if (assignment.role !== 'coordinator') return assignment.role;
  return assignment.level ?? 'consult';
}

/** Draws, changes or takes away a leader's part: one undo step. */
export function setPart(
  leaderId: Id,
  areaId: Id,
  present: Assignment | undefined,
  part: Part,
): void {
  if (part === 'none') {
    if (!present) return;
    const payload = { assignmentId: present.id };
    if (verbs.dispatch({ id: 'assignment.remove', payload })) tellLostNotes([present]);
    return;
  }
  const [role, level] = ROLES[part];
  verbs.dispatch({
    id: 'assignment.connect',
    payload: {
      assignmentId: newId(),
      leaderId,
      areaId,
      role,
      level,
      replace: true,
      deriveMode: true,
    },
  });
}
