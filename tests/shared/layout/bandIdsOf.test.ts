import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bandIdsOf } from '#shared/layout/bandIdsOf.ts';
import { layoutLaneMap } from '#shared/layout/layoutLaneMap.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import { anyDocument } from '#tests/helpers/anyDocument.ts';

it('every card stands in one of its area’s bands, however the map is grouped and parted', () => {
  fc.assert(
    fc.property(
      anyDocument(),
      fc.constantFrom('mode' as const, 'domain' as const),
      fc.constantFrom('one' as const, 'domains' as const),
      (document, grouping, sections) => {
        const model = buildModel(document);
        const scene = layoutLaneMap(model, { grouping, sections });
        for (const card of scene.cards) {
          const area = model.area(card.areaId);
          if (area) expect(bandIdsOf(model, area)).toContain(card.bandId);
        }
      },
    ),
  );
});
