import type { HeatMap } from '#shared/report/blocks.ts';
import { numberRuns } from '#shared/report/numberRuns.ts';
import { EMPTY, html, type Markup } from '../html.ts';

/** More numbers and runs of them do not fit a field; the register holds them all. */
const MOST_NUMBERS = 8;

/**
 * Risks by likelihood and impact. The figure is a real table, so that its text can be read, copied and
 * heard; every field has a letter beside its tint.
 */
export function heatMapBlock({ caption, description, impacts, rows }: HeatMap): Markup {
  return html`<figure class="heat">
    <h3>${caption}</h3>
    <figcaption class="aside">${description}</figcaption>
    <table class="heat-map">
      <colgroup>
        <col width="18%" />
        ${impacts.map(() => html`<col />`)}
      </colgroup>
      <thead>
        <tr>
          <th scope="col"><span class="note">Likelihood, by impact</span></th>
          ${impacts.map((impact) => html`<th scope="col">${impact}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ likelihood, cells }) =>
            html`<tr>
              <th scope="row">${likelihood}</th>
              ${cells.map(field)}
            </tr>`,
        )}
      </tbody>
    </table>
  </figure>`;
}

function field({ level, letter, risks }: HeatMap['rows'][number]['cells'][number]): Markup {
  return html`<td class="${level}">
    <span class="letter">${letter}</span>
    ${
      risks.length === 0
        ? EMPTY
        : html`<span class="count">${risks.length}</span>
            <span class="numbers">no. ${numberRuns(risks, MOST_NUMBERS)}</span>`
    }
  </td>`;
}
