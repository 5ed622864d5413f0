import type { Block, Section } from '#shared/report/blocks.ts';
import type { BoardPaper } from '#shared/report/boardPaper.ts';
import { EMPTY, html, type Markup } from './html.ts';
import { purposeLine } from './purposeLine.ts';

/**
 * Page one: what the paper is for above its title, what is asked and where the team stands beside document
 * control, and below, across the page, the numbers, the lamps and what matters most.
 */
export function titlePage(
  section: Section,
  paper: BoardPaper,
  block: (one: Block) => Markup,
): Markup {
  const isAside = ({ kind }: Block) => kind === 'facts';
  const isBelow = ({ kind }: Block) => kind === 'counts' || kind === 'lamps' || kind === 'points';
  const facts = section.blocks.filter(isAside);
  const below = section.blocks.filter(isBelow);
  const front = section.blocks.filter((one) => !isAside(one) && !isBelow(one));
  return html`<p class="eyebrow">
      <span>${purposeLine(paper)}</span>
      ${paper.classification.trim() === '' ? EMPTY : html`<span class="classification">${paper.classification}</span>`}
    </p>
    <h1>${section.title}</h1>
    <div class="front${facts.length > 0 ? ' beside' : ''}">
      <div>${front.map(block)}</div>
      ${facts.length > 0 ? html`<div class="control">${facts.map(block)}</div>` : EMPTY}
    </div>
    ${below.map(block)}`;
}
