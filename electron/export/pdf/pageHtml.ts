import { assertNever } from '#shared/lib/assertNever.ts';
import type { Block, LaneMapFigure, Section, Table } from '#shared/report/blocks.ts';
import type { BoardPaper } from '#shared/report/boardPaper.ts';
import { heatMapBlock } from './blocks/heatMapBlock.ts';
import { signaturesBlock } from './blocks/signaturesBlock.ts';
import { lampsBlock, pointsBlock, summaryBlock } from './blocks/standingBlocks.ts';
import { tableBlock } from './blocks/tableBlock.ts';
import {
  askBlock,
  countsBlock,
  factsBlock,
  headingBlock,
  keyBlock,
  outcomesBlock,
  paragraphBlock,
  sentencesBlock,
  termsBlock,
} from './blocks/textBlocks.ts';
import type { MatrixMeasure } from './blocks/uprightHeads.ts';
import { html, type Markup } from './html.ts';
import { SHEET_LINK } from './pageFiles.ts';
import { titlePage } from './titlePage.ts';

/** Sections that need a page of another kind. */
const SECTION_CLASSES: Readonly<Record<string, string>> = { title: 'title', 'lane-map': 'map' };
/** They follow the section before them on its page where their opening and the first of what it opens fit there. */
const FOLLOWING: ReadonlySet<string> = new Set(['risks', 'red-lines', 'findings', 'decisions']);

export interface PageParts {
  /** Draws the map's pages under this heading. */
  readonly map: (figure: LaneMapFigure, heading: string) => Markup;
  readonly matrix: MatrixMeasure;
}

/** The whole paper as one page of HTML; every text is escaped on its way in. */
export function pageHtml(paper: BoardPaper, parts: PageParts): string {
  const page = html`<html lang="en">
    <head>
      <meta charset="utf-8" />
      <title>${paper.title}</title>
      ${SHEET_LINK}
    </head>
    <body>
      ${paper.sections.map((section) => sectionHtml(section, paper, parts))}
    </body>
  </html> `;
  return `<!doctype html>\n${page.text}`;
}

function sectionHtml(section: Section, paper: BoardPaper, parts: PageParts): Markup {
  const [first] = section.blocks;
  const block = (one: Block) => blockHtml(one, parts);
  let content: Markup;
  if (section.id === 'title') content = titlePage(section, paper, block);
  else if (first?.kind === 'laneMap') content = parts.map(first, section.title);
  else {
    const at = section.blocks.findIndex(({ kind }) => kind !== 'paragraph');
    const [opening, rest] =
      at < 0 ? [section.blocks, []] : [section.blocks.slice(0, at), section.blocks.slice(at)];
    content = html`<div class="opening">
        <h2>${section.title}</h2>
        ${opening.map(block)}
      </div>
      ${rest.map(block)}`;
  }
  // What says next to nothing needs no page of its own, nor one of another kind.
  const isAlone = section.id === 'title' || FOLLOWING.has(section.id) || !isBrief(section);
  const look = isAlone ? lookOf(section, parts) : 'text brief';
  return html`<section class="${look}">${content}</section> `;
}

function lookOf({ id }: Section, { matrix }: PageParts): string {
  if (FOLLOWING.has(id)) return 'text following';
  if (id === 'matrix') return matrix.isUpright ? 'text' : 'across';
  return SECTION_CLASSES[id] ?? 'text';
}

/** A section of so few rows shares a page with what stands before it. */
const BRIEF_ROWS = 5;

function isBrief({ blocks }: Section): boolean {
  return blocks.reduce((rows, block) => rows + rowsOf(block), 0) <= BRIEF_ROWS;
}

/** A matrix that holds anything takes a page across. */
function tableRows({ look, groups }: Table): number {
  const rows = groups.reduce((sum, group) => sum + group.rows.length, 0);
  return look === 'matrix' && rows > 0 ? Number.POSITIVE_INFINITY : rows;
}

function rowsOf(block: Block): number {
  switch (block.kind) {
    case 'table':
      return tableRows(block);
    case 'outcomes':
      return block.outcomes.length * 2;
    case 'terms':
      return block.terms.length;
    case 'sentences':
      return block.sentences.length;
    case 'signatures':
      return block.signatures.length * 2;
    case 'laneMap':
      return block.isEmpty ? 0 : Number.POSITIVE_INFINITY;
    case 'heatMap':
      return Number.POSITIVE_INFINITY;
    default:
      return 0;
  }
}

function blockHtml(block: Block, parts: PageParts): Markup {
  switch (block.kind) {
    case 'paragraph':
      return paragraphBlock(block);
    case 'heading':
      return headingBlock(block);
    case 'ask':
      return askBlock(block);
    case 'summary':
      return summaryBlock(block);
    case 'lamps':
      return lampsBlock(block);
    case 'points':
      return pointsBlock(block);
    case 'sentences':
      return sentencesBlock(block);
    case 'terms':
      return termsBlock(block);
    case 'heatMap':
      return heatMapBlock(block);
    case 'signatures':
      return signaturesBlock(block);
    case 'counts':
      return countsBlock(block);
    case 'facts':
      return factsBlock(block);
    case 'outcomes':
      return outcomesBlock(block);
    case 'key':
      return keyBlock(block);
    case 'table':
      return tableBlock(block, parts.matrix);
    case 'laneMap':
      return parts.map(block, '');
    default:
      return assertNever(block);
  }
}
