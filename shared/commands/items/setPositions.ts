import * as v from 'valibot';
import { id } from '../../document/fields.ts';
import { ok } from '../../lib/result.ts';
import { counted } from '../../lib/sentence.ts';
import { defineCommand } from '../command.ts';
import { mapShared, patch, withFields } from '../edit/lists.ts';
import { refuse } from '../edit/refusals.ts';
import { place } from '../payload/fields.ts';

/** Puts leaders and areas at places of the free canvas: one drag or one alignment is one step. */
export const setPositions = defineCommand({
  id: 'positions.set',
  payload: v.strictObject({
    places: v.array(v.strictObject({ id, position: place })),
    how: v.optional(v.picklist(['move', 'align', 'space'])),
  }),
  label: (_, { places, how = 'move' }) =>
    places.every((entry) => entry.position === null)
      ? 'reset places'
      : `${how} ${counted(places.length, 'item')}`,
  apply(document, { places }) {
    const byId = new Map(places.map((entry) => [entry.id, entry.position]));
    let found = 0;
    const put = <T extends (typeof document.leaders)[number] | (typeof document.areas)[number]>(
      node: T,
    ): T => {
      const position = byId.get(node.id);
      if (position === undefined) return node;
      found += 1;
      return patch<(typeof document.leaders)[number] | (typeof document.areas)[number]>(node, {
        position,
      }) as T;
    };
    const next = {
      leaders: mapShared(document.leaders, put),
      areas: mapShared(document.areas, put),
    };
    if (found < byId.size) {
      return refuse('item-unknown', 'Something that was moved is no longer in this map.');
    }
    return ok(withFields(document, next));
  },
});
