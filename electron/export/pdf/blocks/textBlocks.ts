import type { Facts, OutcomeList, Paragraph } from '#shared/report/blocks.ts';
import { EMPTY, html, type Markup } from '../html.ts';

/** A paragraph: the leading sentence, plain text, or a remark on how to read. */
export function paragraphBlock({ tone, text }: Paragraph): Markup {
  const lines = text
    .split('\n')
    .map((line, index) => html`${index > 0 ? html`<br />` : EMPTY}${line}`);
  return html`<p class="${tone}">${lines}</p>`;
}

/** Names and values side by side. */
export function factsBlock({ facts }: Facts): Markup {
  return html`<dl class="facts">
    ${facts.map(
      ({ name, value }) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

/** The shared outcomes: statement large, what hangs on it below. */
export function outcomesBlock({ outcomes }: OutcomeList): Markup {
  if (outcomes.length === 0)
    return html`<p class="aside">No shared outcome has been stated yet.</p>`;
  return html`<ul class="outcomes">
    ${outcomes.map(
      (outcome) =>
        html`<li>
          <p class="kind">${outcome.kindLabel}</p>
          <p class="statement">${outcome.statement}</p>
          ${outcome.consequence === '' ? EMPTY : html`<p class="consequence">If we fail together: ${outcome.consequence}</p>`}
          ${outcome.agreement === '' ? EMPTY : html`<p class="agreement">${outcome.agreement}</p>`}
        </li>`,
    )}
  </ul>`;
}
