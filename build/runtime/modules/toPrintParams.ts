import type Electron from 'electron';
import type { CdpParams } from '../engine/CdpConnection.ts';

/** Inches, as Electron's named paper sizes. */
const PAPER: Record<string, readonly [number, number]> = {
  A0: [33.1, 46.8],
  A1: [23.4, 33.1],
  A2: [16.54, 23.4],
  A3: [11.7, 16.54],
  A4: [8.27, 11.7],
  A5: [5.83, 8.27],
  A6: [4.13, 5.83],
  Legal: [8.5, 14],
  Letter: [8.5, 11],
  Tabloid: [11, 17],
  Ledger: [17, 11],
};

/** Electron's printing options as the engine's: the same printer is behind both. */
export function toPrintParams(options: Electron.PrintToPDFOptions): CdpParams {
  const { pageSize = 'Letter', margins = {}, scale = 1 } = options;
  const paper =
    typeof pageSize === 'string' ? PAPER[pageSize] : ([pageSize.width, pageSize.height] as const);
  if (paper === undefined) throw new Error(`Invalid pageSize ${String(pageSize)}`);
  const { marginType, top, bottom, left, right } = margins as Record<string, unknown> &
    Electron.Margins;
  const plain = marginType === 'none' ? 0 : 0.4;
  return {
    landscape: options.landscape ?? false,
    displayHeaderFooter: options.displayHeaderFooter ?? false,
    printBackground: options.printBackground ?? false,
    scale,
    paperWidth: paper[0],
    paperHeight: paper[1],
    marginTop: top ?? plain,
    marginBottom: bottom ?? plain,
    marginLeft: left ?? plain,
    marginRight: right ?? plain,
    pageRanges: options.pageRanges ?? '',
    headerTemplate: options.headerTemplate ?? '',
    footerTemplate: options.footerTemplate ?? '',
    preferCSSPageSize: options.preferCSSPageSize ?? false,
    generateTaggedPDF: options.generateTaggedPDF ?? false,
    generateDocumentOutline: options.generateDocumentOutline ?? false,
  };
}
