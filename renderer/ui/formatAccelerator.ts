const MAC: Readonly<Record<string, string>> = {
  Mod: '⌘',
  Shift: '⇧',
  Alt: '⌥',
  Ctrl: '⌃',
  Enter: '⏎',
  Escape: 'Esc',
  Delete: '⌦',
  Backspace: '⌫',
};
const OTHERS: Readonly<Record<string, string>> = { Mod: 'Ctrl', Escape: 'Esc', Delete: 'Del' };
const SHARED: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  ' ': 'Space',
  '-': '−',
};

/**
 * The keys of an accelerator (`Mod+Shift+Z`) as a person reads them on this platform, one each.
 * A plus sign at the end is a key of its own: `Mod++`.
 */
export function acceleratorKeys(accelerator: string, isMac: boolean): readonly string[] {
  const endsInPlus = accelerator.endsWith('++') || accelerator === '+';
  const body = endsInPlus ? accelerator.slice(0, -2) : accelerator;
  const keys = [...body.split('+').filter((key) => key !== ''), ...(endsInPlus ? ['+'] : [])];
  const names = isMac ? MAC : OTHERS;
  return keys.map((key) => names[key] ?? SHARED[key] ?? key);
}

/** The accelerator as one text: `Ctrl+Shift+Z`, on a Mac `⇧⌘Z`. */
export function formatAccelerator(accelerator: string, isMac: boolean): string {
  const keys = acceleratorKeys(accelerator, isMac);
  if (!isMac) return keys.join('+');
  // Apple's order: control, option, shift, command, then the key.
  const order = ['⌃', '⌥', '⇧', '⌘'];
  const modifiers = order.filter((sign) => keys.includes(sign));
  return [...modifiers, ...keys.filter((key) => !order.includes(key))].join('');
}

/** The accelerator for `aria-keyshortcuts`: `Control+Shift+Z`. */
export function ariaShortcut(accelerator: string, isMac: boolean): string {
  return accelerator.replace('Mod', isMac ? 'Meta' : 'Control');
}
