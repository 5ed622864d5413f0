import type { LaneMode } from '#shared/document/area.ts';

/** The keys of the modes: the letters of the cards, and U for what is not settled. */
export const MODE_KEYS: Readonly<Record<string, LaneMode>> = {
  s: 'sovereign',
  c: 'coordinated',
  h: 'shared',
  u: 'undecided',
};
