import { invariant } from '#shared/lib/invariant.ts';
import type { Exporter } from '../Exporter.ts';
import { boardPaperFiles } from './boardPaperFiles.ts';
import { cardFiles } from './cards/cardFiles.ts';
import { nameCreator } from './nameCreator.ts';

const STEPS = 3;

/** The board paper, or pocket cards. */
export const pdfExporter: Exporter = {
  needsEngine: true,
  async make({ source, options, signal, tell }, tools) {
    const { print } = tools;
    invariant(print, 'a PDF needs the engine');
    tell(0, STEPS, 'Laying out the pages');
    const { cards, paper, sections } = options;
    const fonts = await tools.fonts();
    const files = cards
      ? cardFiles(source(), cards, paper, fonts)
      : boardPaperFiles(source(), paper, fonts, sections);
    signal?.throwIfAborted();
    tell(1, STEPS, 'Printing the pages');
    const printed = await print(files, signal);
    tell(2, STEPS, 'Writing the file');
    return nameCreator(printed, 'Remit');
  },
};
