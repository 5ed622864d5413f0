import { basename, resolve } from 'node:path';
import { replaceFile } from '../services/files/replaceFile.ts';
import { resolveTarget } from '../services/files/resolveTarget.ts';
import { tellTrouble } from '../services/files/tellTrouble.ts';
import { toProblem } from '../services/files/toProblem.ts';
import { CliProblem, type CliTools } from './CliTools.ts';

/**
 * Refuses an OUT that is there already (unless `--force` was given), and one that cannot be written
 * to. Called before the work, so that nobody waits for a refusal.
 *
 * @throws CliProblem with one sentence
 */
export async function checkOut(tools: CliTools, out: string, isForced: boolean): Promise<void> {
  const path = resolve(tools.cwd, out);
  const isThere = await tools.fs.lstat(path).then(
    () => true,
    () => false,
  );
  if (isThere && !isForced) {
    throw new CliProblem(
      `${out} is there already: choose another name, or add --force to replace it.`,
    );
  }
  try {
    await resolveTarget(tools.fs, path);
  } catch (cause) {
    throw toCliProblem(cause, out);
  }
}

/**
 * Writes OUT whole or not at all.
 *
 * @throws CliProblem with one sentence
 */
export async function writeOut(tools: CliTools, out: string, bytes: Uint8Array): Promise<void> {
  const { fs } = tools;
  try {
    const path = await resolveTarget(fs, resolve(tools.cwd, out));
    const replaced = await fs.stat(path).catch(() => null);
    await replaceFile(fs, { path, bytes, replaced });
  } catch (cause) {
    throw toCliProblem(cause, out);
  }
}

function toCliProblem(cause: unknown, out: string): CliProblem {
  return new CliProblem(tellTrouble(toProblem(cause), 'write', basename(out)).message);
}
