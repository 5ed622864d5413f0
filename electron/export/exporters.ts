import type { ExportFormat } from '#shared/ipc/exportOptions.ts';
import type { Exporter } from './Exporter.ts';
import { pdfExporter } from './pdf/pdfExporter.ts';
import { pngExporter } from './png/pngExporter.ts';
import { pptxExporter } from './pptx/pptxExporter.ts';
import { svgExporter } from './svg/svgExporter.ts';
import { csvExporter } from './text/csvExporter.ts';
import { canvasExporter, markdownExporter, mermaidExporter } from './text/textExporters.ts';
import { xlsxExporter } from './xlsx/xlsxExporter.ts';

/** One exporter a format; a new format is its folder and a line here. */
export const EXPORTERS: Readonly<Partial<Record<ExportFormat, Exporter>>> = {
  pdf: pdfExporter,
  svg: svgExporter,
  png: pngExporter,
  xlsx: xlsxExporter,
  csv: csvExporter,
  pptx: pptxExporter,
  canvas: canvasExporter,
  mmd: mermaidExporter,
  md: markdownExporter,
};
