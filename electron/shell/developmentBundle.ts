import type { createBundleHandler } from './bundleProtocol.ts';

/**
 * Hot reload needs inline scripts and styles, a websocket, and no Trusted Types. This file is only
 * reached when `__DEV_SERVER__` is set at build time; a built app does not contain it.
 */
export function developmentPolicy(server: string): string {
  const socket = server.replace(/^http/, 'ws');
  return [
    "default-src 'none'",
    "script-src 'self' 'unsafe-inline'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self' ${socket}`,
    "worker-src 'self' blob:",
  ].join('; ');
}

/** `app://bundle/` answered by the development server, so that the page's origin stays the same. */
export function createDevelopmentHandler(server: string): ReturnType<typeof createBundleHandler> {
  return async ({ url, method }) => {
    const { pathname, search } = new URL(url);
    const answer = await fetch(new URL(pathname + search, server), { method });
    const headers = new Headers(answer.headers);
    headers.set('Content-Security-Policy', developmentPolicy(server));
    return new Response(answer.body, { status: answer.status, headers });
  };
}
