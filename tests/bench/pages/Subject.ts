import type { MapDocument } from '#shared/document/document.ts';
import type { Id } from '#shared/document/fields.ts';
import type { Box, Placed } from './placed.ts';

export type SubjectName = 'ours' | 'flow' | 'cytoscape' | 'app' | 'shell';

/** Something that shows a map in `#root`: ours, or a reference. */
export interface Subject {
  /** Everything that a reference is given for nothing: it has no layout of its own to do. */
  prepare(root: HTMLElement, document: MapDocument, placed: Placed): void;
  /** Starts showing the map. */
  open(): void;
  /** Whether all of the map is in the page, so that the coming frame shows it. */
  isShown(): boolean;
  /** Brings one area near, at `CLOSE_UP`, in the middle of the window. */
  approach(areaId: Id): Promise<void>;
  /** Where an area's card is on the screen, in CSS pixels. */
  cardOf(areaId: Id): Box | null;
  /** Where the view is, in any words: differs when it has moved. */
  eye(): string;
  /** What a hand presses on to move the view, and with which button. */
  readonly ground: { readonly selector: string; readonly button: 0 | 1 };
  /** What a hand presses on to move a card. */
  grip(areaId: Id): Element | null;
  /** Changes a name; the result tells whether the page shows it. */
  edit?(areaId: Id, name: string): () => boolean;
  /** Lets everything find a new place, once by each way there is. */
  readonly relayouts?: Readonly<Record<string, () => void>>;
}

/** The zoom at which `Fit` shows a single card. */
export const CLOSE_UP = 1.15;
