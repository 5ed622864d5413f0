import { assertNever } from '#shared/lib/assertNever.ts';
import type { Block, Section } from '#shared/report/blocks.ts';
import type { BoardPaper } from '#shared/report/boardPaper.ts';
import { tableBlock } from './blocks/tableBlock.ts';
import { factsBlock, outcomesBlock, paragraphBlock } from './blocks/textBlocks.ts';
import { EMPTY, html, type Markup } from './html.ts';
import { purposeLine } from './purposeLine.ts';

/** Sections that need a page of another kind. */
const SECTION_CLASSES: Readonly<Record<string, string>> = {
  title: 'title',
  'lane-map': 'map',
  matrix: 'matrix-section',
};

/**
 * The whole paper as one page of HTML. What is said comes from `paper`, the map's figures from
 * `mapFigures`; every text is escaped on its way in.
 */
export function pageHtml(paper: BoardPaper, mapFigures: Markup): string {
  const page = html`<html lang="en">
    <head>
      <meta charset="utf-8" />
      <title>${paper.title}</title>
      <link rel="stylesheet" href="fonts.css" />
      <link rel="stylesheet" href="print.css" />
      <link rel="stylesheet" href="page.css" />
    </head>
    <body>
      ${paper.sections.map((section) => sectionHtml(section, paper, mapFigures))}
    </body>
  </html> `;
  return `<!doctype html>\n${page.text}`;
}

function sectionHtml(section: Section, paper: BoardPaper, mapFigures: Markup): Markup {
  const heading =
    section.id === 'title'
      ? html`<p class="eyebrow">${purposeLine(paper)}</p>
          <h1>${section.title}</h1>`
      : html`<h2>${section.title}</h2>`;
  return html`<section class="${SECTION_CLASSES[section.id] ?? 'text'}">
    ${heading} ${section.blocks.map((block) => blockHtml(block, mapFigures))}
  </section> `;
}

function blockHtml(block: Block, mapFigures: Markup): Markup {
  switch (block.kind) {
    case 'paragraph':
      return paragraphBlock(block);
    case 'facts':
      return factsBlock(block);
    case 'outcomes':
      return outcomesBlock(block);
    case 'table':
      return tableBlock(block);
    case 'laneMap':
      return mapFigures.text === EMPTY.text
        ? html`<p class="aside">There is nothing on the map yet.</p>`
        : mapFigures;
    default:
      return assertNever(block);
  }
}
