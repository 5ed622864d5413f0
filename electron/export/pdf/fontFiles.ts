import type { PrintFile } from '../../services/print/PrintPages.ts';
import type { FontFile } from '../fonts.ts';

/** What each subset may draw: the style sheet's `unicode-range`, so that only needed files load. */
const RANGES: Readonly<Record<string, string>> = {
  latin:
    'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
  'latin-ext':
    'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF',
};

/** The fonts as files of a page to print, with the style sheet that declares them. */
export function fontFiles(fonts: readonly FontFile[]): PrintFile[] {
  const faces = fonts.map(
    ({ subset, weight }) => `@font-face {
  font-family: 'Source Sans 3';
  font-weight: ${weight};
  src: url(${subset}-${weight}.woff2) format('woff2');
  unicode-range: ${RANGES[subset] ?? 'U+0370-1FFF'};
}`,
  );
  return [
    { path: 'fonts.css', mime: 'text/css; charset=utf-8', body: faces.join('\n') },
    ...fonts.map(({ subset, weight, bytes }) => ({
      path: `${subset}-${weight}.woff2`,
      mime: 'font/woff2',
      body: bytes,
    })),
  ];
}
