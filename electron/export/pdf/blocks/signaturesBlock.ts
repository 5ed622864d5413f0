import type { Signatures } from '#shared/report/blocks.ts';
import { EMPTY, html, type Markup } from '../html.ts';
import { lines } from '../lines.ts';

/** So many sign on one page: with the heading their lines fill one of Letter. */
const SHORT = 10;

/**
 * The signatures, and ruled lines for those that are still to be given by hand. A team signs on one page,
 * so that one sheet goes round; a list that no page holds runs on.
 */
export function signaturesBlock({ heading, note, signatures, empty }: Signatures): Markup {
  if (signatures.length === 0) {
    return html`<h3 class="part">${heading}</h3>
      <p class="aside">${empty}</p>`;
  }
  return html`<div class="sign-off">
    <div class="opening">
      <h3 class="part">${heading}</h3>
      <p class="aside">${lines(note)}</p>
    </div>
    <ul class="signatures${signatures.length <= SHORT ? ' short' : ''}">
      ${signatures.map(
        (one) =>
          html`<li class="${one.level === '' ? 'unsigned' : 'signed'}">
            ${one.level === '' ? unsigned(one.leader) : signed(one)}
          </li>`,
      )}
    </ul>
  </div>`;
}

function signed({ leader, level, when, reservation }: Signatures['signatures'][number]): Markup {
  return html`<p class="leader">${leader}</p>
    <div>
      <p>${lines(level)}</p>
      ${reservation.trim() === '' ? EMPTY : html`<p class="soft">${lines(reservation)}</p>`}
    </div>
    <p class="soft">${lines(when)}</p>`;
}

function unsigned(leader: string): Markup {
  return html`<p class="leader">${leader}</p>
    <p class="lines">
      ${['0–5', 'Signature', 'Date', 'Reservation'].map((label) => html`<span class="line">${label}</span> `)}
    </p>`;
}
