import { join } from 'node:path';
import { defineConfig, mergeConfig } from 'vite';
import { nodeBundle } from './vite/nodeBundle.ts';
import { ROOT } from './vite/paths.ts';
import { rendererFiles } from './vite/rendererFiles.ts';

/** The main process: out/main/main.js. Needs out/renderer, whose files it lists. */
export default defineConfig(({ mode }) =>
  mergeConfig(
    nodeBundle({
      entry: 'electron/main.ts',
      outDir: 'out/main',
      name: 'main',
      external: ['electron'],
    }),
    { plugins: [rendererFiles(join(ROOT, 'out/renderer'), mode === 'production')] },
  ),
);
