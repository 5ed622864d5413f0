import type { AnyCommand } from '#shared/commands/registry.ts';
import type { Id } from '#shared/document/fields.ts';
import { theLeaders } from '#shared/audit/names.ts';
import { counted } from '#shared/lib/sentence.ts';
import type { AreaView, OutcomeResult } from '#shared/model/ballotResult.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { MODE_NAMES } from '#shared/model/partWords.ts';

/** What adopting would do: nothing when the map says so already. */
export interface Adoption {
  readonly commands: readonly AnyCommand[];
  /** Each change in one sentence, for whoever decides whether to adopt. */
  readonly changes: readonly string[];
}

/**
 * Lane and owners of an area as one view has them. Where no owner was named, the owners stay. Whoever
 * stops being an owner has no part any more: the ballot asks for owners alone.
 */
export function adoptView(
  model: MapModel,
  areaId: Id,
  view: Pick<AreaView, 'mode' | 'ownerIds'>,
  newId: () => Id,
): Adoption {
  const area = model.area(areaId);
  if (!area) return { commands: [], changes: [] };
  const commands: AnyCommand[] = [];
  const changes: string[] = [];
  if (area.mode !== view.mode) {
    commands.push({ id: 'area.setMode', payload: { areaId, mode: view.mode } });
    changes.push(`Sets the lane to ${MODE_NAMES[view.mode]}; now ${MODE_NAMES[area.mode]}.`);
  }
  const current = model.inRole(areaId, 'owner').map((owner) => owner.leaderId);
  const gained = view.ownerIds.filter((id) => !current.includes(id));
  const lost =
    view.ownerIds.length === 0 ? [] : current.filter((id) => !view.ownerIds.includes(id));
  const cell = (leaderId: Id, role: 'owner' | null) => ({
    leaderId,
    areaId,
    role,
    assignmentId: newId(),
  });
  const cells = [...gained.map((id) => cell(id, 'owner')), ...lost.map((id) => cell(id, null))];
  if (cells.length > 0) commands.push({ id: 'assignments.set', payload: { cells } });
  const owners = (ids: readonly Id[]) => (ids.length === 1 ? 'owner' : 'owners');
  if (gained.length > 0) changes.push(`Makes ${theLeaders(model, gained)} ${owners(gained)}.`);
  if (lost.length > 0) changes.push(`Takes ${theLeaders(model, lost)} out as ${owners(lost)}.`);
  return { commands, changes };
}

/** The agreement of everybody who stated one; reservations stay. */
export function adoptAgreements(model: MapModel, result: OutcomeResult): Adoption {
  const outcome = model.document.outcomes.find((one) => one.id === result.outcomeId);
  if (!outcome) return { commands: [], changes: [] };
  const levels = new Map(outcome.agreements.map((said) => [said.leaderId, said.level]));
  const differing = result.answers.filter(({ leaderId, value }) => levels.get(leaderId) !== value);
  const changed = differing.filter(({ leaderId }) => levels.has(leaderId)).length;
  return {
    commands: differing.map(({ leaderId, value }) => ({
      id: 'outcome.agree',
      payload: { outcomeId: outcome.id, leaderId, level: value },
    })),
    changes:
      differing.length === 0
        ? []
        : [
            `Records what ${counted(differing.length, 'leader')} said.`,
            ...(changed > 0 ? [`${counted(changed, 'leader')} had said something else.`] : []),
          ],
  };
}

/** The appetite of these leaders. */
export function adoptAppetites(
  model: MapModel,
  answers: readonly { readonly leaderId: Id; readonly value: number }[],
): Adoption {
  const differing = answers.filter(
    ({ leaderId, value }) => model.leader(leaderId)?.appetite !== value,
  );
  return {
    commands: differing.map(({ leaderId, value }) => ({
      id: 'leader.edit',
      payload: { leaderId, changes: { appetite: value } },
    })),
    changes: differing.map(({ leaderId, value }) => {
      const now = model.leader(leaderId)?.appetite ?? null;
      return `Sets it to ${value}; now ${now === null ? 'not said' : now}.`;
    }),
  };
}
