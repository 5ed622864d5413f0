import { join } from 'node:path';
import { build } from 'vite';

/** Builds the bench pages once a run. @returns the folder they are in */
export async function buildPages(): Promise<string> {
  built ??= build({ configFile: join(import.meta.dirname, '../pages/vite.config.ts') });
  await built;
  return join(import.meta.dirname, '../../../.cache/bench/pages');
}

let built: Promise<unknown> | undefined;
