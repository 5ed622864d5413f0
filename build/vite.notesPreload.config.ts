import { defineConfig } from 'vite';
import { preloadBundle } from './vite/preloadBundle.ts';

/** The preload of the facilitator's window: out/notesPreload/preload.cjs. */
export default defineConfig(preloadBundle('electron/notesPreload.ts', 'out/notesPreload'));
