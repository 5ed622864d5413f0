import type { Cascade } from '../document/cascade.ts';
import { isBlindCascade } from './blindCascade.ts';
import type { ReachedArea } from './cascadeWaves.ts';
import type { MapModel } from './mapModel.ts';

/**
 * The cascades along which a failure spreads although nobody sees both ends (`isBlindCascade`), in the
 * order of the waves of the areas that they leave, then of the file.
 *
 * @param waves as `cascadeWaves` gives them
 */
export function blindCascadesWithin(
  model: MapModel,
  waves: readonly (readonly ReachedArea[])[],
): readonly Cascade[] {
  return waves.flatMap((wave) =>
    wave.flatMap(({ areaId }) => {
      const first = model.assignmentsOfArea(areaId);
      return model
        .cascadesFrom(areaId)
        .filter(({ toAreaId }) => isBlindCascade(first, model.assignmentsOfArea(toAreaId)));
    }),
  );
}
