/** A line of the sheet: what it does, then the keys that do it, as accelerators. */
export type KeyLine = readonly [does: string, ...keys: string[]];

export interface OwnKeys {
  readonly title: string;
  readonly lines: readonly KeyLine[];
}

/** Keys that are no action of the menus: they belong to a screen that listens to the keyboard itself. */
export const OWN_KEYS: readonly OwnKeys[] = [
  {
    title: 'Moving and writing',
    lines: [
      ['Go to the next leader, card or line', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'],
      ['Select more', 'Shift+ArrowDown'],
      ['Keep a note and close it', 'Mod+Enter'],
      ['Take back what was typed in a field', 'Escape'],
    ],
  },
  {
    title: 'In the matrix',
    lines: [
      ['Owner, must agree, consulted, informed', 'O', 'A', 'C', 'I'],
      ['Take the part away', 'Delete'],
      ['In the lane column: set the lane', 'S', 'C', 'H', 'U'],
      ['Risk or red line of the cell', 'R', 'X'],
      ['Choose from a list', 'Space'],
      ['To the edge of the grid', 'Mod+ArrowRight', 'Mod+ArrowDown'],
      ['Select a whole row, a whole column', 'Shift+Space', 'Mod+Space'],
      ['Fill the block from its first row', 'Mod+D'],
      ['Delete the leader or area of the header', 'Mod+-'],
      ['Out of the grid', 'Escape', 'Tab'],
    ],
  },
  {
    title: 'In the findings',
    lines: [
      ['Go there and open it', 'Enter'],
      ['Settle it in the first way', 'F'],
      ['Accept it with a reason', 'A'],
    ],
  },
  {
    title: 'In the six steps',
    lines: [['On and back, also with a presenter remote', 'PageDown', 'PageUp']],
  },
  {
    title: 'In a blind ballot',
    lines: [
      ['Lane of the area', 'S', 'C', 'H', 'U'],
      ['Owner or level, by its number', '1', '2', '3'],
      ['Leave it blank', 'Delete'],
      ['Next question', 'Enter'],
    ],
  },
  {
    title: 'While presenting',
    lines: [
      ['On and back, also with a presenter remote', 'PageDown', 'PageUp'],
      ['First and last stop', 'Home', 'End'],
      ['Choose what is walked through, 1 to 7', '1', '7'],
      ['Rename what is spoken about', 'F2'],
      ['Open what is spoken about', 'Enter'],
      ['Nothing on the wall', 'B', '.'],
      ['Lift the curtain over confidential texts', 'L'],
    ],
  },
];
