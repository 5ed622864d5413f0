import type { Assignment } from '../../document/assignment.ts';
import type { MapModel } from '../../model/mapModel.ts';
import { MODE_NAMES, ROLE_WORDS } from '../../model/partWords.ts';

/** Columns before the leaders'. */
export const MATRIX_LEAD = ['Decision area', 'Domain', 'Lane', 'Critical'] as const;
/** Columns after them. */
export const MATRIX_TAIL = ['Limit', 'Reserved', 'Tie-break', 'Escalation'] as const;

/** Every text that `roleText` gives, as a spreadsheet offers them. */
export const ROLE_CHOICES: readonly string[] = [
  ROLE_WORDS.owner,
  ROLE_WORDS.coordinator,
  `${ROLE_WORDS.coordinator} (must agree)`,
  ROLE_WORDS.informed,
];

/** A role in words that an import, and a person, reads back: "Coordinator (must agree)". */
export function roleText({ role, level }: Assignment): string {
  return role === 'coordinator' && level === 'agree'
    ? `${ROLE_WORDS[role]} (must agree)`
    : ROLE_WORDS[role];
}

/** The matrix as rows of texts, the first one its header: decision areas down, leaders across. */
export function matrixGrid(model: MapModel): readonly (readonly string[])[] {
  const { leaders, areas } = model.document;
  const header = [...MATRIX_LEAD, ...leaders.map(({ title }) => title), ...MATRIX_TAIL];
  const rows = areas.map((area) => [
    area.name,
    area.domain,
    MODE_NAMES[area.mode],
    area.critical ? 'Critical' : '',
    ...leaders.map(({ id }) => {
      const assignment = model.assignment(id, area.id);
      return assignment ? roleText(assignment) : '';
    }),
    area.limit,
    area.reserved,
    model.leader(area.tieBreakerId ?? '')?.title ?? '',
    area.escalation,
  ]);
  return [header, ...rows];
}
