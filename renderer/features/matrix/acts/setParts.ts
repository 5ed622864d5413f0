import type { AnyCommand, PayloadOf } from '#shared/commands/registry.ts';
import type { LaneMode } from '#shared/document/area.ts';
import type { Id } from '#shared/document/fields.ts';
import { counted } from '#shared/lib/sentence.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { MODE_NAMES } from '#shared/model/partWords.ts';
import { newId } from '#renderer/store/newId.ts';
import { PART_WORDS, partOf, type Part } from '#renderer/store/part.ts';
import { getState } from '#renderer/store/store.ts';
import { tellLostNotes } from '#renderer/store/tellLostNotes.ts';
import { verbs } from '#renderer/store/verbs.ts';
import type { PlacedRole } from '../clipboard/placeBlock.ts';
import { meetingWords } from '../facts/words.ts';

type Cell = PayloadOf<'assignments.set'>['cells'][number];

const ASKED: Readonly<Record<Part, Omit<PlacedRole, 'leaderId' | 'areaId'>>> = {
  none: { role: null },
  owner: { role: 'owner' },
  agree: { role: 'coordinator', level: 'agree' },
  consult: { role: 'coordinator', level: 'consult' },
  informed: { role: 'informed' },
};

/** The cells that would change; the others stay out of the step and of its name. */
export function changedCells(model: MapModel, roles: readonly PlacedRole[]): readonly Cell[] {
  return roles.flatMap(({ leaderId, areaId, role, level }) => {
    const present = model.assignment(leaderId, areaId);
    const isLevelSaid = role === 'coordinator' && level !== undefined;
    const isSameLevel = !isLevelSaid || (present?.level ?? 'consult') === (level ?? 'consult');
    if ((present?.role ?? null) === role && isSameLevel) return [];
    return { leaderId, areaId, role, assignmentId: newId(), ...(isLevelSaid ? { level } : {}) };
  });
}

/**
 * Gives every leader this part in every area, as one step of undo.
 *
 * @returns what happened, for whoever cannot see it
 */
export function setParts(areaIds: readonly Id[], leaderIds: readonly Id[], part: Part): string {
  const { map } = getState();
  if (!map) return '';
  const cells = changedCells(
    map.model,
    areaIds.flatMap((areaId) =>
      leaderIds.map((leaderId) => ({ leaderId, areaId, ...ASKED[part] })),
    ),
  );
  const [areaId, leaderId] = [areaIds[0], leaderIds[0]];
  if (areaId === undefined || leaderId === undefined) return '';
  const isOne = areaIds.length === 1 && leaderIds.length === 1;
  if (cells.length === 0) {
    if (!isOne) return 'Nothing to change here.';
    const present = partOf(map.model.assignment(leaderId, areaId));
    return `${PART_WORDS[present]} already.`;
  }
  const isDone = verbs.dispatch({ id: 'assignments.set', payload: { cells, deriveMode: true } });
  if (!isDone) return '';
  tellEmptied(map.model, cells);
  const said = isOne
    ? `${PART_WORDS[part]}: ${meetingWords(map.model, leaderId, areaId)}.`
    : `${counted(cells.length, 'cell')}: ${PART_WORDS[part]}.`;
  return said + newModes(map.model);
}

/** Says what was noted on the roles that cells of a map held before they were emptied. */
export function tellEmptied(before: MapModel, roles: readonly PlacedRole[]): void {
  const emptied = roles.filter(({ role }) => role === null);
  tellLostNotes(emptied.map(({ leaderId, areaId }) => before.assignment(leaderId, areaId)));
}

/** " Lane: coordinated." where drawing roles settled it. */
export function newModes(before: MapModel): string {
  const { map } = getState();
  if (!map || map.document.areas === before.document.areas) return '';
  const changed = map.document.areas.filter(({ id, mode }) => before.area(id)?.mode !== mode);
  const [first] = changed;
  if (!first) return '';
  return changed.length === 1
    ? ` Lane: ${MODE_NAMES[first.mode].toLowerCase()}.`
    : ` Lanes of ${changed.length} areas set.`;
}

/** Declares how these areas are decided. */
export function setModes(areaIds: readonly Id[], mode: LaneMode): string {
  const { map } = getState();
  const changing = areaIds.filter((areaId) => map?.model.area(areaId)?.mode !== mode);
  if (!map || changing.length === 0) return `${MODE_NAMES[mode]} already.`;
  verbs.dispatch({ id: 'area.setMode', payload: { areaId: [...changing], mode } });
  return changing.length === 1
    ? `${map.model.area(changing[0] ?? '')?.name ?? ''}: ${MODE_NAMES[mode]}.`
    : `${counted(changing.length, 'area')}: ${MODE_NAMES[mode]}.`;
}

/** Commands that put a pasted block in; none when it changes nothing. */
export function pasteCommands(
  model: MapModel,
  roles: readonly PlacedRole[],
  modes: readonly { readonly areaId: Id; readonly mode: LaneMode }[],
): readonly AnyCommand[] {
  const cells = changedCells(model, roles);
  const declared = modes.filter(({ areaId, mode }) => model.area(areaId)?.mode !== mode);
  const byMode = Map.groupBy(declared, ({ mode }) => mode);
  return [
    ...(cells.length > 0
      ? [{ id: 'assignments.set' as const, payload: { cells, deriveMode: true } }]
      : []),
    ...[...byMode].map(([mode, areas]) => ({
      id: 'area.setMode' as const,
      payload: { areaId: areas.map(({ areaId }) => areaId), mode },
    })),
  ];
}
