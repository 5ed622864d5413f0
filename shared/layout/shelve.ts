interface Size {
  readonly width: number;
  readonly height: number;
}

/** Width to height that several sections together aim for: a wide screen's. */
const ASPECT = 1.6;

/**
 * Sets boxes on shelves in their order, left to right and then down, about as wide as a screen is
 * for its height. One box stays where it is.
 */
export function shelve(
  boxes: readonly Size[],
  gap: { readonly x: number; readonly y: number },
): Size & { readonly places: readonly { readonly x: number; readonly y: number }[] } {
  const surface = boxes.reduce((sum, box) => sum + (box.width + gap.x) * (box.height + gap.y), 0);
  const widest = boxes.reduce((most, box) => Math.max(most, box.width), 0);
  const limit = Math.max(widest, Math.sqrt(surface * ASPECT));
  const places: { x: number; y: number }[] = [];
  let [x, y, shelf, width] = [0, 0, 0, 0];
  for (const box of boxes) {
    if (x > 0 && x + box.width > limit) {
      x = 0;
      y += shelf + gap.y;
      shelf = 0;
    }
    places.push({ x, y });
    width = Math.max(width, x + box.width);
    shelf = Math.max(shelf, box.height);
    x += box.width + gap.x;
  }
  return { places, width, height: y + shelf };
}
