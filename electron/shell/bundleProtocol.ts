import { SECURITY_HEADERS } from './contentSecurityPolicy.ts';

export const SCHEME = 'app';
export const BUNDLE = 'app://bundle/';

/** A file of the built renderer: `path` relative to its folder, with `/`. */
export interface BundledFile {
  readonly path: string;
  readonly mime: string;
}

/** What `protocol.handle` gives and takes; the web's own Request and Response fit. */
type BundleHandler = (request: { url: string; method: string }) => Promise<Response>;

/**
 * Answers `app://bundle/` from a fixed map of whole addresses. A request is looked up as it is, never
 * taken apart, decoded or joined to a folder: there is nothing in it that could lead out of the map.
 *
 * @param read reads one file of the map
 */
export function createBundleHandler(
  files: readonly BundledFile[],
  read: (path: string) => Promise<Uint8Array>,
): BundleHandler {
  const map = new Map(files.map((file) => [`${BUNDLE}${file.path}`, file]));
  const start = map.get(`${BUNDLE}index.html`);
  if (start) map.set(BUNDLE, start);

  return async ({ url, method }) => {
    if (method !== 'GET' && method !== 'HEAD') return refusal(405);
    const file = map.get(url);
    if (!file) return refusal(url.startsWith(BUNDLE) ? 404 : 400);
    try {
      const bytes = await read(file.path);
      const headers = {
        ...SECURITY_HEADERS,
        'Content-Type': file.mime,
        'Content-Length': String(bytes.byteLength),
      };
      return new Response(method === 'HEAD' ? null : new Uint8Array(bytes), { headers });
    } catch {
      return refusal(500);
    }
  };
}

function refusal(status: number): Response {
  return new Response(null, { status, headers: SECURITY_HEADERS });
}
