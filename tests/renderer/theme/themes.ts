import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Tokens = ReadonlyMap<string, string>;

/** A style sheet of the theme, as it stands in the file: vitest empties CSS imports. */
export function themeCss(name: string): string {
  return readFileSync(join(process.cwd(), 'renderer/theme', name), 'utf8');
}

/** The custom properties of a style sheet, by name, later ones winning. */
export function tokensOf(css: string): Tokens {
  const found = css.matchAll(/(--[\w-]+)\s*:\s*([^;{}]+);/g);
  return new Map([...found].map(([, name = '', value = '']) => [name, value.trim()]));
}

export const THEMES = {
  light: tokensOf(themeCss('light.css')),
  dark: tokensOf(themeCss('dark.css')),
  projector: tokensOf(themeCss('projector.css')),
} as const;
