import { boardPaper } from '#shared/report/boardPaper.ts';
import { pocketCards } from '#shared/report/pocketCard.ts';
import type { Exporter, ExportWork } from '../Exporter.ts';
import { purposeLine } from '../pdf/purposeLine.ts';
import { addCardSlides } from './cardSlides.ts';
import { Deck } from './Deck.ts';
import { addSectionSlides, footerLine } from './deckSlides.ts';
import { PLACE, SIZE } from './deckStyle.ts';
import { flow } from './flow.ts';
import { textPieces } from './textPieces.ts';

/**
 * The board paper as a deck that can be edited, or the pocket cards as one: text boxes, tables and shapes,
 * never pictures of them.
 */
export const pptxExporter: Exporter = {
  needsEngine: false,
  make: (work) => (work.options.cards === null ? paperDeck(work) : cardsDeck(work)),
};

async function paperDeck(work: ExportWork): Promise<Uint8Array> {
  const told = work.source();
  const paper = boardPaper(told, work.options.sections);
  const deck = await Deck.open({
    title: paper.title,
    subject: purposeLine(paper),
    author: work.document.control.author,
    footer: footerLine(paper),
  });
  const nameOf = ({ id, title }: (typeof paper.sections)[number]) =>
    `Setting ${id === 'title' ? 'the summary' : title}`;
  await each(work, paper.sections, nameOf, (section) =>
    addSectionSlides(deck, section, paper, told.model),
  );
  work.list(partsOf(deck));
  return deck.write(paper.date);
}

async function cardsDeck(work: ExportWork): Promise<Uint8Array> {
  const { mapTitle, classification, version, date, cards } = pocketCards(
    work.source(),
    work.options.cards ?? 'all',
  );
  const [only] = cards.length === 1 ? cards : [];
  const deck = await Deck.open({
    title: only ? `My lane: ${only.title}` : `Pocket cards: ${mapTitle}`,
    subject: `My lane in ${mapTitle}`,
    author: work.document.control.author,
    footer: footerLine({ classification, title: mapTitle, version, date }),
  });
  const section = 'Pocket cards';
  deck.addSection(section);
  if (cards.length === 0) {
    const empty = 'There are no leaders on the map yet.';
    const remark = textPieces('Remark', empty, { size: SIZE.text, ink: 'ink-soft' });
    flow(remark, () => deck.addSlide(section, section, ''), PLACE.top);
  }
  await each(
    work,
    cards,
    ({ title }) => `Setting the card of ${title}`,
    (card) => addCardSlides(deck, card, section),
  );
  work.list(partsOf(deck));
  return deck.write(date);
}

const partsOf = ({ titles }: Deck) => titles.map((title) => ({ title, holds: '' }));

/** Sets one thing after the other; whoever waits for a large map can still cancel between two. */
async function each<T>(
  { signal, tell }: ExportWork,
  things: readonly T[],
  nameOf: (one: T) => string,
  set: (one: T) => void,
): Promise<void> {
  for (const [index, one] of things.entries()) {
    signal?.throwIfAborted();
    tell(index, things.length + 1, nameOf(one));
    await new Promise((resolve) => setImmediate(resolve));
    set(one);
  }
  signal?.throwIfAborted();
  tell(things.length, things.length + 1, 'Writing the file');
}
