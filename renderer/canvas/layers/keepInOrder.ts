/**
 * Makes these the children of `parent`, in this order. Elements that stay are not taken out: that would
 * take the focus from them, and begin their animations anew.
 */
export function keepInOrder(parent: Element, children: readonly Element[]): void {
  const wanted = new Set(children);
  for (const child of [...parent.children]) if (!wanted.has(child)) child.remove();
  let next = parent.firstElementChild;
  for (const child of children) {
    if (child === next) next = next.nextElementSibling;
    else parent.insertBefore(child, next);
  }
}
