import latin400 from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?inline';
import latin600 from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?inline';
import latin700 from '@fontsource/source-sans-3/files/source-sans-3-latin-700-normal.woff2?inline';
import latinExt400 from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff2?inline';
import latinExt600 from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff2?inline';
import latinExt700 from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-700-normal.woff2?inline';
import vietnamese400 from '@fontsource/source-sans-3/files/source-sans-3-vietnamese-400-normal.woff2?inline';
import vietnamese600 from '@fontsource/source-sans-3/files/source-sans-3-vietnamese-600-normal.woff2?inline';
import vietnamese700 from '@fontsource/source-sans-3/files/source-sans-3-vietnamese-700-normal.woff2?inline';
import greek400 from '@fontsource/source-sans-3/files/source-sans-3-greek-400-normal.woff2?inline';
import greek600 from '@fontsource/source-sans-3/files/source-sans-3-greek-600-normal.woff2?inline';
import greek700 from '@fontsource/source-sans-3/files/source-sans-3-greek-700-normal.woff2?inline';
import greekExt400 from '@fontsource/source-sans-3/files/source-sans-3-greek-ext-400-normal.woff2?inline';
import greekExt600 from '@fontsource/source-sans-3/files/source-sans-3-greek-ext-600-normal.woff2?inline';
import greekExt700 from '@fontsource/source-sans-3/files/source-sans-3-greek-ext-700-normal.woff2?inline';
import cyrillic400 from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-400-normal.woff2?inline';
import cyrillic600 from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-600-normal.woff2?inline';
import cyrillic700 from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-700-normal.woff2?inline';
import cyrillicExt400 from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-ext-400-normal.woff2?inline';
import cyrillicExt600 from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-ext-600-normal.woff2?inline';
import cyrillicExt700 from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-ext-700-normal.woff2?inline';
import ranges from '@fontsource/source-sans-3/unicode.json';
import type { EmbeddedFont } from './fonts.ts';

/**
 * The files of Source Sans 3 that paper may need, inside the bundle: an export then finds them
 * wherever it runs, also on plain Node. `latin` first: it is the one that the others fill in.
 */
const FILES = [
  { subset: 'latin', weight: 400, url: latin400 },
  { subset: 'latin', weight: 600, url: latin600 },
  { subset: 'latin', weight: 700, url: latin700 },
  { subset: 'latin-ext', weight: 400, url: latinExt400 },
  { subset: 'latin-ext', weight: 600, url: latinExt600 },
  { subset: 'latin-ext', weight: 700, url: latinExt700 },
  { subset: 'vietnamese', weight: 400, url: vietnamese400 },
  { subset: 'vietnamese', weight: 600, url: vietnamese600 },
  { subset: 'vietnamese', weight: 700, url: vietnamese700 },
  { subset: 'greek', weight: 400, url: greek400 },
  { subset: 'greek', weight: 600, url: greek600 },
  { subset: 'greek', weight: 700, url: greek700 },
  { subset: 'greek-ext', weight: 400, url: greekExt400 },
  { subset: 'greek-ext', weight: 600, url: greekExt600 },
  { subset: 'greek-ext', weight: 700, url: greekExt700 },
  { subset: 'cyrillic', weight: 400, url: cyrillic400 },
  { subset: 'cyrillic', weight: 600, url: cyrillic600 },
  { subset: 'cyrillic', weight: 700, url: cyrillic700 },
  { subset: 'cyrillic-ext', weight: 400, url: cyrillicExt400 },
  { subset: 'cyrillic-ext', weight: 600, url: cyrillicExt600 },
  { subset: 'cyrillic-ext', weight: 700, url: cyrillicExt700 },
] as const;

export const EMBEDDED_FONTS: readonly EmbeddedFont[] = FILES.map((file) => ({
  ...file,
  unicodeRange: ranges[file.subset],
}));
