import { defineConfig } from 'vite';
import { nodeBundle } from './vite/nodeBundle.ts';

/** The command line on plain Node: out/cli/cli.js. It must never reach for Electron. */
export default defineConfig(
  nodeBundle({ entry: 'electron/cli/main.ts', outDir: 'out/cli', name: 'cli', external: [] }),
);
