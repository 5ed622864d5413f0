import { useEffect } from 'react';
import { useApp } from '#renderer/store/store.ts';
import { applyScale, applyTheme } from '#renderer/theme/applyTheme.ts';

/** Puts the chosen theme and interface scale on the page's root, where the tokens read them. */
export function useAppearance(): void {
  const theme = useApp((state) => state.settings.theme);
  const zoom = useApp((state) => state.settings.zoom);
  useEffect(() => applyTheme(theme), [theme]);
  useEffect(() => applyScale(zoom), [zoom]);
}
