import type { MapDocument } from '#shared/document/document.ts';
import { aLeader, aMap, anArea, coordinator, owner } from './aMap.ts';

/** Longer than any place for a name, so that what is cut off is missed somewhere. */
const TITLE = 'מנהלת התפעול והלוגיסטיקה של כל אזורי השירות';
const AREA = 'קביעת מדיניות המחירים לכל מוצרי החברה ולכל שווקיה בארץ ובחוץ לארץ';
const DOMAINS = ['כספים', 'תפעול', 'אנשים', 'טכנולוגיה'] as const;

/** A map of a team that writes Hebrew, in every name and free text that a drawing shows. */
export function aHebrewMap(leaders: number, areas: number): MapDocument {
  const idOf = (leader: number) => `leader-${leader % leaders}`;
  return aMap({
    title: 'מפת ההחלטות של ההנהלה',
    purpose: 'מי מחליט לבד, מי מתאם, ומה משותף לכולם',
    classification: 'סודי',
    leaders: Array.from({ length: leaders }, (_, at) =>
      aLeader(`${TITLE} ${at + 1}`, { id: `leader-${at}` }),
    ),
    areas: Array.from({ length: areas }, (_, at) =>
      anArea(`${AREA} ${at + 1}`, {
        id: `area-${at}`,
        domain: DOMAINS[at % DOMAINS.length] as string,
        mode: at % 2 === 0 ? 'sovereign' : 'coordinated',
      }),
    ),
    assignments: Array.from({ length: areas }, (_, at) => [
      owner(idOf(at), `area-${at}`),
      ...(at % 2 === 0 ? [] : [coordinator(idOf(at + 1), `area-${at}`)]),
    ]).flat(),
  });
}
