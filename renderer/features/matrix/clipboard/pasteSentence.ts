import { counted, joinWords } from '#shared/lib/sentence.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import type { Placement } from './placeBlock.ts';

/** More samples than this make no sentence. */
const SAMPLES = 3;

const quoted = (texts: readonly string[]) => {
  const samples = [...new Set(texts)].map((text) =>
    text.length > 24 ? `“${text.slice(0, 23)}…”` : `“${text}”`,
  );
  const rest = samples.length - SAMPLES;
  return rest > 0
    ? `${samples.slice(0, SAMPLES).join(', ')} and ${rest} more`
    : joinWords(samples.slice(0, SAMPLES));
};

/**
 * What a paste did, in one sentence: how many roles and lanes were placed, how many cells were not and why.
 *
 * @param model the map before the paste
 */
export function pasteSentence(placement: Placement, model: MapModel): string {
  const { roles, modes, notUnderstood, outside, unknownNames } = placement;
  const placed = roles.filter(({ role }) => role !== null).length;
  const cleared = roles.filter(
    ({ role, leaderId, areaId }) => role === null && model.assignment(leaderId, areaId),
  ).length;
  const lanes = modes.filter(({ areaId, mode }) => model.area(areaId)?.mode !== mode).length;
  const done = [counted(placed, 'role'), ...(lanes > 0 ? [counted(lanes, 'lane')] : [])];
  const left = [
    ...(notUnderstood.length > 0
      ? [`${counted(notUnderstood.length, 'cell')} not understood (${quoted(notUnderstood)})`]
      : []),
    ...(outside > 0
      ? [
          unknownNames.length > 0
            ? `${counted(outside, 'cell')} under names that this map does not have (${quoted(unknownNames)})`
            : `${counted(outside, 'cell')} outside the matrix`,
        ]
      : []),
  ];
  const clearing = cleared > 0 ? `, ${cleared} cleared` : '';
  const where = placement.isByName ? ' by name' : '';
  const rest = left.length > 0 ? `; ${joinWords(left)}: left out` : '';
  return `${joinWords(done)} placed${where}${clearing}${rest}.`;
}
