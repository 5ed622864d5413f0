import { defineConfig } from 'vite';
import { nodeBundle } from './vite/nodeBundle.ts';

/** The thread that writes maps: out/diskThread/diskThread.js. */
export default defineConfig(
  nodeBundle({
    entry: 'electron/services/files/diskThreadEntry.ts',
    outDir: 'out/diskThread',
    name: 'diskThread',
    external: [],
  }),
);
