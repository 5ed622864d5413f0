import { loadFonts } from '#electron/export/fonts.ts';
import { matrixMeasure } from '#electron/export/pdf/blocks/uprightHeads.ts';
import { mapFigures } from '#electron/export/pdf/mapFigures.ts';
import { pageFiles } from '#electron/export/pdf/pageFiles.ts';
import { pageHtml } from '#electron/export/pdf/pageHtml.ts';
import { pageMeasures } from '#electron/export/pdf/pageMeasures.ts';
import { pageStyle } from '#electron/export/pdf/pageStyle.ts';
import { PRINT_SHEET } from '#electron/export/pdf/sheet/printSheet.ts';
import type { PrintFile } from '#electron/services/print/PrintPages.ts';
import type { MapDocument } from '#shared/document/document.ts';
import type { PaperSize } from '#shared/ipc/exportOptions.ts';
import { boardPaper } from '#shared/report/boardPaper.ts';
import { reportSource } from '#shared/report/reportSource.ts';

/** The lane map's pages of the board paper, as `boardPaperFiles` makes them, and nothing else. */
export async function mapPages(document: MapDocument, choice: PaperSize): Promise<PrintFile[]> {
  const source = reportSource(document, 'none', '2026-01-01');
  const { model } = source;
  const paper = boardPaper(source, ['lane-map']);
  const pages = pageMeasures(choice);
  const page = pageHtml(paper, {
    map: (figure, heading) => mapFigures(model, choice, heading, figure),
    matrix: matrixMeasure(document.leaders.length, {
      across: pages.matrix.width,
      upright: pages.text.width,
    }),
  });
  return pageFiles(page, pageStyle(paper, choice), PRINT_SHEET, await loadFonts());
}

/** The same drawings on bare pages of the same paper: no fonts, no headings, no footer, no key's text. */
export function barePages(files: readonly PrintFile[]): PrintFile[] {
  const page = files.find(({ path }) => path === 'index.html')?.body;
  const drawings = String(page).match(/<svg[\s>][\s\S]*?<\/svg>/g) ?? [];
  const size = /@page map\s*\{\s*size:\s*([^;]+);/.exec(
    String(files.find(({ path }) => path === 'page.css')?.body),
  )?.[1];
  if (drawings.length === 0 || size === undefined) throw new Error('The map page has changed.');
  const body = `<!doctype html><meta charset="utf-8"><title>Map</title><style>@page { size: ${size}; margin: 10mm } svg { display: block; break-inside: avoid; max-width: 100% }</style>${drawings.join('')}`;
  return [{ path: 'index.html', mime: 'text/html; charset=utf-8', body }];
}
