import { fileURLToPath } from 'node:url';

/** The project folder, as an absolute path. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Oldest engines a bundle must run on: the Node and Chromium inside the pinned Electron. */
export const NODE_TARGET = 'node24';
export const CHROME_TARGET = 'chrome150';
