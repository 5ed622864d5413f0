import react from '@vitejs/plugin-react';
import { join } from 'node:path';
import { defineConfig } from 'vite';
import { compiledAhead, mapChunks } from './vite/compiledAhead.ts';
import { CHROME_TARGET, ROOT } from './vite/paths.ts';
import { withoutRequests } from './vite/withoutRequests.ts';
import { woff2Only } from './vite/woff2Only.ts';

/** The renderer: out/renderer, served as `app://bundle/` under a strict content security policy. */
export default defineConfig({
  root: join(ROOT, 'renderer'),
  base: '/',
  logLevel: 'warn',
  publicDir: false,
  cacheDir: join(ROOT, '.cache/vite'),
  plugins: [woff2Only(), withoutRequests(), react(), compiledAhead()],
  worker: { format: 'es', plugins: () => [withoutRequests(), compiledAhead()] },
  build: {
    outDir: join(ROOT, 'out/renderer'),
    emptyOutDir: true,
    target: CHROME_TARGET,
    sourcemap: false,
    reportCompressedSize: false,
    // Read from the disk, not over a network.
    chunkSizeWarningLimit: 8_192,
    // What the bundle holds: its notices ship with it, and a test reads the names.
    license: { fileName: 'licenses.json' },
    // Fonts and images stay files of the fixed map instead of data: addresses in the style sheet.
    assetsInlineLimit: 0,
    // One style sheet: what comes after what does not hang on which chunk was asked for first.
    cssCodeSplit: false,
    // Chromium preloads modules by itself; the polyfill would be one more script.
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { comments: false, codeSplitting: mapChunks } },
  },
});
