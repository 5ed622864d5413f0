import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_NODE, ROOT } from './projectNode.mjs';

/**
 * How to start the app from a checkout: the real Electron where its binary was downloaded, else the
 * stand-in runtime. Arguments of the app (the main file first) go after `args`.
 *
 * @returns {{ command: string, args: string[], isStandIn: boolean }}
 */
export function appLauncher() {
  const electron = join(ROOT, 'node_modules/electron');
  const pathFile = join(electron, 'path.txt');
  if (existsSync(pathFile)) {
    const binary = join(electron, 'dist', readFileSync(pathFile, 'utf8'));
    if (existsSync(binary)) return { command: binary, args: [], isStandIn: false };
  }
  return { command: PROJECT_NODE, args: [join(ROOT, STAND_IN)], isStandIn: true };
}

const STAND_IN = 'build/runtime/launch.ts';
