import type { MapContent, MapDocument } from '../document/document.ts';
import type { Id } from '../document/fields.ts';
import { mapChanged, withFields } from './mapChanged.ts';
import { quote, type Tell } from './tell.ts';

/** For every id that a reference may name: the id of the record that it means now. */
export interface Resolvers {
  readonly leader: ReadonlyMap<Id, Id>;
  readonly area: ReadonlyMap<Id, Id>;
  readonly outcome: ReadonlyMap<Id, Id>;
}

/** Every list whose records carry an id, in the order of the file, with what a record is called. */
const LISTS = [
  ['leaders', 'leader'],
  ['areas', 'decision area'],
  ['assignments', 'assignment'],
  ['risks', 'risk'],
  ['redLines', 'red line'],
  ['cascades', 'cascade'],
  ['expertise', 'expertise'],
  ['outcomes', 'outcome'],
  ['decisions', 'decision'],
  ['baselines', 'baseline'],
] as const;

interface Identified {
  readonly id: Id;
}

/**
 * Makes ids unique within the file: the first record keeps its id, later ones get `-2`, `-3`.
 * References mean the first record of the kind that they name: an area that shares its id with a
 * leader is renamed, and what referred to the area still does.
 */
export function repairIds<T extends MapContent>(
  content: T,
  tell: Tell,
): { readonly content: T; readonly resolvers: Resolvers } {
  const lists = content as MapContent & Partial<Pick<MapDocument, 'baselines'>>;
  const taken = new Set<Id>([content.id]);
  let total = 1;
  for (const [name] of LISTS) {
    const list: readonly Identified[] = lists[name] ?? [];
    total += list.length;
    for (const { id } of list) taken.add(id);
  }
  const resolvers = (unique: MapContent, before: MapContent): Resolvers => ({
    leader: resolver(before.leaders, unique.leaders),
    area: resolver(before.areas, unique.areas),
    outcome: resolver(before.outcomes, unique.outcomes),
  });
  if (taken.size === total) return { content, resolvers: resolvers(content, content) };

  const used = new Set<Id>([content.id]);
  const counters = new Map<Id, number>();
  const changed: Record<string, readonly Identified[]> = {};
  for (const [name, called] of LISTS) {
    const list: readonly Identified[] | undefined = lists[name];
    if (!list) continue;
    changed[name] = mapChanged(list, (record) => {
      if (!used.has(record.id)) {
        used.add(record.id);
        return record;
      }
      let number = counters.get(record.id) ?? 2;
      while (taken.has(`${record.id}-${number}`)) number++;
      counters.set(record.id, number + 1);
      const id = `${record.id}-${number}`;
      taken.add(id);
      used.add(id);
      tell(
        `The id ${quote(record.id)} stood more than once; a later ${called} now has ${quote(id)}.`,
      );
      return { ...record, id };
    });
  }
  const unique = withFields(content, changed as Partial<T>);
  return { content: unique, resolvers: resolvers(unique, content) };
}

function resolver(before: readonly Identified[], now: readonly Identified[]): Map<Id, Id> {
  const meaning = new Map<Id, Id>();
  for (const [index, { id }] of before.entries()) {
    if (!meaning.has(id)) meaning.set(id, now[index]?.id ?? id);
  }
  return meaning;
}
