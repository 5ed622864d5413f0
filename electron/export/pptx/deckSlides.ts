import type { Block, Section } from '#shared/report/blocks.ts';
import type { BoardPaper } from '#shared/report/boardPaper.ts';
import { dayWords } from '#shared/report/words.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { purposeLine } from '../pdf/purposeLine.ts';
import { blockPieces } from './blockPieces.ts';
import { addBox, type Deck } from './Deck.ts';
import { PLACE, SIZE } from './deckStyle.ts';
import { flow } from './flow.ts';
import { mapSlides } from './mapSlides.ts';
import { speakerNotes } from './speakerNotes.ts';
import { textPieces } from './textPieces.ts';

/** Below the title of the cover. */
const COVER_TOP = 2.5;
/** What the cover says; the rest of its section has slides of its own. */
const ON_COVER: ReadonlySet<Block['kind']> = new Set(['paragraph', 'summary', 'ask']);

/** The line at the foot of every slide. */
export function footerLine({
  classification,
  title,
  version,
  date,
}: Pick<BoardPaper, 'classification' | 'title' | 'version' | 'date'>): string {
  // The title last: where the line is too long, it is what gives way.
  return [classification, version.trim() === '' ? '' : `Version ${version}`, dayWords(date), title]
    .filter((part) => part.trim() !== '')
    .join(' \u00b7 ');
}

/** Adds the slides of one section to the deck. */
export function addSectionSlides(
  deck: Deck,
  section: Section,
  paper: BoardPaper,
  model: MapModel,
): void {
  const name = section.id === 'title' ? 'Summary' : section.title;
  deck.addSection(name);
  if (section.id === 'title') addTitleSlides(deck, section, paper, name);
  else addContentSlides(deck, section, model);
}

function addTitleSlides(deck: Deck, section: Section, paper: BoardPaper, name: string): void {
  const notes = speakerNotes(section.id);
  const onCover = section.blocks.filter(({ kind }) => ON_COVER.has(kind));
  const pieces = onCover.flatMap(blockPieces);
  const cover = deck.addCover(name, section.title, notes);
  const eyebrow = [purposeLine(paper), paper.classification].filter((line) => line.trim() !== '');
  addBox(
    cover,
    'Purpose',
    [{ text: eyebrow.join('   \u00b7   '), size: 12, isBold: true, ink: 'sovereign' }],
    { x: PLACE.left, y: 0.62, w: PLACE.width, h: 0.3 },
  );
  flow(
    pieces,
    (index) => (index === 0 ? cover : deck.addSlide(name, `${name} (continued)`, '')),
    COVER_TOP,
  );
  const rest = section.blocks.filter(({ kind }) => !ON_COVER.has(kind));
  const control = rest.filter(({ kind }) => kind === 'facts');
  const parts = [
    { heading: 'Where the team stands', blocks: rest.filter(({ kind }) => kind !== 'facts') },
    { heading: 'Document control', blocks: control },
  ];
  for (const { heading, blocks } of parts) {
    flow(blocks.flatMap(blockPieces), (index) =>
      deck.addSlide(name, index === 0 ? heading : `${heading} (continued)`, notes),
    );
  }
}

function addContentSlides(deck: Deck, section: Section, model: MapModel): void {
  const { title, blocks } = section;
  const notes = speakerNotes(section.id);
  let count = 0;
  const newSlide = (part = '') => {
    const isFirst = count++ === 0;
    const heading = part !== '' ? `${title}: ${part}` : isFirst ? title : `${title} (continued)`;
    return deck.addSlide(title, heading, notes);
  };
  for (const run of parted(blocks)) {
    const [first] = run;
    if (first?.kind !== 'laneMap') {
      flow(run.flatMap(blockPieces), () => newSlide());
      continue;
    }
    const slides = mapSlides(model, first.description);
    for (const { title: part, paint } of slides) paint(newSlide(part));
    if (slides.length === 0) {
      flow(textPieces('Remark', first.empty, { size: SIZE.text, ink: 'ink-soft' }), () =>
        newSlide(),
      );
    }
  }
}

/** The blocks in runs: those that flow together, and each lane map by itself. */
function parted(blocks: readonly Block[]): Block[][] {
  const parts: Block[][] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    if (last && block.kind !== 'laneMap' && last[0]?.kind !== 'laneMap') last.push(block);
    else parts.push([block]);
  }
  return parts;
}
