import { isBlank } from '#shared/lib/isBlank.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { counted, joinWords } from '#shared/lib/sentence.ts';
import type { Id } from '#shared/document/fields.ts';

/**
 * Where the declared mode and the drawn roles of an area do not fit, in the words of the lane contract.
 * Empty when they fit. What the team declared and what is drawn never change each other silently.
 */
export function laneFit(model: MapModel, areaId: Id): readonly string[] {
  const area = model.area(areaId);
  if (!area) return [];
  const titles = (ids: readonly { readonly leaderId: Id }[]) =>
    ids.map(({ leaderId }) => `the ${model.leader(leaderId)?.title ?? 'leader'}`);
  const owners = titles(model.inRole(areaId, 'owner'));
  const coordinators = model.inRole(areaId, 'coordinator');
  const agreeing = titles(coordinators.filter((one) => one.level === 'agree'));
  const canBeEnded = area.tieBreakerId !== null || !isBlank(area.escalation);
  const [owner] = owners;
  if (area.mode === 'undecided') return ['How this is decided is not settled.'];
  if (owner === undefined) return ['Nobody owns this area yet.'];
  const said: string[] = [];
  const isAlone = owners.length === 1;
  if (area.mode === 'sovereign') {
    if (!isAlone) said.push(`${sentence(joinWords(owners))} all decide alone. Is it shared?`);
    else if (coordinators.length > 0) {
      const others = counted(coordinators.length, 'leader');
      said.push(
        `${sentence(owner)} decides alone, yet ${others} must be coordinated with. Is it coordinated?`,
      );
    }
    if (isBlank(area.outcome)) said.push('The outcome that is owned outright is not said yet.');
  }
  if (area.mode === 'coordinated') {
    if (!isAlone) said.push(`${sentence(joinWords(owners))} each own this. Is it shared?`);
    if (coordinators.length === 0) {
      said.push(`No one is named to coordinate with. Does ${owner} decide alone?`);
    } else if (agreeing.length > 0 && !canBeEnded) {
      said.push(`If ${joinWords([owner, ...agreeing])} cannot agree, nobody can end it.`);
    }
  }
  if (area.mode === 'shared') {
    if (isAlone) said.push(`Only ${owner} owns this. Who shares it?`);
    else if (!canBeEnded) said.push(`If ${joinWords(owners)} cannot agree, nobody can end it.`);
    if (isBlank(area.outcome)) said.push('The one outcome that is shared is not said yet.');
  }
  return said;
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
