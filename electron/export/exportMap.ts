import type { MapDocument } from '#shared/document/document.ts';
import type { IsoDate } from '#shared/document/fields.ts';
import type { FileTrouble, PaperSize } from '#shared/ipc/channels.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import type { ExportJob, ExportMap } from '../ipc/HandlerContext.ts';
import type { PrintFile } from '../services/print/PrintPages.ts';
import type { EmbeddedFont } from './fonts.ts';
import { boardPaperFiles } from './pdf/boardPaperFiles.ts';
import { nameCreator } from './pdf/nameCreator.ts';
import { mapSvg } from './svg/mapSvg.ts';

export interface ExportTools {
  readonly print: (files: readonly PrintFile[], signal?: AbortSignal) => Promise<Uint8Array>;
  readonly fonts: () => Promise<readonly EmbeddedFont[]>;
  /** Today, where the person is. */
  readonly today: () => IsoDate;
}

/** Makes the function that turns a map into the bytes of another format. */
export function createExportMap(tools: ExportTools): ExportMap {
  return async (job): Promise<Result<Uint8Array, FileTrouble>> => {
    try {
      return ok(job.format === 'svg' ? await svg(job, tools) : await pdf(job, tools));
    } catch {
      // The engine's own words help nobody here, and may hold content.
      return err({
        code: 'E_EXPORT',
        message: `${job.fileName} could not be made. Nothing was written; try again, or restart Remit.`,
      });
    }
  };
}

async function svg({ document }: ExportJob, tools: ExportTools): Promise<Uint8Array> {
  return new TextEncoder().encode(mapSvg(buildModel(document), await tools.fonts()));
}

async function pdf(job: ExportJob, tools: ExportTools): Promise<Uint8Array> {
  const tell = (done: number, what: string) => job.onProgress({ done, total: 3, what });
  tell(0, 'Laying out the pages');
  const bytes = await printPaper(job.document, job.paper, tools, {
    signal: job.signal,
    onLaidOut: () => tell(1, 'Printing the pages'),
  });
  tell(2, 'Writing the file');
  return bytes;
}

/** The board paper of a map as PDF. */
export async function printPaper(
  document: MapDocument,
  paper: PaperSize,
  tools: ExportTools,
  watch: { readonly signal?: AbortSignal; readonly onLaidOut?: () => void } = {},
): Promise<Uint8Array> {
  const files = boardPaperFiles(document, paper, tools.today(), await tools.fonts());
  watch.signal?.throwIfAborted();
  watch.onLaidOut?.();
  return nameCreator(await tools.print(files, watch.signal), 'Remit');
}
