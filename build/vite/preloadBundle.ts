import type { UserConfig } from 'vite';
import { CHROME_TARGET, ROOT } from './paths.ts';

/** A preload: one CommonJS file, because a sandboxed preload can load no other. */
export function preloadBundle(entry: string, outDir: string): UserConfig {
  return {
    root: ROOT,
    logLevel: 'warn',
    publicDir: false,
    cacheDir: '.cache/vite',
    build: {
      outDir,
      emptyOutDir: true,
      target: CHROME_TARGET,
      minify: false,
      sourcemap: false,
      reportCompressedSize: false,
      lib: { entry, formats: ['cjs'], fileName: () => 'preload.cjs' },
      rolldownOptions: {
        external: ['electron'],
        output: { codeSplitting: false, comments: false },
      },
    },
  };
}
