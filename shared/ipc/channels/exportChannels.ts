import type { MapDocument } from '../../document/document.ts';
import type { ExportFormat, ExportOptions } from '../exportOptions.ts';
import type { DocId, FileReply } from './fileChannels.ts';
import type { Askers } from './windowKind.ts';

export interface ExportRequest {
  readonly docId: DocId;
  readonly document: MapDocument;
  readonly format: ExportFormat;
  readonly options: ExportOptions;
  /** A preview of exactly this: its bytes are written, where main still has them. */
  readonly previewId?: string;
}

export interface PreviewRequest {
  readonly docId: DocId;
  readonly document: MapDocument;
  readonly format: ExportFormat;
  readonly options: ExportOptions;
}

/** A slide or a sheet of a file, for who cannot look at it before it is saved. */
export interface FilePart {
  readonly title: string;
  /** How much it holds: "23 rows, 11 columns"; '' where the title says enough. */
  readonly holds: string;
}

/** The whole file, before it is saved. */
export interface Preview {
  readonly previewId: string;
  readonly bytes: Uint8Array;
  /** What is in it, in order; none where it can be looked at. */
  readonly parts: readonly FilePart[];
}

/** Every way out of a map, and the look at it before. The window asks, main answers. */
export interface ExportRequests {
  'file.export': { argument: ExportRequest; reply: FileReply<{ readonly fileName: string }> };
  'file.cancelExport': { argument: undefined; reply: undefined };
  /** Makes the file in memory, to be looked at; a newer preview ends the one under way. */
  'file.preview': { argument: PreviewRequest; reply: FileReply<Preview> };
  /** Nobody looks any more: what is under way ends, and what is kept is forgotten. */
  'file.endPreview': { argument: undefined; reply: undefined };
}

/** Main tells, the window listens. */
export interface ExportNotices {
  'export.progress': { readonly done: number; readonly total: number; readonly what: string };
}

export const exportAskers = {
  'file.export': 'map',
  'file.cancelExport': 'map',
  'file.preview': 'map',
  'file.endPreview': 'map',
} as const satisfies Askers<ExportRequests>;
