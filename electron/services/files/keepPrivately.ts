import { dirname } from 'node:path';
import type { FileSystem } from './FileSystem.ts';
import { replaceFile } from './replaceFile.ts';

const PRIVATE_FOLDER = 0o700;

/** Writes a file of the app's own, whole or not at all, for its owner's eyes; its folder is made. */
export async function keepPrivately(
  fs: FileSystem,
  path: string,
  bytes: Uint8Array,
): Promise<void> {
  await fs.makeFolder(dirname(path), PRIVATE_FOLDER);
  await replaceFile(fs, { path, bytes, replaced: null });
}
