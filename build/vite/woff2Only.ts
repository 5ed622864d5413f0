import type { Plugin } from 'vite';

/**
 * Drops the older format that @fontsource style sheets name as a fallback: our one engine reads
 * WOFF 2, and each fallback would double the fonts in the package.
 */
export function woff2Only(): Plugin {
  return {
    name: 'remit:woff2-only',
    enforce: 'pre',
    transform: {
      filter: { id: /@fontsource.*\.css$/ },
      handler: (code) => code.replaceAll(/,\s*url\([^)]*\.woff\)\s*format\(['"]woff['"]\)/g, ''),
    },
  };
}
