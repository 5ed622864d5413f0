import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MapDocument } from '#shared/document/document.ts';
import { writeDocument } from '#shared/document/writeDocument.ts';
import { projectRoot } from '../../../build/runtime/engine.mjs';
import { projectNode } from '../../../build/setup/projectTools.mjs';
import { readPdf, type ReadPdf } from './readPdf.ts';

/** The command line as a person calls it, which starts the app for a PDF. */
export const COMMAND = [projectNode(), join(projectRoot, 'build/scripts/remit.mjs')] as const;

/** A paper as it was read back, and the file itself. */
export type ExportedPaper = ReadPdf & { readonly file: string };

/**
 * Board papers, each printed once: the same map with the same words is the same paper.
 *
 * @returns `print`, with what follows the command's `-o`; `remove`, for when all of them are read
 */
export function exportedPapers() {
  // Made with the first of them: a test runner loads a file also to list what is in it.
  let made: string | null = null;
  const printed = new Map<string, ExportedPaper>();
  const print = (document: MapDocument, ...words: string[]): ExportedPaper => {
    const text = writeDocument(document);
    const key = JSON.stringify([text, ...words]);
    const known = printed.get(key);
    if (known) return known;
    const folder = (made ??= mkdtempSync(join(tmpdir(), 'remit-pdf-')));
    const [map, file] = ['remit', 'pdf'].map((ending) =>
      join(folder, `paper-${printed.size + 1}.${ending}`),
    ) as [string, string];
    writeFileSync(map, text);
    execFileSync(COMMAND[0], [COMMAND[1], 'export', map, '-o', file, '--force', ...words], {
      cwd: folder,
      stdio: 'pipe',
    });
    const paper = { ...readPdf(file), file };
    printed.set(key, paper);
    return paper;
  };
  const remove = () => made !== null && rmSync(made, { recursive: true, force: true });
  return { print, remove };
}
