import { mapCanvas } from '#shared/export/canvas/mapCanvas.ts';
import { paperMarkdown } from '#shared/export/markdown/paperMarkdown.ts';
import { mapMermaid } from '#shared/export/mermaid/mapMermaid.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import { boardPaper } from '#shared/report/boardPaper.ts';
import { textExporter } from './textExporter.ts';

/** JSON Canvas 1.0, tab-indented as its makers write it. */
export const canvasExporter = textExporter(
  ({ document }) => `${JSON.stringify(mapCanvas(buildModel(document)), null, '\t')}\n`,
);

/** A Mermaid flowchart. */
export const mermaidExporter = textExporter(({ document }) => mapMermaid(buildModel(document)));

/** The board paper as Markdown. */
export const markdownExporter = textExporter(({ source, options }) =>
  paperMarkdown(boardPaper(source(), options.sections)),
);
