import { boardPaper } from '#shared/report/boardPaper.ts';
import type { Exporter } from '../Exporter.ts';
import { purposeLine } from '../pdf/purposeLine.ts';
import { Deck } from './Deck.ts';
import { addSectionSlides, footerLine } from './deckSlides.ts';

/** The board paper as a deck that can be edited: text boxes, tables and shapes, never pictures of them. */
export const pptxExporter: Exporter = {
  needsEngine: false,
  async make({ document, source, options, signal, tell }) {
    const told = source();
    const paper = boardPaper(told, options.sections);
    const steps = paper.sections.length + 1;
    const deck = await Deck.open({
      title: paper.title,
      subject: purposeLine(paper),
      author: document.control.author,
      footer: footerLine(paper),
    });
    for (const [index, section] of paper.sections.entries()) {
      signal?.throwIfAborted();
      tell(index, steps, `Setting ${section.id === 'title' ? 'the summary' : section.title}`);
      // A large map takes seconds: whoever waits can still cancel between two sections.
      await new Promise((resolve) => setImmediate(resolve));
      addSectionSlides(deck, section, paper, told.model);
    }
    signal?.throwIfAborted();
    tell(steps - 1, steps, 'Writing the file');
    return deck.write(paper.date);
  },
};
