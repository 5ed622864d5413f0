/** Imports that Vite resolves: files as text or data URL, and the list of bundled renderer files. */

declare module '*.remit?raw' {
  const text: string;
  export default text;
}

declare module '*.css?raw' {
  const text: string;
  export default text;
}

declare module '*.woff2?inline' {
  /** `data:font/woff2;base64,…` */
  const url: string;
  export default url;
}

declare module 'virtual:renderer-files' {
  /** One file of the bundled renderer; `path` is relative to the renderer's folder, with `/`. */
  export interface RendererFile {
    readonly path: string;
    readonly mime: string;
  }
  /** Every file that `app://bundle/` may answer with, and nothing else. */
  export const rendererFiles: readonly RendererFile[];
}

/** Address of the development server; `undefined`, and so removed, in every other build. */
declare const __DEV_SERVER__: string | undefined;

/** Version of the app, from package.json. */
declare const __VERSION__: string;
