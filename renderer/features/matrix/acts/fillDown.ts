import type { Id } from '#shared/document/fields.ts';
import { counted } from '#shared/lib/sentence.ts';
import { getState } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { pasteCommands, tellEmptied } from './setParts.ts';

/** Gives every area the parts (and the lane) of the first one, as one step of undo. */
export function fillDown(
  areaIds: readonly Id[],
  leaderIds: readonly Id[],
  isLaneToo: boolean,
): string {
  const { map } = getState();
  const [first, ...others] = areaIds;
  const source = first === undefined ? undefined : map?.model.area(first);
  if (!map || !source || others.length === 0) return 'Select the cells below as well to fill them.';
  const roles = others.flatMap((areaId) =>
    leaderIds.map((leaderId) => {
      const part = map.model.assignment(leaderId, source.id);
      return {
        leaderId,
        areaId,
        role: part?.role ?? null,
        ...(part?.role === 'coordinator' ? { level: part.level } : {}),
      };
    }),
  );
  const modes = isLaneToo ? others.map((areaId) => ({ areaId, mode: source.mode })) : [];
  const commands = pasteCommands(map.model, roles, modes);
  if (commands.length === 0) return 'Nothing to change here.';
  if (!verbs.dispatch(commands)) return '';
  tellEmptied(map.model, roles);
  return `${counted(others.length, 'area')} filled.`;
}
