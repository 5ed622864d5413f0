import { lanesPassed as passedIn, orderLanes } from '#shared/layout/orderLanes.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import { generateMap } from '../map/generateMap.ts';
import type { Measured, Probe } from '../Probe.ts';
import { bestOfRandomOrders } from '../references/randomOrders.ts';

/** Maps looked at; the worst of them counts. */
const SEEDS = { typical: 20, large: 3, stress: 1 } as const;
const STARTS = 100;

/** How short "shortest lines" makes the lines. Nothing is timed, so nothing is repeated. */
export const lanesPassed: Probe = {
  rows: ['lanes-passed'],
  async measure({ size, say }): Promise<{ 'lanes-passed': Measured }> {
    let worst: Measured | null = null;
    for (let seed = 1; seed <= SEEDS[size.name]; seed += 1) {
      say(`seed ${seed}`);
      const document = generateMap(size, seed);
      const model = buildModel(document);
      const ours = passedIn(model, orderLanes(model));
      const theirs =
        size.name === 'stress'
          ? passedIn(
              model,
              document.leaders.map(({ id }) => id),
            )
          : bestOfRandomOrders(document, STARTS, seed);
      const value = theirs === 0 ? (ours === 0 ? 1 : Number.POSITIVE_INFINITY) : ours / theirs;
      if (worst === null || value > worst.value) {
        worst = { value, ours, theirs, unit: 'lanes', note: `worst of ${SEEDS[size.name]} seeds` };
      }
    }
    return { 'lanes-passed': worst as Measured };
  },
};
