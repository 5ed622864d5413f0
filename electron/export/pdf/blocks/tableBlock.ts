import type { Cell, Column, Mark, Table } from '#shared/report/blocks.ts';
import { CATEGORY_WORDS, MODE_LETTERS, MODE_WORDS } from '#shared/report/words.ts';
import { EMPTY, html, type Markup } from '../html.ts';

/** A table whose header repeats on every page it runs over; no row is split. */
export function tableBlock(table: Table): Markup {
  if (table.rows.length === 0) {
    return html`<p class="aside">${table.empty}</p>`;
  }
  const isMatrix = table.columns.some(
    (column) => column.width === 'narrow' && column.id !== 'mode',
  );
  return html`<table class="${isMatrix && table.id.startsWith('matrix') ? 'matrix' : 'register'}">
    <caption>
      <h3>${table.caption}</h3>
    </caption>
    <colgroup>
      ${table.columns.map((column) => html`<col class="${column.width}" />`)}
    </colgroup>
    <thead>
      <tr>
        ${table.columns.map(headCell)}
      </tr>
    </thead>
    <tbody>
      ${table.rows.map(
        (row) =>
          html`<tr>
            ${row.cells.map(bodyCell)}
          </tr> `,
      )}
    </tbody>
  </table>`;
}

function headCell(column: Column): Markup {
  return html`<th scope="col" class="${column.width}"><span>${column.label}</span></th>`;
}

function bodyCell(cell: Cell, index: number): Markup {
  const content = html`${cell.mark ? mark(cell.mark, cell.text) : html`${cell.text}`}${signs(cell)}`;
  return index === 0 ? html`<th scope="row">${content}</th>` : html`<td>${content}</td>`;
}

function mark(sign: Mark, text: string): Markup {
  switch (sign.kind) {
    case 'mode':
      return html`<span class="mode ${sign.mode}" title="${MODE_WORDS[sign.mode]}"
          >${MODE_LETTERS[sign.mode]}</span
        >${text}`;
    case 'role':
      return html`<span class="role ${sign.role}${sign.mustAgree ? ' agree' : ''}">${text}</span>`;
    case 'redLine':
      return html`<span class="bar">${CATEGORY_WORDS[sign.category].charAt(0)}</span> ${text}`;
    case 'critical':
      return html`${text} <span class="critical" title="Critical">critical</span>`;
  }
}

function signs(cell: Cell): Markup {
  const risks =
    cell.risks === undefined
      ? EMPTY
      : html`<span class="risk" title="${cell.risks} at risk">${cell.risks}</span>`;
  const lines = (cell.redLines ?? []).map(
    (category) =>
      html`<span class="bar" title="Red line: ${CATEGORY_WORDS[category]}"
        >${CATEGORY_WORDS[category].charAt(0)}</span
      >`,
  );
  return html`${risks}${lines}`;
}
