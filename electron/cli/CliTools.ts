import type { MapDocument } from '#shared/document/document.ts';
import type { PaperSize, SampleInfo } from '#shared/ipc/channels.ts';
import type { FileSystem } from '../services/files/FileSystem.ts';
import type { EmbeddedFont } from '../export/fonts.ts';

/** What the commands need of the world; each command takes its effects from here alone. */
export interface CliTools {
  readonly cwd: string;
  readonly version: string;
  readonly fs: FileSystem;
  /** Standard output: what was asked for. */
  readonly say: (line: string) => void;
  /** Standard error: repairs, and the one sentence of a trouble. */
  readonly tell: (line: string) => void;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly samples: readonly (SampleInfo & { readonly text: string })[];
  readonly fonts: () => Promise<readonly EmbeddedFont[]>;
  readonly pdf: PdfWay;
}

/** How a PDF comes about: printed by the engine of this process, or by an app started for it. */
export type PdfWay =
  | {
      readonly kind: 'engine';
      readonly print: (document: MapDocument, paper: PaperSize) => Promise<Uint8Array>;
    }
  | { readonly kind: 'app'; readonly run: (words: readonly string[]) => Promise<number> }
  | { readonly kind: 'none' };

/** Ends a command with one sentence and an exit code. */
export class CliProblem extends Error {}

export const EXIT_OK = 0;
export const EXIT_TROUBLE = 2;
