import { randomUUID } from 'node:crypto';
import { SECURITY_HEADERS } from '../../shell/contentSecurityPolicy.ts';

/** One file of a page to print, held in memory. */
export interface PrintFile {
  readonly path: string;
  readonly mime: string;
  readonly body: string | Uint8Array;
}

/** Nothing runs in a page to print, and nothing comes from anywhere else. */
export const PRINT_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const HOST = 'app://print/';

/**
 * Pages that are printed now, each under an address that nobody can guess, until its window is gone.
 * Requests are looked up whole, like those for the bundle.
 */
export class PrintPages {
  readonly #files = new Map<string, PrintFile>();

  /** Serves the files until `withdraw` is called. The page itself is `index.html`. */
  offer(files: readonly PrintFile[]): { readonly url: string; withdraw(): void } {
    const base = `${HOST}${randomUUID()}/`;
    for (const file of files) this.#files.set(`${base}${file.path}`, file);
    return {
      url: `${base}index.html`,
      withdraw: () => {
        for (const file of files) this.#files.delete(`${base}${file.path}`);
      },
    };
  }

  /** The answer to a request, or `null` when it is not for a page to print. */
  answer({ url, method }: { readonly url: string; readonly method: string }): Response | null {
    if (!url.startsWith(HOST)) return null;
    const file = method === 'GET' ? this.#files.get(url) : undefined;
    if (!file) return new Response(null, { status: 404, headers: SECURITY_HEADERS });
    const body = typeof file.body === 'string' ? file.body : new Uint8Array(file.body);
    return new Response(body, {
      headers: {
        ...SECURITY_HEADERS,
        'Content-Security-Policy': PRINT_POLICY,
        'Content-Type': file.mime,
      },
    });
  }
}
