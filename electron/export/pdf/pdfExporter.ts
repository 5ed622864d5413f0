import { invariant } from '#shared/lib/invariant.ts';
import type { Exporter } from '../Exporter.ts';
import { boardPaperFiles } from './boardPaperFiles.ts';
import { nameCreator } from './nameCreator.ts';

const STEPS = 3;

/** The board paper. */
export const pdfExporter: Exporter = {
  needsEngine: true,
  async make({ source, options, signal, tell }, tools) {
    const { print } = tools;
    invariant(print, 'a PDF needs the engine');
    tell(0, STEPS, 'Laying out the pages');
    const files = boardPaperFiles(source(), options.paper, await tools.fonts());
    signal?.throwIfAborted();
    tell(1, STEPS, 'Printing the pages');
    const printed = await print(files, signal);
    tell(2, STEPS, 'Writing the file');
    return nameCreator(printed, 'Remit');
  },
};
