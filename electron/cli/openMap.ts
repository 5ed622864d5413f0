import { resolve } from 'node:path';
import type { MapDocument } from '#shared/document/document.ts';
import { readMap } from '../services/files/readMap.ts';
import { systemCode } from '../services/files/toProblem.ts';
import { CliProblem, type CliTools } from './CliTools.ts';

/**
 * Opens FILE; what was repaired is told on standard error.
 *
 * @throws CliProblem with one sentence
 */
export async function openMap(tools: CliTools, file: string): Promise<MapDocument> {
  const path = resolve(tools.cwd, file);
  if ((await tools.fs.stat(path).catch(systemCode)) === 'ENOENT') throw missing(file);
  const read = await readMap(tools.fs, path);
  if (!read.ok) throw new CliProblem(read.error.message);
  for (const repair of read.value.repairs) tools.tell(repair);
  return read.value.document;
}

/** A map that is not there, told by the name that was given. */
export function missing(file: string): CliProblem {
  return new CliProblem(`There is no file ${file}: check its name and its folder.`);
}
