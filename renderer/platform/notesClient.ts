import type { NotesApi } from '#shared/ipc/remitApi.ts';

declare global {
  interface Window {
    /** Put there by the preload of the facilitator's window, and by no other. */
    readonly notesApi?: NotesApi;
  }
}

/** Main, as the facilitator's window sees it; `undefined` in the window that owns the map. */
export const notesClient: NotesApi | undefined = window.notesApi;
