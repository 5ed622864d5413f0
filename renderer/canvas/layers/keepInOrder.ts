/**
 * Makes these the children of `parent`, in this order. As many as can stay where they are are not taken
 * out: that would take the focus from them, begin their animations anew, and have them laid out again.
 */
export function keepInOrder(parent: Element, children: readonly Element[]): void {
  if (areInOrder(parent, children)) return;
  const wanted = new Set(children);
  for (const child of [...parent.children]) if (!wanted.has(child)) child.remove();
  const places = new Map([...parent.children].map((child, place) => [child, place]));
  const staying = longestRun(children, places);
  let next: Element | null = null;
  for (const child of children.toReversed()) {
    if (!staying.has(child)) parent.insertBefore(child, next);
    next = child;
  }
}

function areInOrder(parent: Element, children: readonly Element[]): boolean {
  let next = parent.firstElementChild;
  for (const child of children) {
    if (child !== next) return false;
    next = next.nextElementSibling;
  }
  return next === null;
}

/** The most of them that already follow one another, others between them or not. */
function longestRun(
  children: readonly Element[],
  places: ReadonlyMap<Element, number>,
): ReadonlySet<Element> {
  const placeOf = (child: Element) => places.get(child) ?? -1;
  /** For each length of a run, the child that ends one as early as possible. */
  const ends: Element[] = [];
  const before = new Map<Element, Element>();
  for (const child of children) {
    if (!places.has(child)) continue;
    let length = ends.length;
    const isLast = length === 0 || placeOf(ends[length - 1] as Element) < placeOf(child);
    if (!isLast) length = ends.findIndex((end) => placeOf(end) > placeOf(child));
    const previous = ends[length - 1];
    if (previous) before.set(child, previous);
    ends[length] = child;
  }
  const run = new Set<Element>();
  for (let child = ends.at(-1); child; child = before.get(child)) run.add(child);
  return run;
}
