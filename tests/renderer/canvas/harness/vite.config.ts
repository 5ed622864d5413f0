import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { ROOT } from '../../../../build/vite/paths.ts';
import { woff2Only } from '../../../../build/vite/woff2Only.ts';

/** The canvas alone in a page, to look at it and to measure it. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/',
  logLevel: 'warn',
  publicDir: false,
  cacheDir: `${ROOT}/.cache/vite-harness`,
  plugins: [woff2Only(), react()],
  worker: { format: 'es' },
  build: { outDir: `${ROOT}/.cache/canvas-harness`, emptyOutDir: true, target: 'chrome150' },
});
