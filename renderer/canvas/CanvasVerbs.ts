import { createContext, useContext } from 'react';
import { invariant } from '#shared/lib/invariant.ts';
import type { SceneBadge } from '#shared/layout/scene.ts';
import type { ItemRef } from '#renderer/store/selection.ts';

/** What nodes, edges and layers may set going. Stable over the life of the canvas. */
export interface CanvasVerbs {
  rename(item: ItemRef, name: string): void;
  /** Leaves the name field; `isByKey`: the keyboard goes back to the card. */
  endRename(isByKey: boolean): void;
  openBadge(badge: SceneBadge): void;
  toggleBand(bandId: string): void;
}

const Context = createContext<CanvasVerbs | null>(null);

export const CanvasVerbsProvider = Context.Provider;

/** The verbs of the canvas around. */
export function useCanvasVerbs(): CanvasVerbs {
  const verbs = useContext(Context);
  invariant(verbs, 'nodes and edges stand inside a canvas');
  return verbs;
}
