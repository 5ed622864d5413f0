interface Settling {
  /** Everything that is being typed. */
  readonly all: () => void;
  /** Texts of fields alone, which are typed on afterwards; a record that is being written stays that. */
  readonly fields: () => void;
}

const NOTHING: Settling = { all: () => {}, fields: () => {} };
let handOn = NOTHING;

/** Told by the window's root how texts that are still being typed reach the map. */
export function settleTypingBy(settling: Partial<Settling>): void {
  handOn = { ...NOTHING, ...settling };
}

/**
 * Puts into the map what is still being typed. A field hands its text on after a pause only, so this
 * comes before everything that takes the map as it is: saving, exporting, undo, and letting it go.
 */
export function settleTyping(): void {
  handOn.all();
}

/** Puts into the map what stands in a field so far, and interrupts nobody. */
export function settleFields(): void {
  handOn.fields();
}
