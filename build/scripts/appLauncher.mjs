import { join } from 'node:path';
import { electronBinary } from '../runtime/engine.mjs';
import { PROJECT_NODE, ROOT } from './projectNode.mjs';

/**
 * How to start the app from a checkout: the real Electron where its binary was downloaded, else the
 * stand-in runtime. The app's main file and its arguments go after `args`.
 *
 * @returns {{ command: string, args: string[] }}
 */
export function appLauncher() {
  const binary = electronBinary();
  return binary
    ? { command: binary, args: [] }
    : { command: PROJECT_NODE, args: [join(ROOT, 'build/runtime/main.ts')] };
}
