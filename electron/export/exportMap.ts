import type { MapDocument } from '#shared/document/document.ts';
import type { FileTrouble } from '#shared/ipc/channels.ts';
import type { ExportFormat, ExportOptions } from '#shared/ipc/exportOptions.ts';
import { PrintTimeout, tellPrintTimeout } from '#shared/ipc/PrintTimeout.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import { redact } from '#shared/report/redact.ts';
import { reportSource } from '#shared/report/reportSource.ts';
import type { ExportMap } from '../ipc/HandlerContext.ts';
import { EXPORTERS } from './exporters.ts';
import type { ExportTools, ExportWork } from './Exporter.ts';

/** Makes the function that turns a map into the bytes of another format. */
export function createExportMap(tools: ExportTools): ExportMap {
  return async ({ document, format, options, fileName, signal, onProgress, onParts }) => {
    const tell: ExportWork['tell'] = (done, total, what) => onProgress({ done, total, what });
    try {
      return ok(await renderMap(document, format, options, tools, { signal, tell, list: onParts }));
    } catch (cause) {
      return notMade(fileName, cause);
    }
  };
}

/** The engine's own words help nobody here, and may hold content. */
function notMade(fileName: string, cause: unknown): Result<never, FileTrouble> {
  const message =
    cause instanceof PrintTimeout
      ? tellPrintTimeout(fileName)
      : `${fileName} could not be made. Nothing was written; try again, or restart Remit.`;
  return err({ code: 'E_EXPORT', message });
}

/**
 * A map as the bytes of another format, redacted first: no format ever sees what is kept back.
 *
 * @throws Error when the format needs an engine and there is none, or when the signal is aborted
 */
export async function renderMap(
  document: MapDocument,
  format: ExportFormat,
  options: ExportOptions,
  tools: ExportTools,
  watch: {
    readonly signal?: AbortSignal | undefined;
    readonly tell?: ExportWork['tell'] | undefined;
    readonly list?: ExportWork['list'] | undefined;
  } = {},
): Promise<Uint8Array> {
  const exporter = EXPORTERS[format];
  if (!exporter) throw new Error(`no exporter for ${format}`);
  const work: ExportWork = {
    document: redact(document, options.redaction),
    source: () => reportSource(document, options.redaction, tools.today(), options.baselineId),
    options,
    signal: watch.signal,
    tell: watch.tell ?? (() => {}),
    list: watch.list ?? (() => {}),
  };
  return exporter.make(work, tools);
}
