import type { Exporter, ExportWork } from '../Exporter.ts';

/** An exporter of a text format: UTF-8, no engine. */
export function textExporter(write: (work: ExportWork) => string): Exporter {
  return { needsEngine: false, make: async (work) => new TextEncoder().encode(write(work)) };
}
