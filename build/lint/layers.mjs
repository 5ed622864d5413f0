/**
 * Who may import whom: the one place where the rule is written, for the linter and its tests.
 *
 * A file belongs to the layer with the longest matching name: a folder, a file, or a folder and the
 * start of a file name before `*`. A layer may import itself and what it lists:
 *
 * - `may`: layers or folders; `x/*` is every layer below x; `*` is the whole project
 * - `types`: layers of which it may import types only
 * - `packages`: npm packages; `x/*` is every path inside x; `*` is any package that no room holds
 * - `node`: whether Node's own modules are there
 *
 * @typedef {object} Layer
 * @property {readonly string[]} [may]
 * @property {readonly string[]} [types]
 * @property {readonly string[]} [packages]
 * @property {boolean} [node]
 */

const SCHEMA = ['valibot'];
const REACT = ['react', 'react/*', 'react-dom', 'react-dom/*'];
const LOOK = ['lucide-react', 'lucide-react/*', '@base-ui/react', '@base-ui/react/*'];
const CORE = ['shared/document', 'shared/lib', 'shared/model'];
const VIEW = ['renderer/actions', 'renderer/store', 'renderer/ui', 'renderer/theme', 'shared/*'];
const FEATURE = [...VIEW, 'renderer/fields'];

/** @type {Readonly<Record<string, Layer>>} */
export const LAYERS = {
  'shared/lib': {},
  'shared/document': { may: ['shared/lib'], packages: [...SCHEMA, '@noble/hashes/*', 'nanoid'] },
  'shared/migrations': {
    may: ['shared/document', 'shared/lib', 'shared/migrations/0*'],
    packages: SCHEMA,
  },
  // An old shape never borrows today's schema.
  'shared/migrations/0*': { may: ['shared/lib'], types: ['shared/migrations'] },
  'shared/model': { may: ['shared/document', 'shared/lib'] },
  'shared/history': { may: ['shared/document', 'shared/lib'] },
  'shared/commands': { may: CORE, packages: SCHEMA },
  'shared/audit': { may: CORE, types: ['shared/commands'] },
  // Tries commands on a copy and reads it.
  'shared/whatIf': { may: [...CORE, 'shared/audit', 'shared/commands'] },
  'shared/layout': { may: CORE, packages: ['get-east-asian-width'] },
  'shared/drawing': { may: [...CORE, 'shared/layout'] },
  'shared/compare': { may: CORE },
  'shared/report': { may: [...CORE, 'shared/audit', 'shared/compare'] },
  // Stops of a presentation are areas, leaders and findings.
  'shared/present': { may: [...CORE, 'shared/audit'] },
  'shared/export': { may: [...CORE, 'shared/report'], types: ['shared/layout'] },
  // Where the nodes stand on the free canvas.
  'shared/export/canvas': { may: [...CORE, 'shared/layout', 'shared/export'] },
  'shared/export/svg': { may: [...CORE, 'shared/layout', 'shared/drawing', 'shared/export'] },
  'shared/import': { may: CORE, packages: SCHEMA },
  'shared/samples': { may: ['shared/document', 'shared/lib'] },
  'shared/actions': { may: ['shared/lib'] },
  'shared/ipc': { may: ['shared/document', 'shared/lib'], types: ['shared/*'], packages: SCHEMA },

  'electron/main.ts': { may: ['electron/*', 'shared/*'], packages: ['electron'], node: true },
  'electron/preload.ts': { may: ['shared/ipc/channels.ts'], packages: ['electron'] },
  'electron/notesPreload.ts': { may: ['shared/ipc/channels.ts'], packages: ['electron'] },
  'electron/printPreload.ts': { may: ['shared/ipc/printReady.ts'], packages: ['electron'] },
  // The command line and the file formats also run on plain Node, without Electron.
  'electron/cli': {
    may: ['electron/export', 'electron/import', 'electron/services', 'shared/*'],
    packages: ['*'],
    node: true,
  },
  'electron/export': {
    may: ['shared/*'],
    types: ['electron/ipc', 'electron/services'],
    packages: ['*'],
    node: true,
  },
  'electron/import': { may: ['shared/*'], packages: ['*'], node: true },
  'electron/ipc': { may: ['shared/*'], packages: ['electron'], node: true },
  'electron/services': {
    // Printed pages carry the same headers as the app's own.
    may: ['shared/*', 'electron/shell/contentSecurityPolicy.ts'],
    packages: ['electron', '*'],
    node: true,
  },
  'electron/shell': { may: ['shared/*'], packages: ['electron'], node: true },

  'renderer/main.tsx': { may: ['renderer/*', 'shared/*'], packages: REACT },
  'renderer/app': { may: ['renderer/*', 'shared/*'], packages: [...REACT, ...LOOK] },
  'renderer/actions': {
    may: ['renderer/store', 'renderer/platform', 'shared/*'],
    packages: ['react'],
  },
  'renderer/store': {
    may: ['renderer/platform', 'shared/*'],
    packages: ['zustand', 'zustand/*', 'react', 'nanoid'],
  },
  'renderer/canvas': {
    may: [...VIEW, 'renderer/platform'],
    packages: [...REACT, ...LOOK, '@xyflow/react', '@xyflow/react/*'],
  },
  // Controls that know the map, for more than one feature.
  'renderer/fields': {
    may: ['renderer/store', 'renderer/ui', 'renderer/theme', 'shared/*'],
    packages: [...REACT, ...LOOK],
  },
  'renderer/features': { may: FEATURE, packages: [...REACT, ...LOOK] },
  // The pages of a PDF are drawn from its bytes, beside the window.
  'renderer/features/export': {
    may: [...FEATURE, 'renderer/platform/startWorker.ts'],
    packages: [...REACT, ...LOOK, 'pdfjs-dist', 'pdfjs-dist/*'],
  },
  // The one grid that is larger than what a page can hold.
  'renderer/features/matrix': {
    may: FEATURE,
    packages: [...REACT, ...LOOK, '@tanstack/react-virtual'],
  },
  'renderer/ui': { may: ['renderer/theme'], packages: [...REACT, ...LOOK] },
  'renderer/theme': { may: ['renderer/ui'], packages: [...REACT, '@fontsource/*'] },
  'renderer/platform': { may: ['shared/*'] },

  tests: {
    may: ['*'],
    // Plain React Flow is what the bench measures the canvas against.
    packages: ['*', 'electron', 'electron-store', 'zustand', '@xyflow/react', '@xyflow/react/*'],
    node: true,
  },
  build: { may: ['shared/*'], packages: ['*', 'electron'], node: true },
};

/** Folders whose sub-folders are siblings that never import each other. */
export const SIBLINGS = ['renderer/features', 'electron/services'];

/** Packages that `*` does not stand for: each lives in the rooms that name it. */
export const ROOMS = [
  'electron',
  '@xyflow/react',
  '@tanstack/react-virtual',
  'pdfjs-dist',
  'zustand',
];
