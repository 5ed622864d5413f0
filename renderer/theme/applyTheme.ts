/** What the person chose; `system` follows the operating system between light and dark. */
export type ThemeName = 'system' | 'light' | 'dark' | 'projector';

const DARK = '(prefers-color-scheme: dark)';

/**
 * Sets the theme on the root element and keeps it right while the system changes its mind.
 * Returns the function that stops following.
 */
export function applyTheme(theme: ThemeName, root: HTMLElement = document.documentElement) {
  if (theme !== 'system') {
    root.dataset['theme'] = theme;
    return () => {};
  }
  const query = window.matchMedia(DARK);
  const follow = () => {
    root.dataset['theme'] = query.matches ? 'dark' : 'light';
  };
  follow();
  query.addEventListener('change', follow);
  return () => query.removeEventListener('change', follow);
}
