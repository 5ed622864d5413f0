import * as v from 'valibot';
import type { MapDocument } from '../../document/document.ts';
import { id, oneOf, type Id } from '../../document/fields.ts';
import type { Removal } from '../removal/removeAll.ts';

/** What can be selected together, and the list of the document that holds it. */
export const ITEM_LISTS = {
  leader: 'leaders',
  area: 'areas',
  assignment: 'assignments',
  risk: 'risks',
  redLine: 'redLines',
  cascade: 'cascades',
  expertise: 'expertise',
  outcome: 'outcomes',
} as const satisfies { readonly [kind: string]: keyof Removal & keyof MapDocument };

export type ItemKind = keyof typeof ITEM_LISTS;

export interface Item {
  readonly kind: ItemKind;
  readonly id: Id;
}

const ITEM_KINDS = [
  'leader',
  'area',
  'assignment',
  'risk',
  'redLine',
  'cascade',
  'expertise',
  'outcome',
] as const satisfies readonly ItemKind[];

export const item = v.strictObject({ kind: oneOf(ITEM_KINDS), id });

/** The ids of the items of one kind. */
export function idsOfKind(items: readonly Item[], kind: ItemKind): readonly Id[] {
  return items.filter((entry) => entry.kind === kind).map((entry) => entry.id);
}
