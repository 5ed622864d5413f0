import type { ProblemCode } from './FileProblem.ts';
import type { MapOrder } from './replaceMap.ts';

/** What the app says to the thread that writes: an order, and in the course of a save what it is about. */
export type ToDiskThread =
  | { readonly kind: 'save'; readonly id: number; readonly order: MapOrder }
  | { readonly kind: 'text'; readonly id: number; readonly bytes: Uint8Array }
  | { readonly kind: 'sound'; readonly id: number }
  /** The text could not be made, or did not read back. */
  | { readonly kind: 'unsound'; readonly id: number; readonly code: ProblemCode };

/** What the thread says of itself, and of an order. */
export type FromDiskThread =
  /** Its code is loaded. */
  | { readonly kind: 'ready' }
  | {
      readonly kind: 'saved';
      readonly id: number;
      readonly hash: string;
      readonly isBackedUp: boolean;
    }
  | { readonly kind: 'failed'; readonly id: number; readonly code: ProblemCode }
  /** Follows `saved`: nothing is left to be done. */
  | { readonly kind: 'tidied'; readonly id: number };
