import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { UserConfig } from 'vite';
import { NODE_TARGET, ROOT } from './paths.ts';
import { withoutAjv } from './withoutAjv.ts';
import { withoutElectron } from './withoutElectron.ts';
import { withoutExtras } from './withoutExtras.ts';

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  version: string;
};

interface NodeBundle {
  /** Source, relative to the project folder. */
  readonly entry: string;
  /** Folder of the output, relative to the project folder. */
  readonly outDir: string;
  /** Name of the output, without its extension. */
  readonly name: string;
  /** Modules that the host provides; everything else but Node's own is bundled. */
  readonly external: readonly string[];
}

/**
 * A Vite configuration for an ES module that runs on Node: all dependencies are inside, so that
 * nothing undeclared or unused ships and no node_modules folder is needed beside it.
 */
export function nodeBundle({ entry, outDir, name, external }: NodeBundle): UserConfig {
  return {
    root: ROOT,
    logLevel: 'warn',
    publicDir: false,
    cacheDir: '.cache/vite',
    define: { __DEV_SERVER__: 'undefined', __VERSION__: JSON.stringify(version) },
    plugins: [
      withoutAjv(),
      withoutExtras(),
      ...(external.includes('electron') ? [] : [withoutElectron()]),
    ],
    // A dependency is resolved as for Node, never by its browser build.
    ssr: { target: 'node', noExternal: true, external: [...external] },
    build: {
      ssr: entry,
      outDir,
      emptyOutDir: true,
      target: NODE_TARGET,
      minify: false,
      sourcemap: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 8_192,
      // What the bundle holds: its notices ship with it, and a test reads the names.
      license: { fileName: 'licenses.json' },
      rolldownOptions: {
        external: [...external],
        output: {
          format: 'es',
          entryFileNames: `${name}.js`,
          chunkFileNames: '[name]-[hash].js',
          comments: false,
        },
      },
    },
  };
}
