/** What uses PageDown and PageUp itself while it has the keyboard: fields, lists, sheets, the panel beside. */
export const OWN_KEYS =
  'input:not([type=checkbox], [type=radio]), textarea, select, [role=listbox], [role=menu], [role=menubar], [role=dialog], aside';
