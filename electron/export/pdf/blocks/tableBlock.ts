import type { Cell, Column, Row, Table } from '#shared/report/blocks.ts';
import { EMPTY, html, type Markup } from '../html.ts';
import { sign } from '../signs.ts';
import { unbroken } from '../unbroken.ts';
import { uprightHeads, type MatrixMeasure } from './uprightHeads.ts';

/**
 * A table, or a group of one, of so few rows stays on one page; more run on under repeated headers. Rows of a
 * register are tall: to keep more of them together would leave pages half empty.
 */
const SHORT = { register: 3, matrix: 8 } as const;
/** The log stands before the sign-off, which takes a page for itself: a row or two run over would be alone on theirs. */
const SHORT_TABLES: Readonly<Record<string, number>> = { decisions: 5 };

const rowsOf = ({ groups }: Table) => groups.reduce((sum, { rows }) => sum + rows.length, 0);

/** A table whose header repeats on every page it runs over; no row is split. */
export function tableBlock(table: Table, measure: MatrixMeasure): Markup {
  if (table.groups.every(({ rows }) => rows.length === 0)) {
    return html`<p class="aside">${table.empty}</p>`;
  }
  const heads = table.look === 'matrix' ? uprightHeads(table.columns, measure) : null;
  const short = SHORT[table.look];
  const isShort = rowsOf(table) <= (SHORT_TABLES[table.id] ?? short);
  return html`<table class="${table.look}${isShort ? ' short' : ''}">
    ${
      table.caption === ''
        ? EMPTY
        : html`<caption>
            <h3>${table.caption}</h3>
          </caption>`
    }
    ${heads ? heads.cols : sharedCols(table.columns)}
    <thead>
      <tr>
        ${heads ? heads.cells : table.columns.map((column, index) => headCell(column, index))}
      </tr>
    </thead>
    ${table.groups.map((group) => groupHtml(group, table.columns, short))}
  </table>`;
}

function sharedCols(columns: readonly Column[]): Markup {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => ((share / all) * 100).toFixed(2));
  return html`<colgroup>
    ${widths.map((width) => html`<col width="${width}%" />`)}
  </colgroup>`;
}

/** The first column names its rows, so it is never centred. */
function headCell({ label, isNarrow }: Column, index: number): Markup {
  return isNarrow && index > 0
    ? html`<th scope="col" class="narrow">${label}</th>`
    : html`<th scope="col">${label}</th>`;
}

function groupHtml(
  { label, mark, rows }: Table['groups'][number],
  columns: readonly Column[],
  short: number,
): Markup {
  const head =
    label === ''
      ? EMPTY
      : html`<tr class="group">
          <th scope="rowgroup" colspan="${columns.length}">
            ${mark ? html`${sign(mark)} ` : EMPTY}${label}
          </th>
        </tr>`;
  return html`<tbody${rows.length <= short ? html` class="short"` : EMPTY}>
    ${head}${rows.map((row) => rowHtml(row, columns))}
  </tbody>`;
}

function rowHtml({ cells }: Row, columns: readonly Column[]): Markup {
  return html`<tr>
    ${cells.map((cell, index) => cellHtml(cell, index, columns[index]))}
  </tr> `;
}

function cellHtml(cell: Cell, index: number, column: Column | undefined): Markup {
  if (index === 0) return html`<th scope="row">${cellContent(cell, true)}</th>`;
  if (!column?.isNarrow) return html`<td>${cellContent(cell, false)}</td>`;
  // A sign says what the cell's letter would.
  const content = cell.marks ? cell.marks.map(sign) : html`${cell.text}`;
  return html`<td class="narrow">${content}</td>`;
}

const NO_BREAK_SPACE = '\u00a0';

/** A sign never begins a line of its own: the last word goes there with it. */
function before(text: string, signs: readonly Markup[]): Markup {
  if (signs.length === 0) return html`${text}`;
  const [last = ''] = /\S{0,24}$/.exec(text) ?? [];
  const rest = text.slice(0, text.length - last.length);
  return html`${rest}<span class="kept"
      >${last}${signs.map((mark) => html`${NO_BREAK_SPACE}${mark}`)}</span
    >`;
}

function cellContent({ text, note = '', marks = [] }: Cell, isAfter: boolean): Markup {
  const signs = marks.map(sign);
  const words = unbroken(text);
  const line = isAfter
    ? before(words, signs)
    : html`${signs.map((mark) => html`${mark} `)}${words}`;
  return note.trim() === '' ? line : html`${line}<span class="note">${unbroken(note)}</span>`;
}
