import { useSyncExternalStore } from 'react';
import type { Palette } from '../painter/paintOp.ts';
import { readPalette } from '../painter/readPalette.ts';

let palette: { readonly theme: string; readonly colours: Palette } | null = null;

/** The inks of the theme; read anew when the theme, or the wish for contrast, changes. */
export function usePalette(): Palette {
  return useSyncExternalStore(subscribe, snapshot);
}

function snapshot(): Palette {
  const root = document.documentElement;
  const theme = `${root.dataset['theme'] ?? ''} ${MORE.matches}`;
  if (palette?.theme !== theme) palette = { theme, colours: readPalette(root) };
  return palette.colours;
}

const MORE = window.matchMedia('(prefers-contrast: more)');

function subscribe(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  MORE.addEventListener('change', onChange);
  void document.fonts.ready.then(() => {
    palette = null;
    onChange();
  });
  return () => {
    observer.disconnect();
    MORE.removeEventListener('change', onChange);
  };
}
