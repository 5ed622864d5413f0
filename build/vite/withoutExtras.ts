import type { Plugin } from 'vite';

/** What the library of slides would bring along and never runs here: by the name that it imports. */
const EXTRAS: Readonly<Record<string, { readonly from: RegExp; readonly code: string }>> = {
  // It fetches pictures that a slide names by their address; our slides have no pictures.
  'node:https': {
    from: /node_modules\/pptxgenjs\//,
    code: "export default { get() { throw new Error('Slides fetch nothing.'); } };",
  },
  // Its zip writer brings an old copy of Node's streams, and a polyfill that makes code from text.
  'readable-stream': {
    from: /node_modules\/jszip\//,
    code: "export { Readable } from 'node:stream';",
  },
  setimmediate: { from: /node_modules\/jszip\//, code: 'export {};' },
};

const PREFIX = '\0remit:without-';

/** Leaves a network client, a code generator and a copy of Node's streams out of the bundle. */
export function withoutExtras(): Plugin {
  return {
    name: 'remit:without-extras',
    enforce: 'pre',
    resolveId(source, importer) {
      const extra = EXTRAS[source];
      const from = importer?.split('\\').join('/') ?? '';
      return extra?.from.test(from) ? `${PREFIX}${source}` : undefined;
    },
    load: (id) => (id.startsWith(PREFIX) ? EXTRAS[id.slice(PREFIX.length)]?.code : undefined),
  };
}
