import { ACTIONS, type ActionId, type ActionInfo } from '#shared/actions/catalog.ts';

/** The part of a keyboard event that a shortcut looks at. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

interface Shortcut {
  readonly key: string;
  readonly mod: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
}

/** Reads `Mod+Shift+S`. The plus key itself is written last: `Mod++`. */
export function parseAccelerator(accelerator: string): Shortcut {
  const key = accelerator.endsWith('+') ? '+' : (accelerator.split('+').at(-1) ?? '');
  const modifiers = accelerator.slice(0, accelerator.length - key.length).split('+');
  return {
    key,
    mod: modifiers.includes('Mod'),
    alt: modifiers.includes('Alt'),
    shift: modifiers.includes('Shift'),
  };
}

/** Whether a key types something or works inside a text field, so that a field keeps it. */
function isTyping(shortcut: Shortcut): boolean {
  return !shortcut.mod && !/^F\d+$/.test(shortcut.key);
}

function matches(shortcut: Shortcut, press: KeyPress, isMac: boolean): boolean {
  const mod = isMac ? press.metaKey : press.ctrlKey;
  const foreign = isMac ? press.ctrlKey : press.metaKey;
  if (foreign || mod !== shortcut.mod || press.altKey !== shortcut.alt) return false;
  const key = press.key.length === 1 ? press.key.toUpperCase() : press.key;
  if (key !== shortcut.key) return false;
  // Of punctuation, Shift is part of typing it on one keyboard and not on another.
  const isLetter = /^[A-Z]$/.test(key) || key.length > 1;
  return isLetter ? press.shiftKey === shortcut.shift : true;
}

interface Bound {
  readonly action: ActionInfo & { readonly id: ActionId };
  readonly shortcut: Shortcut;
}

const BOUND: readonly Bound[] = ACTIONS.flatMap((action: ActionInfo & { readonly id: ActionId }) =>
  (action.accelerators ?? []).map((accelerator) => ({
    action,
    shortcut: parseAccelerator(accelerator),
  })),
);

/**
 * The action that a key press asks for, or null.
 *
 * @param where whether the caret stands in a text field, and whether the map may take single keys
 */
export function actionForKey(
  press: KeyPress,
  isMac: boolean,
  where: { readonly isInField: boolean; readonly isMapActive: boolean },
): ActionId | null {
  for (const { action, shortcut } of BOUND) {
    if (!matches(shortcut, press, isMac)) continue;
    if (where.isInField && (action.scope === 'map' || isTyping(shortcut))) continue;
    if (!where.isMapActive && (action.scope === 'map' || isTyping(shortcut))) continue;
    return action.id;
  }
  return null;
}
