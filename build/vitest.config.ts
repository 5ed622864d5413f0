import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { ROOT } from './vite/paths.ts';
import { rendererFiles } from './vite/rendererFiles.ts';

/** Nothing of theirs outlives a test: their files share a process, and with it what they import. */
const SHARING_PROJECTS = ['shared', 'electron', 'fuzz'];
/** They drive other processes, or look at the repository; each file in a process of its own. */
const LONE_PROJECTS = ['architecture', 'packaging', 'build', 'runtime', 'faults'];

/** Suites share the machine with a browser in `npm run check`: more workers only make both slower. */
const MAX_WORKERS = 2;

export default defineConfig({
  root: ROOT,
  cacheDir: '.cache/vitest',
  define: { __DEV_SERVER__: 'undefined', __VERSION__: JSON.stringify('0.0.0-test') },
  plugins: [rendererFiles(join(ROOT, 'out/renderer'), false)],
  test: {
    maxWorkers: MAX_WORKERS,
    passWithNoTests: false,
    // A busy machine takes several times as long: only what never comes has failed.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    restoreMocks: true,
    css: { modules: { classNameStrategy: 'non-scoped' } },
    projects: [
      ...[...SHARING_PROJECTS, ...LONE_PROJECTS].map((name) => ({
        extends: true as const,
        test: {
          name,
          include: [`tests/${name}/**/*.test.ts`],
          environment: 'node',
          isolate: !SHARING_PROJECTS.includes(name),
        },
      })),
      {
        extends: true as const,
        test: {
          name: 'renderer',
          include: ['tests/renderer/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          // A document and modules of its own for every file, without a process for each: half the time.
          pool: 'vmForks',
          setupFiles: [join(ROOT, 'tests/helpers/patience.ts')],
        },
      },
    ],
  },
});
