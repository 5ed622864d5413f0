import type { Id } from '../document/fields.ts';
import type { Redaction } from '../report/redact.ts';

export const PAPER_SIZES = ['a4', 'letter', 'a3', 'tabloid'] as const;
export type PaperSize = (typeof PAPER_SIZES)[number];

/** Every format that a map can leave the app in, named by the ending of its files. */
export const EXPORT_FORMATS = [
  'pdf',
  'svg',
  'png',
  'xlsx',
  'csv',
  'pptx',
  'canvas',
  'mmd',
  'md',
] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What a person chooses to make: a format, where PDF is the board paper or the cards of leaders. */
export type ExportWay = ExportFormat | 'cards';

/** How a format is called where a person chooses one. */
export const FORMAT_NAMES: Readonly<Record<ExportFormat, string>> = {
  pdf: 'PDF',
  svg: 'SVG',
  png: 'PNG',
  xlsx: 'Excel workbook',
  csv: 'CSV',
  pptx: 'PowerPoint deck',
  canvas: 'JSON Canvas',
  mmd: 'Mermaid',
  md: 'Markdown',
};

/** Formats in which pocket cards are made. */
export const CARD_FORMATS: readonly ExportFormat[] = ['pdf', 'pptx'];

export const REDACTIONS = ['none', 'confidential', 'all'] as const satisfies readonly Redaction[];

/** What a person may choose of an export; a format reads what concerns it. */
export interface ExportOptions {
  readonly paper: PaperSize;
  readonly redaction: Redaction;
  /** Pocket cards instead of the board paper: of every leader, or of these. */
  readonly cards: 'all' | readonly Id[] | null;
  /** Sections of the board paper by id; `null` is all of them. */
  readonly sections: readonly string[] | null;
  /** Pixels of a picture for each unit of the drawing. */
  readonly scale: number;
  /** Whether a picture has no ground. */
  readonly isTransparent: boolean;
  /** Only these leaders and areas stand in a picture; `null` is the whole map. */
  readonly only: readonly Id[] | null;
  /** The baseline whose changes the paper tells; `null` tells none. */
  readonly baselineId: Id | null;
}

/** The smallest and largest scale of a picture. */
export const SCALE_RANGE = { least: 0.25, most: 8 } as const;

/** The board paper whole, on A4. */
export const DEFAULT_EXPORT: ExportOptions = {
  paper: 'a4',
  redaction: 'none',
  cards: null,
  sections: null,
  scale: 2,
  isTransparent: false,
  only: null,
  baselineId: null,
};
