import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build, mergeConfig, type Plugin } from 'vite';
import { nodeBundle } from '../../../build/vite/nodeBundle.ts';
import { ROOT } from '../../../build/vite/paths.ts';
import { preloadBundle } from '../../../build/vite/preloadBundle.ts';
import { rendererFiles } from '../../../build/vite/rendererFiles.ts';

/** Puts a plain React Flow where the app has its canvas. */
const bareMap: Plugin = {
  name: 'bench:bare-map',
  enforce: 'pre',
  resolveId: (source) =>
    source === '#renderer/canvas/MapCanvas.tsx'
      ? join(import.meta.dirname, 'BareMap.tsx')
      : undefined,
};

/**
 * Builds the app into a folder of its own: as it is, or as the same shell with a bare map.
 *
 * @returns the app's folder, to be launched
 */
export async function buildApp(kind: 'ours' | 'bare'): Promise<string> {
  const folder = join(ROOT, '.cache/bench/apps', kind);
  const out = (name: string) => join(folder, 'out', name);
  mkdirSync(folder, { recursive: true });
  cpSync(join(ROOT, 'package.json'), join(folder, 'package.json'));
  await build({
    configFile: join(ROOT, 'build/vite.renderer.config.ts'),
    mode: 'production',
    plugins: kind === 'bare' ? [bareMap] : [],
    build: { outDir: out('renderer') },
  });
  for (const [entry, name] of [
    ['electron/preload.ts', 'preload'],
    ['electron/notesPreload.ts', 'notesPreload'],
    ['electron/printPreload.ts', 'printPreload'],
  ] as const) {
    await build({ configFile: false, ...preloadBundle(entry, out(name)) });
  }
  await build({
    configFile: join(ROOT, 'build/vite.diskThread.config.ts'),
    build: { outDir: out('diskThread') },
  });
  await build(
    mergeConfig(
      { configFile: false },
      mergeConfig(
        nodeBundle({
          entry: 'electron/main.ts',
          outDir: out('main'),
          name: 'main',
          external: ['electron'],
        }),
        { plugins: [rendererFiles(out('renderer'), true)] },
      ),
    ),
  );
  return folder;
}
