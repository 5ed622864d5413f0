import type {
  Ask,
  Counts,
  Facts,
  Heading,
  Key,
  OutcomeList,
  Paragraph,
  Sentences,
  Terms,
} from '#shared/report/blocks.ts';
import { EMPTY, html, type Markup } from '../html.ts';
import { lines } from '../lines.ts';
import { sign } from '../signs.ts';

/** A paragraph: the leading sentence, or a remark on how to read. */
export function paragraphBlock({ tone, text }: Paragraph): Markup {
  return html`<p class="${tone}">${lines(text)}</p>`;
}

/** Opens a part of a section. */
export function headingBlock({ text }: Heading): Markup {
  return html`<h3 class="part">${text}</h3>`;
}

/** Sentences one below the other. */
export function sentencesBlock({ heading, sentences }: Sentences): Markup {
  return html`<h3 class="part">${heading}</h3>
    <ul class="sentences">
      ${sentences.map((sentence) => html`<li>${lines(sentence)}</li>`)}
    </ul>`;
}

/** Words and signs beside what they mean. */
export function termsBlock({ heading, terms }: Terms): Markup {
  return html`<h3 class="part">${heading}</h3>
    <dl class="terms">
      ${terms.map(
        ({ term, marks, meaning }) =>
          html`<div>
            <dt><span>${marks.map((mark) => html`${sign(mark)} `)}</span> <span>${term}</span></dt>
            <dd>${lines(meaning)}</dd>
          </div>`,
      )}
    </dl>`;
}

/** What the board is asked, set apart by a rule. */
export function askBlock({ label, text }: Ask): Markup {
  return html`<div class="ask">
    <p class="label">${label}</p>
    <p>${lines(text)}</p>
  </div>`;
}

/** The numbers in a row, the lane's sign beside what it counts. */
export function countsBlock({ counts }: Counts): Markup {
  return html`<ul class="counts">
    ${counts.map(
      ({ count, label, mode }) =>
        html`<li>
          <span class="count"
            >${count}${mode === null ? EMPTY : html` ${sign({ kind: 'mode', mode })}`}</span
          >
          <span class="label">${label}</span>
        </li>`,
    )}
  </ul>`;
}

/** Names and values side by side. */
export function factsBlock({ facts }: Facts): Markup {
  return html`<dl class="facts">
    ${facts.map(
      ({ name, value }) =>
        html`<div>
          <dt class="label">${name}</dt>
          <dd>${lines(value)}</dd>
        </div>`,
    )}
  </dl>`;
}

/** The shared outcomes: statement large, what hangs on it below. */
export function outcomesBlock({ outcomes, empty }: OutcomeList): Markup {
  if (outcomes.length === 0) return html`<p class="aside">${empty}</p>`;
  return html`<ul class="outcomes">
    ${outcomes.map(
      (outcome) =>
        html`<li>
          <p class="label">${outcome.kindLabel}</p>
          <div>
            <p class="statement">${lines(outcome.statement)}</p>
            ${outcome.consequence.trim() === '' ? EMPTY : html`<p class="soft">If we fail together: ${lines(outcome.consequence)}</p>`}
            ${outcome.agreement === '' ? EMPTY : html`<p class="soft">${outcome.agreement}</p>`}
          </div>
        </li>`,
    )}
  </ul>`;
}

/** The signs and their meaning, in one run of text. */
export function keyBlock({ entries }: Key): Markup {
  return html`<ul class="key">
    ${entries.map(({ mark, label }) => html`<li>${sign(mark)} ${label}</li>`)}
  </ul>`;
}
