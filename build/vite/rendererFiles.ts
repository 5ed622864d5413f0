import { existsSync, readdirSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';

/** One file that `app://bundle/` may answer with; `path` is relative to out/renderer, with `/`. */
export interface RendererFile {
  readonly path: string;
  readonly mime: string;
}

/** Every kind of file that the renderer's build may produce. Another kind stops the build. */
const MIME_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/** Lists the built renderer in a stable order; throws on a kind of file that has no MIME type. */
export function listRendererFiles(folder: string): RendererFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
    .map((path) => {
      const mime = MIME_TYPES[extname(path)];
      if (!mime)
        throw new Error(`The renderer's build made ${path}, a kind of file without a MIME type.`);
      return { path, mime };
    });
}

const ID = 'virtual:renderer-files';

/**
 * Serves `virtual:renderer-files`: the fixed map that the main process answers `app://` from.
 * It is baked into the bundle, so that no request can name a file that the build did not make.
 * In development there may be no built renderer yet: the list is then empty.
 */
export function rendererFiles(folder: string, isRequired: boolean): Plugin {
  return {
    name: 'remit:renderer-files',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return undefined;
      if (!existsSync(folder)) {
        if (isRequired)
          throw new Error('Build the renderer first: the main process lists its files.');
        return 'export const rendererFiles = [];';
      }
      return `export const rendererFiles = ${JSON.stringify(listRendererFiles(folder))};`;
    },
  };
}
