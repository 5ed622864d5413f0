import type { MapDocument } from '#shared/document/document.ts';
import type { IsoDate } from '#shared/document/fields.ts';
import type { FilePart } from '#shared/ipc/channels.ts';
import type { ExportOptions } from '#shared/ipc/exportOptions.ts';
import type { ReportSource } from '#shared/report/reportSource.ts';
import type { PrintFile } from '../services/print/PrintPages.ts';
import type { EmbeddedFont } from './fonts.ts';

/** What the world gives to an export. */
export interface ExportTools {
  /** Prints a page with the browser engine; absent where there is none. */
  readonly print?: (files: readonly PrintFile[], signal?: AbortSignal) => Promise<Uint8Array>;
  /** Draws a page with one picture as PNG; absent where there is no engine. */
  readonly draw?: (files: readonly PrintFile[], signal?: AbortSignal) => Promise<Uint8Array>;
  readonly fonts: () => Promise<readonly EmbeddedFont[]>;
  /** Today, where the person is. */
  readonly today: () => IsoDate;
}

/** One export. */
export interface ExportWork {
  /** What may leave the app: already redacted. */
  readonly document: MapDocument;
  /** The same with findings and gates, for formats that report; made when asked for. */
  readonly source: () => ReportSource;
  readonly options: ExportOptions;
  readonly signal?: AbortSignal | undefined;
  /** How far it is; the last of `total` steps is writing the file. */
  readonly tell: (done: number, total: number, what: string) => void;
  /** Which slides or sheets the file holds, in order: a format whose pages the app cannot show says them. */
  readonly list: (parts: readonly FilePart[]) => void;
}

/** One format: bytes of the whole file. */
export interface Exporter {
  /** Whether it needs the browser engine. */
  readonly needsEngine: boolean;
  make(work: ExportWork, tools: ExportTools): Promise<Uint8Array>;
}
