import type { ExportFormat, ExportWay } from '#shared/ipc/exportOptions.ts';

/** One way out, as a person chooses it. */
export interface ExportWayInfo {
  readonly way: ExportWay;
  readonly label: string;
  /** What it is for, in one line. */
  readonly purpose: string;
  readonly format: ExportFormat;
  /** How it is looked at before it is saved. */
  readonly preview: 'pages' | 'picture' | 'text' | 'parts';
}

/** Every way out: paper first, then slides and tables, then pictures, then files for other programs. */
export const EXPORT_WAYS: readonly ExportWayInfo[] = [
  {
    way: 'pdf',
    label: 'Board paper',
    purpose: 'PDF to decide on: the map, the matrix and all that is said of them.',
    format: 'pdf',
    preview: 'pages',
  },
  {
    way: 'cards',
    label: 'Pocket cards',
    purpose: 'My lane: a folded sheet or a slide for each leader.',
    format: 'pdf',
    preview: 'pages',
  },
  {
    way: 'pptx',
    label: 'PowerPoint',
    purpose: 'Slides with real tables and shapes, to go on with.',
    format: 'pptx',
    preview: 'parts',
  },
  {
    way: 'xlsx',
    label: 'Excel',
    purpose: 'Workbook with the matrix and every register.',
    format: 'xlsx',
    preview: 'parts',
  },
  {
    way: 'png',
    label: 'PNG picture',
    purpose: 'The map as a picture, for a mail or a page.',
    format: 'png',
    preview: 'picture',
  },
  {
    way: 'svg',
    label: 'SVG drawing',
    purpose: 'The map as lines and text, sharp at any size.',
    format: 'svg',
    preview: 'picture',
  },
  {
    way: 'csv',
    label: 'CSV table',
    purpose: 'The matrix for any spreadsheet.',
    format: 'csv',
    preview: 'text',
  },
  {
    way: 'md',
    label: 'Markdown',
    purpose: 'The board paper as text, for a wiki.',
    format: 'md',
    preview: 'text',
  },
  {
    way: 'canvas',
    label: 'JSON Canvas',
    purpose: 'The free canvas for Obsidian and others.',
    format: 'canvas',
    preview: 'text',
  },
  {
    way: 'mmd',
    label: 'Mermaid',
    purpose: 'A diagram as code, for documents that draw it.',
    format: 'mmd',
    preview: 'text',
  },
];

const BY_WAY = new Map(EXPORT_WAYS.map((info) => [info.way, info]));

/** @throws Error never in practice: every way is in the list, which a test holds. */
export function wayInfo(way: ExportWay): ExportWayInfo {
  const info = BY_WAY.get(way);
  if (!info) throw new Error(`no way out called ${way}`);
  return info;
}
