import { defineConfig } from 'vite';
import { preloadBundle } from './vite/preloadBundle.ts';

/** The preload of pages that are printed: out/printPreload/preload.cjs. */
export default defineConfig(preloadBundle('electron/printPreload.ts', 'out/printPreload'));
