/**
 * Something that must not be left by accident, nor looked past: while it holds the window, only a few
 * actions run, and leaving is asked about. It lies outside the state on purpose: whoever holds the window
 * may have secrets in its closure.
 */
export interface Hold {
  /** Whether an action of the catalog may run. */
  readonly allows: (actionId: string) => boolean;
  /** Before the map goes away or the window closes: whether to go on. May ask the person. */
  readonly mayLeave: () => Promise<boolean>;
}

let current: Hold | null = null;

/** Holds the window; returns the function that lets it go. */
export function holdWindow(hold: Hold): () => void {
  current = hold;
  return () => {
    if (current === hold) current = null;
  };
}

/** Whoever holds the window, if anybody does. */
export function holder(): Hold | null {
  return current;
}
