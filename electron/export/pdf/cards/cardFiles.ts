import type { Id } from '#shared/document/fields.ts';
import type { PaperSize } from '#shared/ipc/exportOptions.ts';
import { pocketCards } from '#shared/report/pocketCard.ts';
import type { ReportSource } from '#shared/report/reportSource.ts';
import type { PrintFile } from '../../../services/print/PrintPages.ts';
import type { EmbeddedFont } from '../../fonts.ts';
import { pageFiles } from '../pageFiles.ts';
import { cardsHtml } from './cardHtml.ts';
import { fitCard } from './cardFit.ts';
import cardsCss from './cards.css?raw';
import { cardSheet } from './cardSheet.ts';
import { cardStyle } from './cardStyle.ts';

/** Everything that the engine needs to print pocket cards, one page a leader. */
export function cardFiles(
  source: ReportSource,
  of: 'all' | readonly Id[],
  choice: PaperSize,
  fonts: readonly EmbeddedFont[],
): PrintFile[] {
  const cards = pocketCards(source, of);
  const { panel } = cardSheet(choice);
  const page = cardsHtml(cards, (card) => fitCard(card, panel));
  return pageFiles(page, cardStyle(cards, choice), cardsCss, fonts);
}
