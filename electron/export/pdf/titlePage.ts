import type { Block, Section } from '#shared/report/blocks.ts';
import type { BoardPaper } from '#shared/report/boardPaper.ts';
import { frontTexts, type FrontTexts } from './frontTexts.ts';
import { EMPTY, html, type Markup } from './html.ts';
import { lines } from './lines.ts';
import { purposeLine } from './purposeLine.ts';

/**
 * Page one: what the paper is for above its title, what is asked and where the team stands beside document
 * control, and below, across the page, the numbers, the lamps and what matters most. Texts too long for it are
 * begun there, and stand in full on the page behind it.
 */
export function titlePage(
  section: Section,
  paper: BoardPaper,
  block: (one: Block) => Markup,
): Markup {
  const { title, classification, blocks, inFull } = frontTexts(section, paper.classification);
  const isAside = ({ kind }: Block) => kind === 'facts';
  const isBelow = ({ kind }: Block) => kind === 'counts' || kind === 'lamps' || kind === 'points';
  const facts = blocks.filter(isAside);
  const below = blocks.filter(isBelow);
  const front = blocks.filter((one) => !isAside(one) && !isBelow(one));
  return html`<p class="eyebrow">
      <span>${purposeLine(paper)}</span>
      ${classification.trim() === '' ? EMPTY : html`<span class="classification">${classification}</span>`}
    </p>
    <h1>${title}</h1>
    <div class="front${facts.length > 0 ? ' beside' : ''}">
      <div>${front.map(block)}</div>
      ${facts.length > 0 ? html`<div class="control">${facts.map(block)}</div>` : EMPTY}
    </div>
    ${below.map(block)} ${inFull.length === 0 ? EMPTY : wholeTexts(inFull)}`;
}

/** What page one only begins. */
function wholeTexts(texts: FrontTexts['inFull']): Markup {
  return html`<div class="in-full">
    <h2>In full</h2>
    ${texts.map(
      ({ name, text }) =>
        html`<h3 class="part">${name}</h3>
          <p>${lines(text)}</p>`,
    )}
  </div>`;
}
