import { expect, it } from 'vitest';
import { bearerKey } from '#renderer/canvas/scene/bearerKey.ts';
import type { ItemRef } from '#renderer/store/selection.ts';
import { aRedLine, aRisk } from '#tests/helpers/aMap.ts';
import { drawn, threeLanes } from './canvasMap.ts';

it('what has no figure of its own is stood for by what it hangs on', () => {
  const { map, model } = drawn({
    ...threeLanes(),
    risks: [aRisk('cio', 'beds', 'Beds run out'), aRisk('cfo', 'budget', 'Cash')],
    redLines: [aRedLine('cfo', 'beds', 'No corridor beds'), aRedLine('cmo', null, 'No lie')],
  });
  const standsFor = (kind: ItemRef['kind'], id: string) => bearerKey(map, model, { kind, id });
  expect({
    leader: standsFor('leader', 'cio'),
    area: standsFor('area', 'beds'),
    role: standsFor('assignment', 'cio/beds'),
    ownersLine: standsFor('assignment', 'cmo/beds'),
    onRole: standsFor('risk', 'beds-run-out'),
    ofOwner: standsFor('risk', 'cash'),
    withoutRole: standsFor('redLine', 'no-corridor-beds'),
    inGeneral: standsFor('redLine', 'no-lie'),
    gone: standsFor('risk', 'gone'),
  }).toEqual({
    leader: 'leader:cio',
    area: 'area:beds',
    role: 'assignment:cio/beds',
    ownersLine: 'area:beds',
    onRole: 'assignment:cio/beds',
    ofOwner: 'area:budget',
    withoutRole: 'area:beds',
    inGeneral: 'leader:cmo',
    gone: null,
  });
});
