let handOn: () => void = () => {};

/** Told by the window's root how texts that are still being typed reach the map. */
export function settleTypingBy(settle: () => void): void {
  handOn = settle;
}

/**
 * Puts into the map what is still being typed. A field hands its text on after a pause only, so this
 * comes before everything that takes the map as it is: saving, exporting, undo, and letting it go.
 */
export function settleTyping(): void {
  handOn();
}
