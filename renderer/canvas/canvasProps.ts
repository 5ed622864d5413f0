import type { ReactNode } from 'react';
import type { ItemRef } from '#renderer/store/selection.ts';
import type { OpenNotes } from '#renderer/store/sessionState.ts';
import type { Box } from '#shared/lib/box.ts';

/** What a context menu is asked for: an item, or the map itself, at a place of the window. */
export interface MenuRequest {
  readonly item: ItemRef | null;
  /** Client coordinates. */
  readonly x: number;
  readonly y: number;
}

export interface MapCanvasProps {
  /** The editor of risks and red lines, beside `anchor` and not over what is seen of `card` (client coordinates). */
  readonly renderNotes?: (notes: OpenNotes, anchor: Box, card: Box | null) => ReactNode;
  readonly onContextMenu?: (request: MenuRequest) => void;
  /** Enter on an item; without it a card's name opens, and an edge's notes. */
  readonly onOpen?: (item: ItemRef) => void;
  /** Keys (`area:id`) of what a search found. */
  readonly hits?: ReadonlySet<string>;
  readonly currentHit?: string | null;
}
