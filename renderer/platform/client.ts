import type { RemitApi } from '#shared/ipc/remitApi.ts';

declare global {
  interface Window {
    /** Put there by the preload; this file is its only reader. */
    readonly api: RemitApi;
  }
}

/** Main, as the window sees it. */
export const client: RemitApi = window.api;
