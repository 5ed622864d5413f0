import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

interface PdfFacts {
  readonly pages: number;
  /** Points. */
  readonly width: number;
  readonly height: number;
  readonly isTagged: boolean;
  readonly hasOutline: boolean;
}

/** What poppler's pdfinfo says about a PDF; the outline is looked for in the file itself. */
export async function pdfFacts(pdf: Buffer): Promise<PdfFacts> {
  const folder = await mkdtemp(join(tmpdir(), 'remit-pdf-'));
  const path = join(folder, 'a.pdf');
  await writeFile(path, pdf);
  const { stdout } = await promisify(execFile)('pdfinfo', [path]);
  await rm(folder, { recursive: true });
  const line = (name: string): string =>
    new RegExp(`^${name}:\\s*(.*)$`, 'm').exec(stdout)?.[1] ?? '';
  const [width = 0, height = 0] =
    line('Page size')
      .match(/[\d.]+/g)
      ?.map(Number) ?? [];
  return {
    pages: Number(line('Pages')),
    width,
    height,
    isTagged: line('Tagged') === 'yes',
    hasOutline: pdf.includes('/Outlines'),
  };
}
