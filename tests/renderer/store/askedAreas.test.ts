import { expect, test } from 'vitest';
import { buildModel } from '#shared/model/mapModel.ts';
import { askedAreas, NO_SIMULATION, type Simulation } from '#renderer/store/simulation.ts';
import { aCascade, aLeader, aMap, anArea, informed, owner } from '#tests/helpers/aMap.ts';

const model = buildModel(
  aMap({
    leaders: [aLeader('CFO'), aLeader('CIO')],
    areas: [anArea('Bonds'), anArea('Branding'), anArea('Rates'), anArea('Systems')],
    assignments: [owner('cfo', 'bonds'), informed('cfo', 'systems'), owner('cio', 'systems')],
    cascades: [aCascade('systems', 'rates'), aCascade('rates', 'bonds')],
  }),
);
const asked = (fields: Partial<Simulation>) => askedAreas(model, { ...NO_SIMULATION, ...fields });

test('a failure is about all that it will reach, however far it has come', () => {
  const failure = { fromAreaIds: ['systems'], wave: 0, isPlaying: false };
  expect(asked({ failure })).toEqual(['systems', 'rates', 'bonds']);
  expect(asked({ failure: { ...failure, wave: 2 } })).toEqual(['systems', 'rates', 'bonds']);
});

test('a vacant seat is about what its leader owns', () => {
  expect(asked({ about: 'seats', seats: { away: ['cfo'], intoId: null } })).toEqual(['bonds']);
});
