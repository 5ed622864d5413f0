import type { PaperSize } from '#shared/ipc/exportOptions.ts';
import { boardPaper } from '#shared/report/boardPaper.ts';
import type { ReportSource } from '#shared/report/reportSource.ts';
import type { PrintFile } from '../../services/print/PrintPages.ts';
import type { EmbeddedFont } from '../fonts.ts';
import { matrixMeasure } from './blocks/uprightHeads.ts';
import { mapFigures } from './mapFigures.ts';
import { pageFiles } from './pageFiles.ts';
import { pageHtml } from './pageHtml.ts';
import { pageMeasures } from './pageMeasures.ts';
import { pageStyle } from './pageStyle.ts';
import { PRINT_SHEET } from './sheet/printSheet.ts';

/**
 * Everything that the engine needs to print the board paper of a map.
 *
 * @param sections ids of those wanted; `null` is all
 */
export function boardPaperFiles(
  source: ReportSource,
  choice: PaperSize,
  fonts: readonly EmbeddedFont[],
  sections: readonly string[] | null = null,
): PrintFile[] {
  const { model } = source;
  const paper = boardPaper(source, sections);
  const pages = pageMeasures(choice);
  const page = pageHtml(paper, {
    map: (figure, heading) => mapFigures(model, choice, heading, figure),
    matrix: matrixMeasure(model.document.leaders.length, {
      across: pages.matrix.width,
      upright: pages.text.width,
    }),
  });
  return pageFiles(page, pageStyle(paper, choice), PRINT_SHEET, fonts);
}
