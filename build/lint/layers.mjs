/**
 * Who may import whom: the one place where the rule is written. A file belongs to the layer with
 * the longest matching folder (or file). `may` names layers (`folder` or `folder/*` for everything
 * below), `packages` npm packages (a trailing `*` matches the rest), `node` whether Node's own
 * modules are allowed. `types` are layers of which only types may be imported. A layer may always
 * import itself.
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
const READERS = ['shared/document', 'shared/lib', 'shared/model'];
const FEATURE = ['renderer/actions', 'renderer/store', 'renderer/ui', 'renderer/theme', 'shared/*'];

/** @type {Readonly<Record<string, Layer>>} */
export const LAYERS = {
  'shared/lib': {},
  'shared/document': { may: ['shared/lib'], packages: SCHEMA },
  // An old shape never borrows today's schema: each migration stands alone.
  'shared/migrations': { may: ['shared/lib'] },
  'shared/migrations/open.ts': {
    may: ['shared/document', 'shared/lib', 'shared/migrations'],
    packages: SCHEMA,
  },
  'shared/model': { may: ['shared/document', 'shared/lib'] },
  'shared/history': { may: ['shared/document', 'shared/lib'] },
  'shared/commands': { may: READERS, packages: [...SCHEMA, 'nanoid'] },
  'shared/audit': { may: READERS, types: ['shared/commands'] },
  'shared/layout': { may: READERS },
  'shared/compare': { may: READERS },
  'shared/report': { may: [...READERS, 'shared/audit'] },
  'shared/export': { may: [...READERS, 'shared/report'], types: ['shared/layout'] },
  'shared/import': { may: READERS, packages: SCHEMA },
  'shared/samples': { may: ['shared/document', 'shared/lib'] },
  'shared/actions': { may: ['shared/lib'] },
  'shared/ipc': { may: ['shared/*'], packages: SCHEMA },

  'electron/main.ts': { may: ['electron/*', 'shared/*'], packages: ['electron'], node: true },
  // The sandboxed preload sees the channel names and Electron, nothing else.
  'electron/preload.ts': { may: ['shared/ipc/channels.ts'], packages: ['electron'] },
  'electron/cli': {
    may: ['electron/export', 'electron/import', 'electron/services', 'shared/*'],
    packages: ['*'],
    node: true,
  },
  'electron/ipc': { may: ['electron/services', 'shared/*'], packages: ['*'], node: true },
  'electron/services': { may: ['shared/*'], packages: ['*'], node: true },
  'electron/export': { may: ['shared/*'], packages: ['*'], node: true },
  'electron/import': { may: ['shared/*'], packages: ['*'], node: true },
  'electron/shell': { may: ['shared/*'], packages: ['electron'], node: true },

  'renderer/main.tsx': { may: ['renderer/*', 'shared/*'], packages: REACT },
  'renderer/app': { may: ['renderer/*', 'shared/*'], packages: [...REACT, ...LOOK] },
  'renderer/store': {
    may: ['shared/*', 'renderer/platform'],
    packages: ['zustand', 'zustand/*', 'react', 'nanoid'],
  },
  'renderer/actions': {
    may: ['renderer/store', 'renderer/platform', 'shared/*'],
    packages: ['react', 'nanoid'],
  },
  'renderer/canvas': {
    may: FEATURE,
    packages: [...REACT, ...LOOK, '@xyflow/react', '@xyflow/react/*'],
  },
  'renderer/features': { may: FEATURE, packages: [...REACT, ...LOOK] },
  'renderer/ui': { may: ['renderer/theme', 'shared/lib'], packages: [...REACT, ...LOOK] },
  'renderer/theme': { may: ['renderer/ui'], packages: [...REACT, '@fontsource/*'] },
  'renderer/platform': { may: ['shared/*'] },

  tests: { may: ['*'], packages: ['*'], node: true },
  build: { may: ['shared/*'], packages: ['*'], node: true },
};

/** Layers whose direct sub-folders are siblings that never import each other. */
export const SIBLINGS = ['renderer/features', 'electron/services'];

/** Packages that live in one room each. */
export const ROOMS = {
  electron: ['electron', 'tests', 'build'],
  'electron-store': ['electron/services', 'tests'],
  zustand: ['renderer/store', 'tests'],
  '@xyflow/react': ['renderer/canvas', 'tests'],
};
