import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { MapDocument } from '#shared/document/document.ts';
import { presentStops } from '#shared/present/presentStops.ts';
import { WALKS } from '#shared/present/presentStop.ts';
import { redact } from '#shared/report/redact.ts';
import { presentSource } from '#renderer/store/presentShown.ts';
import { getState, resetStore } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { anyDocument } from '#tests/helpers/anyDocument.ts';

/** The keys of every stop of every walk of a map, as the store gives them. */
function stopsOf(document: MapDocument): readonly string[] {
  resetStore();
  verbs.showMap({ docId: 'd', fileName: null, document, repairs: [], isDirty: false });
  const source = presentSource(getState());
  if (!source) throw new Error('no map');
  return WALKS.flatMap((walk) => presentStops(source, walk).map(({ key }) => `${walk} ${key}`));
}

/**
 * The wall walks a map behind the curtain, the facilitator the whole one: a place that is told must be the
 * same stop in both.
 */
it('the wall and the facilitator have the same stops, whatever is confidential', () => {
  fc.assert(
    fc.property(anyDocument(), (document) => {
      expect(stopsOf(redact(document, 'confidential'))).toEqual(stopsOf(document));
    }),
    { numRuns: 60 },
  );
});
