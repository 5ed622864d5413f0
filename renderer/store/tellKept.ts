import { shortened } from '#shared/lib/shortened.ts';
import { verbs } from './verbs.ts';

/** A name is short enough to be said; longer ones are cut here, in letters. */
const SAID = 60;

const NAMED = {
  area: 'A decision area needs a name',
  leader: 'A leader needs a role title',
  map: 'A map needs a title',
  baseline: 'A baseline needs a name',
  expertise: 'Expertise needs a domain',
  threshold: 'A threshold needs a number',
} as const;

/** Sentences, and perhaps confidential: they are not repeated to the room. */
const WORDED = {
  risk: 'A risk says what is at risk',
  redLine: 'A red line says what cannot be given up',
  outcome: 'A shared outcome says what it is',
} as const;

/** What cannot be without its words. */
export type Kept = keyof typeof NAMED | keyof typeof WORDED;

/**
 * Why an emptied field is full again, for `onBlank` of the field: "A decision area needs a name, so
 * “Pricing” was kept."
 *
 * @param more what else it has to be: "from 1 to 5"
 */
export function tellKept(what: Kept, more = ''): (kept: string) => void {
  return (kept) => {
    if (isNamed(what)) {
      verbs.notify(
        `${[NAMED[what], more].filter(Boolean).join(' ')}, so “${shortened(kept, SAID)}” was kept.`,
      );
    } else verbs.notify(`${WORDED[what]}, so the words that stood there were kept.`);
  };
}

const isNamed = (what: Kept): what is keyof typeof NAMED => Object.hasOwn(NAMED, what);
