import type { Lamps, Points, Summary } from '#shared/report/blocks.ts';
import { EMPTY, html, type Markup } from '../html.ts';
import { lines } from '../lines.ts';
import { sign } from '../signs.ts';

/** The whole in a handful of sentences, each on a line of its own. */
export function summaryBlock({ sentences }: Summary): Markup {
  return html`<ul class="summary">
    ${sentences.map((sentence) => html`<li>${lines(sentence)}</li>`)}
  </ul>`;
}

/** The five gates side by side: a lamp that also reads in grey, the word that it stands for, and why. */
export function lampsBlock({ sentence, gates }: Lamps): Markup {
  return html`<div class="standing">
    <h2 class="minor">Readiness</h2>
    <p class="remark">${sentence}</p>
    <ol class="lamps">
      ${gates.map(
        ({ step, name, status, word, reasons }) =>
          html`<li>
            <p class="lamp">${sign({ kind: 'lamp', status })} ${word}</p>
            <p class="gate">${step} ${name}</p>
            ${reasons.map((reason) => html`<p class="reason">${lines(reason)}</p>`)}
          </li>`,
      )}
    </ol>
  </div>`;
}

/** What matters most, with the lamp of each. */
export function pointsBlock({ heading, points, empty }: Points): Markup {
  return html`<div class="standing">
    <h2 class="minor">${heading}</h2>
    ${points.length === 0 ? html`<p class="aside">${empty}</p>` : EMPTY}
    <ol class="points">
      ${points.map(
        ({ status, label, text }) =>
          html`<li>
            <p class="lamp">${sign({ kind: 'lamp', status })} ${label}</p>
            <p>${lines(text)}</p>
          </li>`,
      )}
    </ol>
  </div>`;
}
