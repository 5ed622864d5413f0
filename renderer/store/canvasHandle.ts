import type { Rect } from '#shared/layout/scene.ts';
import type { ItemRef } from './selection.ts';

/** What the rest of the window may ask of the canvas on screen. Registered by the canvas itself. */
export interface CanvasHandle {
  fit(): void;
  fitItems(items: readonly ItemRef[]): void;
  zoomIn(): void;
  zoomOut(): void;
  /** Brings an item into view, without a jump when it is already there. */
  reveal(item: ItemRef): void;
  /** The same, and the keyboard stands on it, as soon as it is there. */
  standOn(item: ItemRef): void;
  /** Brings an item so near that it can be read; where everything can be read, there is no such thing. */
  approach?(item: ItemRef): void;
  /** On the wall, shows more of what is higher than the pane; false where nothing is left on that side. */
  turn?(by: 1 | -1): boolean;
  /** Where an item stands, in canvas units; absent where items have no places of their own. */
  boxOf?(item: ItemRef): Rect | null;
  /** Gives the canvas the keyboard. */
  focus(): void;
}

let current: CanvasHandle | null = null;

/** Called by the canvas when it mounts; returns the function that takes it back. */
export function registerCanvas(handle: CanvasHandle): () => void {
  current = handle;
  return () => {
    if (current === handle) current = null;
  };
}

/** The canvas on screen, if any. */
export function canvas(): CanvasHandle | null {
  return current;
}
