const FIELD =
  'input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable=true]';

/** Whether an element is something that one types into, or lies in it. */
export function isField(element: Element | null): boolean {
  return element?.closest(FIELD) != null;
}
