import { useEffect } from 'react';
import { useApp } from '#renderer/store/store.ts';
import { themeShown } from '#renderer/store/themeShown.ts';
import { applyTheme } from '#renderer/theme/applyTheme.ts';

/** Puts the chosen theme on the page's root. The interface scale is main's: it zooms the whole window. */
export function useAppearance(): void {
  const theme = useApp(themeShown);
  useEffect(() => applyTheme(theme), [theme]);
}
