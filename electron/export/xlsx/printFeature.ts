import type { Feature, Image } from 'write-excel-file/node';
import {
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
} from 'write-excel-file/utility';
import type { PaperSize } from '#shared/ipc/exportOptions.ts';

/** The library does not export the name of its type of file content. */
type FileContent = Image['content'];

const SHEET = 'xl/worksheets/sheet{id}.xml';
/** As ECMA-376 part 1, 18.3.1.63 numbers them. */
const PAPERS: Readonly<Record<PaperSize, number>> = { letter: 1, a4: 9, a3: 8, tabloid: 3 };
const FITS = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';

/** Whoever prints a sheet gets all its columns side by side, on as many pages as its rows need. */
export function printFeature(paper: PaperSize): Feature<FileContent> {
  const order = getOrderOfSiblings(SHEET, 'worksheet') ?? [];
  const setup = `<pageSetup paperSize="${PAPERS[paper]}" fitToWidth="1" fitToHeight="0"`;
  return {
    files: {
      transform: {
        [SHEET]: {
          transform: (xml) =>
            insertElementMarkupAccordingToOrderOfSiblings(
              xml.replace('<pageSetup paperSize="9"', setup),
              FITS,
              order,
              'worksheet',
            ),
        },
      },
    },
  };
}
