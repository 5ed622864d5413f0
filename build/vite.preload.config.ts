import { defineConfig } from 'vite';
import { preloadBundle } from './vite/preloadBundle.ts';

/** The window's preload: out/preload/preload.cjs. */
export default defineConfig(preloadBundle('electron/preload.ts', 'out/preload'));
