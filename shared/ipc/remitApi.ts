/** The contract as the window sees it. It stands in channels.ts, the one file the preload may import. */
export type { IpcRefusal, NotesApi, RemitApi } from './channels.ts';
