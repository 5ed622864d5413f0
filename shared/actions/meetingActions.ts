import { action } from './action.ts';

/** What a team does together, and the questions it asks the map. */
export const MEETING_ACTIONS = [
  action({
    id: 'meeting.ballot',
    label: 'Blind ballot…',
    keywords: ['private', 'reveal', 'vote', 'hand round'],
    menu: 'meeting',
    group: 1,
  }),
  action({
    id: 'meeting.whoDecides',
    label: 'Who decides this?…',
    keywords: ['ask', 'question', 'call', 'limit'],
    accelerators: ['Mod+Shift+D'],
    menu: 'meeting',
    group: 2,
  }),
  action({
    id: 'meeting.simulate',
    label: 'What if…',
    keywords: ['cascade', 'failure', 'vacant', 'seat', 'merge', 'reach'],
    accelerators: ['Mod+Shift+J'],
    menu: 'meeting',
    group: 2,
    isToggle: true,
  }),
] as const;
