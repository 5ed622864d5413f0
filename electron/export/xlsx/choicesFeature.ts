import type { Feature, Image } from 'write-excel-file/node';
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import type { Sheet } from '#shared/export/workbook/sheet.ts';

/** The library does not export the name of its type of file content. */
type FileContent = Image['content'];

const SHEET = 'xl/worksheets/sheet{id}.xml';
/** Rows below the last one that may still be filled in. */
const SPARE_ROWS = 200;

/**
 * Data validation (ECMA-376 part 1, 18.3.1.33): the cells of a column with choices offer these and refuse
 * others. The library leaves this to whoever uses it.
 */
export function choicesFeature(sheets: readonly Sheet[]): Feature<FileContent> {
  const order = getOrderOfSiblings(SHEET, 'worksheet') ?? [];
  return {
    files: {
      transform: {
        [SHEET]: {
          transform: (xml, _options, { sheetIndex }) => {
            const markup = validations(sheets[sheetIndex]);
            return markup === ''
              ? xml
              : insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, 'worksheet');
          },
        },
      },
    },
  };
}

function validations(sheet: Sheet | undefined): string {
  if (!sheet) return '';
  const last = sheet.rows.length + SPARE_ROWS;
  const each = sheet.columns.flatMap(({ choices }, column) => {
    if (!choices) return [];
    const area = `${getCellAddress(1, column)}:${getCellAddress(last, column)}`;
    const list = sanitizeTextContent(`"${choices.join(',')}"`);
    return [
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${area}"><formula1>${list}</formula1></dataValidation>`,
    ];
  });
  return each.length === 0
    ? ''
    : `<dataValidations count="${each.length}">${each.join('')}</dataValidations>`;
}
