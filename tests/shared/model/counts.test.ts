import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyDocument } from '#tests/helpers/anyDocument.ts';
import type { MapDocument } from '#shared/document/document.ts';
import { appetiteRange, appetiteSpreads } from '#shared/model/appetiteRange.ts';
import { blindCascades, isBlindCascade } from '#shared/model/blindCascade.ts';
import { laneFrom, lanes } from '#shared/model/lanes.ts';
import { leaderLoad } from '#shared/model/leaderLoad.ts';
import { buildModel } from '#shared/model/mapModel.ts';

const onAnyMap = (law: (document: MapDocument) => void) =>
  fc.assert(fc.property(anyDocument(), law));

it('counting all lanes in one pass gives what counting each on its own would', () => {
  onAnyMap((document) => {
    const model = buildModel(document);
    const each = document.areas.map((area) => laneFrom(area, model.assignmentsOfArea(area.id)));
    expect(lanes(model)).toEqual(each);
  });
});

it('the spread of appetites in one pass is that of each area on its own', () => {
  onAnyMap((document) => {
    const model = buildModel(document);
    const each = document.areas.map(({ id }) => {
      const range = appetiteRange(model, model.assignmentsOfArea(id));
      return range ? range.highest - range.lowest : -1;
    });
    expect([...appetiteSpreads(model)]).toEqual(each);
  });
});

it('the load of a leader is what filtering the roles would give', () => {
  onAnyMap((document) => {
    const model = buildModel(document);
    for (const { id } of document.leaders) {
      const own = document.assignments.filter(({ leaderId }) => leaderId === id);
      const owned = own.filter(({ role }) => role === 'owner').map((one) => model.area(one.areaId));
      const isTogether = owned.filter((area) => area && /^(coordinated|shared)$/.test(area.mode));
      const coordinates = own.filter(({ role }) => role === 'coordinator').length;
      expect(leaderLoad(model, id)).toEqual({
        owns: owned.length,
        ownsCritical: owned.filter((area) => area?.critical).length,
        coordinates,
        informed: own.filter(({ role }) => role === 'informed').length,
        atTable: coordinates + isTogether.length,
      });
    }
  });
});

it('the blind cascades of a map are those that are blind each on its own', () => {
  onAnyMap((document) => {
    const model = buildModel(document);
    const each = document.cascades.filter(({ fromAreaId, toAreaId }) =>
      isBlindCascade(model.assignmentsOfArea(fromAreaId), model.assignmentsOfArea(toAreaId)),
    );
    expect(blindCascades(model)).toEqual(each);
  });
});
