import { basename } from 'node:path';
import type { FileReply } from '#shared/ipc/channels.ts';
import type { FileSystem } from './FileSystem.ts';
import { replaceFile } from './replaceFile.ts';
import { resolveTarget } from './resolveTarget.ts';
import { tellTrouble } from './tellTrouble.ts';
import { toProblem } from './toProblem.ts';

/** Writes an export: whole, or not at all. */
export async function writeWhole(
  fs: FileSystem,
  path: string,
  bytes: Uint8Array,
): Promise<FileReply<{ fileName: string }>> {
  const fileName = basename(path);
  try {
    const target = await resolveTarget(fs, path);
    const replaced = await fs.stat(target).catch(() => null);
    await replaceFile(fs, { path: target, bytes, replaced });
    return { kind: 'done', value: { fileName } };
  } catch (cause) {
    return { kind: 'trouble', trouble: tellTrouble(toProblem(cause), 'export', fileName) };
  }
}
