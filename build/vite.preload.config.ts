import { defineConfig } from 'vite';
import { CHROME_TARGET, ROOT } from './vite/paths.ts';

/** The preload: one CommonJS file, because a sandboxed preload can load no other. */
export default defineConfig({
  root: ROOT,
  logLevel: 'warn',
  publicDir: false,
  cacheDir: '.cache/vite',
  build: {
    outDir: 'out/preload',
    emptyOutDir: true,
    target: CHROME_TARGET,
    minify: false,
    sourcemap: false,
    reportCompressedSize: false,
    lib: { entry: 'electron/preload.ts', formats: ['cjs'], fileName: () => 'preload.cjs' },
    rolldownOptions: {
      external: ['electron'],
      output: { codeSplitting: false, comments: false },
    },
  },
});
