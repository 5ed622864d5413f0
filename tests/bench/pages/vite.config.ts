import react from '@vitejs/plugin-react';
import { join } from 'node:path';
import { defineConfig } from 'vite';
import { compiledAhead } from '../../../build/vite/compiledAhead.ts';
import { CHROME_TARGET, ROOT } from '../../../build/vite/paths.ts';
import { woff2Only } from '../../../build/vite/woff2Only.ts';

/** The pages that the browser's rows run in: our canvas and the references, as a build for users. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  logLevel: 'warn',
  publicDir: false,
  cacheDir: join(ROOT, '.cache/vite-bench'),
  plugins: [woff2Only(), react(), compiledAhead(/./)],
  worker: { format: 'es', plugins: () => [compiledAhead(/./)] },
  build: {
    outDir: join(ROOT, '.cache/bench/pages'),
    emptyOutDir: true,
    target: CHROME_TARGET,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 8_192,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
