/** The weights of Source Sans 3 that print and SVG use. */
export const FONT_WEIGHTS = [400, 600, 700] as const;
export type FontWeight = (typeof FONT_WEIGHTS)[number];

/** One file of the bundled typeface. */
export interface FontFile {
  readonly weight: FontWeight;
  /** `latin` carries nearly everything, the others fill in. */
  readonly subset: string;
  readonly bytes: Uint8Array;
}

const NAME = /source-sans-3-(latin-ext|latin|cyrillic|greek|vietnamese)-(400|600|700)-normal/;

/**
 * Picks the fonts for paper out of the bundled files.
 *
 * @param paths file paths; what is no font of ours is passed over
 * @param read reads one of them
 */
export async function loadFonts(
  paths: readonly string[],
  read: (path: string) => Promise<Uint8Array>,
): Promise<FontFile[]> {
  const found = paths.flatMap((path) => {
    const match = path.endsWith('.woff2') ? NAME.exec(path) : null;
    return match ? [{ path, subset: match[1] ?? '', weight: Number(match[2]) as FontWeight }] : [];
  });
  return Promise.all(
    found.map(async ({ path, subset, weight }) => ({ subset, weight, bytes: await read(path) })),
  );
}
