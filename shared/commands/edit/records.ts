import type { MapDocument } from '../../document/document.ts';
import type { Id } from '../../document/fields.ts';
import { ok } from '../../lib/result.ts';
import type { Applied } from '../command.ts';
import { insertAt, mapShared, withFields } from './lists.ts';
import { refuseUsedIds, unknown, type Kind } from './refusals.ts';

/** The lists whose records have ids. */
export interface EntityLists {
  readonly leader: 'leaders';
  readonly area: 'areas';
  readonly assignment: 'assignments';
  readonly risk: 'risks';
  readonly 'red-line': 'redLines';
  readonly cascade: 'cascades';
  readonly expertise: 'expertise';
  readonly outcome: 'outcomes';
  readonly decision: 'decisions';
  readonly baseline: 'baselines';
}

const LISTS: EntityLists = {
  leader: 'leaders',
  area: 'areas',
  assignment: 'assignments',
  risk: 'risks',
  'red-line': 'redLines',
  cascade: 'cascades',
  expertise: 'expertise',
  outcome: 'outcomes',
  decision: 'decisions',
  baseline: 'baselines',
};

type Entity<K extends Kind> = MapDocument[EntityLists[K]][number];

function listOf<K extends Kind>(document: MapDocument, kind: K): readonly Entity<K>[] {
  // The table says that this is the list of exactly these records; the compiler cannot follow it.
  return document[LISTS[kind]] as readonly Entity<Kind>[] as readonly Entity<K>[];
}

/** The record with this id, if the map has it. */
export function find<K extends Kind>(
  document: MapDocument,
  kind: K,
  id: Id,
): Entity<K> | undefined {
  return listOf(document, kind).find((record) => record.id === id);
}

/** The document with a new record, at `index` or at the end; refused when its id is in use. */
export function addRecord<K extends Kind>(
  document: MapDocument,
  kind: K,
  record: Entity<K>,
  index?: number,
): Applied {
  const trouble = refuseUsedIds(document, [record.id]);
  if (trouble) return trouble;
  return ok(
    withFields(document, { [LISTS[kind]]: insertAt(listOf(document, kind), record, index) }),
  );
}

/** The document with one record edited; refused when there is none with this id. */
export function editRecord<K extends Kind>(
  document: MapDocument,
  kind: K,
  id: Id,
  edit: (record: Entity<K>) => Entity<K>,
): Applied {
  const list = listOf(document, kind);
  if (!list.some((record) => record.id === id)) return unknown(kind);
  const edited = mapShared(list, (record) => (record.id === id ? edit(record) : record));
  return ok(withFields(document, { [LISTS[kind]]: edited }));
}
