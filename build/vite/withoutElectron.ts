import type { Plugin } from 'vite';

/** Stops a bundle for plain Node that reaches for Electron, and names the file that does. */
export function withoutElectron(): Plugin {
  return {
    name: 'remit:without-electron',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source !== 'electron' && !source.startsWith('electron/')) return undefined;
      throw new Error(
        `${importer ?? 'The entry'} imports ${source}, which plain Node does not have.`,
      );
    },
  };
}
