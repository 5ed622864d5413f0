import type { Plugin } from 'vite';

const PDFJS = /[\\/]pdfjs-dist[\\/]build[\\/]pdf(?:\.worker)?\.mjs$/;
const CALLED = /(?<=await |return |= )fetch\(|new XMLHttpRequest\(\)/g;

/**
 * Takes what asks a network out of pdfjs: it is given the bytes of a PDF that the app has just made, and
 * no bundle of ours may hold a network client.
 */
export function withoutRequests(): Plugin {
  return {
    name: 'remit:without-requests',
    enforce: 'pre',
    transform(code, id) {
      if (!PDFJS.test(id.split('?')[0] ?? '')) return undefined;
      const cut = code.replace(CALLED, (call) => `noRequests(${call.endsWith(')') ? ')' : ''}`);
      const refusal = "function noRequests() { throw new Error('Nothing is fetched.'); }";
      return { code: `${cut}\n${refusal}\n`, map: null };
    },
  };
}
