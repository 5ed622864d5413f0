import type { Id } from '../document/fields.ts';
import { mapChanged } from './mapChanged.ts';
import type { Resolvers } from './repairIds.ts';
import { quote, type Tell } from './tell.ts';

type Kind = keyof Resolvers;
/** Names the record, only asked when there is something to tell. */
type What = () => string;

/** The three ways in which a reference that leads nowhere is mended; each tells what it did. */
export interface References {
  /** The record with its required reference resolved, or `null`: the record goes. */
  required<R extends object, F extends keyof R>(
    record: R | null,
    field: F,
    kind: Kind,
    what: What,
  ): R | null;
  /** `required` of the usual two fields. */
  ofLeader<R extends { readonly leaderId: Id }>(record: R | null, what: What): R | null;
  ofArea<R extends { readonly areaId: Id }>(record: R | null, what: What): R | null;
  /** A nullable reference becomes `null`. */
  orNull(id: Id | null, kind: Kind, what: What): Id | null;
  /** An item of a list goes. */
  inList(list: readonly Id[], kind: Kind, what: What): readonly Id[];
}

const CALLED: Record<Kind, string> = {
  leader: 'leader',
  area: 'decision area',
  outcome: 'shared outcome',
};

/** Follows the references of a content whose ids are unique. What is sound comes back as it is. */
export function followReferences(resolvers: Resolvers, tell: Tell): References {
  const missing = (what: What, kind: Kind, id: Id, fate: string) =>
    tell(`${what()} named a ${CALLED[kind]} that is not in the map (${quote(id)}) and ${fate}.`);

  const required: References['required'] = (record, field, kind, what) => {
    if (record === null) return null;
    const id = record[field] as Id;
    const meant = resolvers[kind].get(id);
    if (meant === id) return record;
    if (meant !== undefined) return { ...record, [field]: meant };
    missing(what, kind, id, 'was left out');
    return null;
  };
  return {
    required,
    ofLeader: (record, what) => required(record, 'leaderId', 'leader', what),
    ofArea: (record, what) => required(record, 'areaId', 'area', what),
    orNull(id, kind, what) {
      const meant = id === null ? null : resolvers[kind].get(id);
      if (meant === undefined && id !== null) missing(what, kind, id, 'now names none');
      return meant ?? null;
    },
    inList: (list, kind, what) =>
      mapChanged(list, (id) => {
        const meant = resolvers[kind].get(id);
        if (meant === undefined) missing(what, kind, id, 'no longer does');
        return meant ?? null;
      }),
  };
}
