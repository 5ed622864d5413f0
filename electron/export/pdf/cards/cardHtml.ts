import type { CardGroup, CardItem, PocketCard, PocketCards } from '#shared/report/pocketCard.ts';
import { EMPTY, html, type Markup } from '../html.ts';
import { SHEET_LINK } from '../pageFiles.ts';
import { sign } from '../signs.ts';
import { SHORT_GROUP, type CardFit } from './cardFit.ts';

/** All cards as one page of HTML; every text is escaped on its way in. */
export function cardsHtml(
  { mapTitle, cards }: PocketCards,
  fitOf: (card: PocketCard) => CardFit,
): string {
  const [only] = cards.length === 1 ? cards : [];
  const page = html`<html lang="en">
    <head>
      <meta charset="utf-8" />
      <title>${only ? `My lane: ${only.title}` : `Pocket cards: ${mapTitle}`}</title>
      ${SHEET_LINK}
    </head>
    <body>
      ${cards.map((card) => cardHtml(card, fitOf(card), mapTitle))}
      ${cards.length === 0 ? html`<p class="empty">There are no leaders on the map yet.</p>` : EMPTY}
    </body>
  </html> `;
  return `<!doctype html>\n${page.text}`;
}

/**
 * The line on top is a table's head, so that it stands again where a card goes on over the page. A title
 * there would stand as often in the bookmarks.
 */
function cardHtml(
  card: PocketCard,
  { setting, isParted, isLong }: CardFit,
  mapTitle: string,
): Markup {
  const { title, decides, takesPart, empty } = card;
  const lane = isLong ? `${title}: my lane` : 'My lane';
  return html`<table class="card ${setting.name}" role="presentation">
    <thead role="presentation">
      <tr role="presentation">
        <th role="presentation"><p class="eyebrow">${lane} in ${mapTitle}</p></th>
      </tr>
    </thead>
    <tbody role="presentation">
      <tr role="presentation">
        <td role="presentation">
          ${headHtml(card)}
          <div class="panels">
            ${
              decides.length === 0
                ? html`<p class="none">${empty.lane}</p>`
                : decides.map(groupHtml)
            }
            <div class="rest${isParted ? ' parted' : ''}">
              ${takesPart.map(groupHtml)} ${listHtml('My red lines', card.redLines, empty.redLines)}
              ${listHtml('What I see at risk', card.risks, empty.risks)}
            </div>
          </div>
        </td>
      </tr>
    </tbody>
  </table> `;
}

function headHtml(card: PocketCard): Markup {
  const { title, unit, counts, appetite, away } = card;
  return html`<div class="head">
    <div>
      <h1>${title}</h1>
      ${unit.trim() === '' ? EMPTY : html`<p class="soft">${unit}</p>`}
    </div>
    <div>
      <ul class="counts">
        ${counts.map(
          ({ mark, count, label }) =>
            html`<li>
              ${sign(mark)} <span class="number">${count}</span> <span class="soft">${label}</span>
            </li>`,
        )}
        ${hasCritical(card) ? html`<li>${sign({ kind: 'critical' })} <span class="soft">critical</span></li>` : EMPTY}
      </ul>
      <dl>
        <dt>When I am away, call</dt>
        <dd>${away}</dd>
        <dt>Appetite for risk</dt>
        <dd>${appetite.text} ${appetite.mark ? sign(appetite.mark) : EMPTY}</dd>
      </dl>
    </div>
  </div>`;
}

/** Its sign then needs a word; headings explain the others. */
function hasCritical({ decides, takesPart }: PocketCard): boolean {
  return [...decides, ...takesPart].some(({ items }) =>
    items.some(({ marks }) => marks.some(({ kind }) => kind === 'critical')),
  );
}

function groupHtml({ title, mark, look, items }: CardGroup): Markup {
  return html`<section class="${look}${items.length <= SHORT_GROUP ? ' short' : ''}">
    <h2>${mark ? html`<span aria-hidden="true">${sign(mark)} </span>` : EMPTY}${title}</h2>
    <ul>
      ${items.map(look === 'full' ? itemHtml : briefHtml)}
    </ul>
  </section> `;
}

function listHtml(title: string, items: readonly CardItem[], empty: string): Markup {
  return html`<section class="full${items.length <= SHORT_GROUP ? ' short' : ''}">
    <h2>${title}</h2>
    ${
      items.length === 0
        ? html`<p class="none">${empty}</p>`
        : html`<ul>
            ${items.map(itemHtml)}
          </ul>`
    }
  </section> `;
}

function itemHtml({ name, marks, lines }: CardItem): Markup {
  return html`<li>
    <p class="name">${marks.map((mark) => html`${sign(mark)} `)}${name}</p>
    ${lines.map(
      ({ label, text }) => html`<p class="line"><span class="label">${label}:</span> ${text}</p>`,
    )}
  </li> `;
}

function briefHtml({ name, marks, lines }: CardItem): Markup {
  return html`<li>
    <span class="name">${name}</span>${marks.map((mark) => html` ${sign(mark)}`)}${lines.map(
      ({ text }) => html` <span class="soft">${text}</span>`,
    )}
  </li> `;
}
