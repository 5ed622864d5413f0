import { WALKS, type Walk } from '#shared/present/presentStop.ts';

/** What a key asks for while the map is on the wall. */
export type WallAct =
  | { readonly kind: 'walk'; readonly by: 1 | -1 }
  | { readonly kind: 'end'; readonly end: 'first' | 'last' }
  | { readonly kind: 'choose'; readonly walk: Walk }
  /** The lane keys mean the area that is spoken about. */
  | { readonly kind: 'take' }
  | { readonly kind: 'open' | 'rename' | 'blank' | 'lift' };

/** The part of a keyboard event that is looked at. */
export type WallPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Where the keyboard is. */
export interface WallPlace {
  /** In something that one types into, or in a dialog, menu or list that has keys of its own. */
  readonly isElsewhere: boolean;
  /** On a button, which Space and Enter press. */
  readonly isOnButton: boolean;
  /** The map is shown, and nothing on it is selected: the arrow keys lead from stop to stop. */
  readonly isWalking: boolean;
}

const ON: ReadonlySet<string> = new Set(['ArrowRight', 'ArrowDown']);
const BACK: ReadonlySet<string> = new Set(['ArrowLeft', 'ArrowUp']);
/** Lane, critical, risk, red line, connect: about an area. */
const LANE_KEYS: ReadonlySet<string> = new Set(['S', 'C', 'H', 'U', 'R', 'X', 'K', '!']);

/**
 * What a key means on the wall; `null` leaves it to whoever else hears it. A remote's two buttons (Page Up,
 * Page Down) and its black-screen button (B or a full stop) mean the same wherever nobody types.
 */
export function wallKey(press: WallPress, place: WallPlace): WallAct | null {
  if (press.ctrlKey || press.metaKey || press.altKey || place.isElsewhere) return null;
  const { key, shiftKey } = press;
  const letter = key.length === 1 ? key.toUpperCase() : key;
  if (key === 'PageDown') return { kind: 'walk', by: 1 };
  if (key === 'PageUp') return { kind: 'walk', by: -1 };
  if ((letter === 'B' && !shiftKey) || key === '.') return { kind: 'blank' };
  if (letter === 'L' && !shiftKey) return { kind: 'lift' };
  if (!place.isWalking) return null;
  if (key === 'F2') return { kind: 'rename' };
  if (LANE_KEYS.has(letter) && (!shiftKey || letter === '!')) return { kind: 'take' };
  const walk = WALKS[Number(key) - 1];
  if (/^[1-9]$/.test(key) && walk) return { kind: 'choose', walk };
  if (key === 'Home') return { kind: 'end', end: 'first' };
  if (key === 'End') return { kind: 'end', end: 'last' };
  if (shiftKey && key !== ' ') return null;
  if (ON.has(key)) return { kind: 'walk', by: 1 };
  if (BACK.has(key)) return { kind: 'walk', by: -1 };
  if (place.isOnButton) return null;
  if (key === ' ') return { kind: 'walk', by: shiftKey ? -1 : 1 };
  return key === 'Enter' ? { kind: 'open' } : null;
}
