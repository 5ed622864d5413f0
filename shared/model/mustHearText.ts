import type { Role } from '../document/assignment.ts';
import type { Id } from '../document/fields.ts';
import { isBlank } from '../lib/isBlank.ts';
import { joinWords } from '../lib/sentence.ts';
import { blindCascadesWithin } from './blindCascadesWithin.ts';
import type { ReachedArea } from './cascadeWaves.ts';
import type { MapModel } from './mapModel.ts';
import { mustHear } from './mustHear.ts';

/** What a leader is in the area that brings the news. */
const AS: Readonly<Record<Role, string>> = {
  owner: 'owner of',
  coordinator: 'coordinator of',
  informed: 'informed about',
};

/**
 * How a failure spreads and who must hear of it, as plain text for a message: a numbered line for each
 * leader, in order. Names of leaders and areas alone, nothing that may be confidential.
 */
export function mustHearText(model: MapModel, waves: readonly (readonly ReachedArea[])[]): string {
  const nameOf = (areaId: Id) => called(model.area(areaId)?.name, 'an area without a name');
  const titleOf = (leaderId: Id) =>
    called(model.leader(leaderId)?.title, 'a leader without a title');
  const start = (waves[0] ?? []).map(({ areaId }) => nameOf(areaId));
  const spread = waves.slice(1).map((wave, index) => {
    const names = wave.map(({ areaId }) => nameOf(areaId));
    return `Wave ${index + 1}: ${names.join(', ')}`;
  });
  const hearers = mustHear(model, waves).map(({ leaderId, wave, by }, index) => {
    const parts = (['owner', 'coordinator', 'informed'] as const).flatMap((role) => {
      const names = by.filter((part) => part.role === role).map(({ areaId }) => nameOf(areaId));
      return names.length === 0 ? [] : [`${AS[role]} ${joinWords(names)}`];
    });
    return `${index + 1}. ${titleOf(leaderId)} (wave ${wave}): ${parts.join('; ')}`;
  });
  const blind = blindCascadesWithin(model, waves).map(
    ({ fromAreaId, toAreaId }) => `- ${nameOf(fromAreaId)} to ${nameOf(toAreaId)}`,
  );
  return [
    `If ${joinWords(start)} ${start.length === 1 ? 'fails' : 'fail'}`,
    ...(spread.length > 0 ? spread : ['It reaches no other area.']),
    '',
    'Who must hear, in this order',
    ...(hearers.length > 0 ? hearers : ['Nobody has a part in it.']),
    ...(blind.length > 0 ? ['', 'Nobody sees both ends of', ...blind] : []),
  ].join('\n');
}

const called = (name: string | undefined, fallback: string) =>
  name === undefined || isBlank(name) ? fallback : name.trim();
