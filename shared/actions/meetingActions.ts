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
  action({
    id: 'meeting.nextStep',
    label: 'Next step',
    keywords: ['session', 'six steps', 'go on'],
    accelerators: ['Mod+PageDown', 'Mod+Alt+ArrowRight'],
    menu: 'meeting',
    group: 3,
  }),
  action({
    id: 'meeting.previousStep',
    label: 'Previous step',
    keywords: ['session', 'six steps', 'back'],
    accelerators: ['Mod+PageUp', 'Mod+Alt+ArrowLeft'],
    menu: 'meeting',
    group: 3,
  }),
  action({
    id: 'meeting.clock',
    label: 'Start the clock',
    keywords: ['time', 'minutes', 'start', 'pause'],
    menu: 'meeting',
    group: 3,
  }),
] as const;
