import type { Plugin } from 'vite';

/**
 * Leaves ajv out of the bundle. electron-store's base (conf) loads it for its `schema` option only,
 * which we do not use because our own schemas check settings; ajv compiles schemas with
 * `new Function`, and no bundle of ours may hold a code generator.
 */
export function withoutAjv(): Plugin {
  const id = '\0remit:no-ajv';
  return {
    name: 'remit:without-ajv',
    enforce: 'pre',
    resolveId: (source) => (/^ajv(-formats)?(\/|$)/.test(source) ? id : undefined),
    load(source) {
      if (source !== id) return undefined;
      return `
        export class Ajv2020 {
          constructor() {
            throw new Error('The schema option of electron-store is not bundled: validate with shared/ instead.');
          }
        }
        export default Ajv2020;`;
    },
  };
}
