import type { MapDocument } from '#shared/document/document.ts';
import type { SampleInfo } from '#shared/ipc/channels.ts';
import type { ExportFormat, ExportOptions } from '#shared/ipc/exportOptions.ts';
import type { FileSystem } from '../services/files/FileSystem.ts';

/** What the commands need of the world; each command takes its effects from here alone. */
export interface CliTools {
  readonly cwd: string;
  readonly version: string;
  readonly fs: FileSystem;
  /** Standard output: what was asked for. */
  readonly say: (line: string) => void;
  /** Width of the terminal that standard output is; `null` when it is a file or a pipe. */
  readonly columns: number | null;
  /** Standard error: repairs, and the one sentence of a trouble. */
  readonly tell: (line: string) => void;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly samples: readonly (SampleInfo & { readonly text: string })[];
  /** A map as the bytes of another format. */
  readonly render: (
    document: MapDocument,
    format: ExportFormat,
    options: ExportOptions,
  ) => Promise<Uint8Array>;
  readonly engine: Engine;
}

/** Where the browser engine is: in this process, in an app that can be started for it, or nowhere. */
export type Engine =
  | { readonly kind: 'here' }
  | { readonly kind: 'app'; readonly run: (words: readonly string[]) => Promise<number> }
  | { readonly kind: 'none' };

/** Ends a command with one sentence and an exit code. */
export class CliProblem extends Error {}

export const EXIT_OK = 0;
/** `check` found something, `diff` a difference. */
export const EXIT_FOUND = 1;
export const EXIT_TROUBLE = 2;
