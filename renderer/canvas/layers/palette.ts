import { useSyncExternalStore } from 'react';
import type { Palette } from '../painter/paintOp.ts';
import { readPalette } from '../painter/readPalette.ts';

let palette: { readonly version: string; readonly colours: Palette } | null = null;
let fonts = 0;

/**
 * Says when pictures must be painted anew: another string after the theme, the wish for contrast or
 * the fonts changed.
 */
export function usePaletteVersion(): string {
  return useSyncExternalStore(subscribe, versionNow);
}

/**
 * The inks of the theme. Reading them makes the engine work out the page's style, so they are read by
 * who paints, when it paints, and not while React renders.
 */
export function paletteNow(): Palette {
  const version = versionNow();
  if (palette?.version !== version)
    palette = { version, colours: readPalette(document.documentElement) };
  return palette.colours;
}

function versionNow(): string {
  return `${document.documentElement.dataset['theme'] ?? ''} ${MORE.matches} ${fonts}`;
}

const MORE = window.matchMedia('(prefers-contrast: more)');

function subscribe(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  MORE.addEventListener('change', onChange);
  void document.fonts.ready.then(() => {
    fonts += 1;
    onChange();
  });
  return () => {
    observer.disconnect();
    MORE.removeEventListener('change', onChange);
  };
}
