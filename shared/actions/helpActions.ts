import { action } from './action.ts';

/** Help. */
export const HELP_ACTIONS = [
  action({
    id: 'help.shortcuts',
    label: 'Keyboard shortcuts',
    keywords: ['keys'],
    accelerators: ['F1'],
    menu: 'help',
    group: 1,
  }),
  action({
    id: 'help.method',
    label: 'The method in one page',
    keywords: ['six steps', 'lanes'],
    menu: 'help',
    group: 1,
  }),
  action({
    id: 'help.about',
    label: 'About Remit',
    keywords: ['version', 'privacy'],
    menu: 'help',
    group: 2,
  }),
] as const;
