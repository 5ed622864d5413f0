import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Projects that run on plain Node; the renderer's tests get a document. */
const NODE_PROJECTS = ['shared', 'electron', 'architecture', 'packaging'];

/** Suites share the machine with a browser in `npm run check`: more workers only make both slower. */
const MAX_WORKERS = 2;

export default defineConfig({
  root,
  cacheDir: '.cache/vitest',
  test: {
    maxWorkers: MAX_WORKERS,
    passWithNoTests: false,
    testTimeout: 20_000,
    restoreMocks: true,
    css: { modules: { classNameStrategy: 'non-scoped' } },
    projects: [
      ...NODE_PROJECTS.map((name) => ({
        extends: true as const,
        test: { name, include: [`tests/${name}/**/*.test.ts`], environment: 'node' },
      })),
      {
        extends: true as const,
        test: {
          name: 'renderer',
          include: ['tests/renderer/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
        },
      },
    ],
  },
});
