import { ROLE_WORDS } from '#shared/model/partWords.ts';
import type { Id } from '#shared/document/fields.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import type { Option } from '#renderer/ui/Select.tsx';

/** All areas to choose from, those first in which the leader has a role, with the role beside. */
export function areaOptions(model: MapModel, leaderId: Id): readonly Option<string>[] {
  const options = model.document.areas.map(({ id, name }) => {
    const role = model.assignment(leaderId, id)?.role;
    const option = { value: id, label: name };
    return role ? { ...option, hint: ROLE_WORDS[role].toLowerCase() } : option;
  });
  const own = options.filter((option) => 'hint' in option);
  const others = options.filter((option) => !('hint' in option));
  return [...own, ...others];
}

/** The first area that the leader owns, else the first in which they have any role. */
export function firstAreaOf(model: MapModel, leaderId: Id): Id | null {
  const parts = model.assignmentsOfLeader(leaderId);
  const owned = parts.find(({ role }) => role === 'owner');
  return (owned ?? parts[0])?.areaId ?? null;
}
