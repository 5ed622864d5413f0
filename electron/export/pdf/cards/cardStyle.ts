import { PALETTES } from '#shared/drawing/palettes.ts';
import type { PaperSize } from '#shared/ipc/exportOptions.ts';
import type { PocketCards } from '#shared/report/pocketCard.ts';
import { dayWords } from '#shared/report/words.ts';
import { cssString, shorten } from '../pageStyle.ts';
import { CARD_MARGIN, cardSheet, FOLD_GAP } from './cardSheet.ts';

/** Colours, paper, the marks of the fold, and the footer under each panel. */
export function cardStyle(cards: PocketCards, choice: PaperSize): string {
  const { paper, panel } = cardSheet(choice);
  const { top, side, foot } = CARD_MARGIN;
  const inks = Object.entries(PALETTES.print).map(([ink, colour]) => `--${ink}: ${colour};`);
  const version = cards.version.trim() === '' ? '' : `version ${cards.version}`;
  const join = (parts: readonly string[]) =>
    parts.filter((part) => part.trim() !== '').join(' \u00b7 ');
  const left = shorten(join([cards.classification, cards.mapTitle]), panel.width);
  const right = join([shorten(version, panel.width / 3), dayWords(cards.date), 'Page ']);
  const box = `vertical-align: top; padding-block-start: 4mm; white-space: nowrap; inline-size: ${panel.width.toFixed(2)}mm;`;
  const fold =
    'content: ""; inline-size: 0; block-size: 5mm; border-inline-start: 0.5pt solid #000;';
  return `:root { ${inks.join(' ')} --fold: ${FOLD_GAP}mm; }
@page {
  size: ${paper.width}mm ${paper.height}mm;
  margin: ${top}mm ${side}mm ${foot}mm;
  @top-center { ${fold} vertical-align: top; }
  @bottom-center { ${fold} vertical-align: bottom; }
  @bottom-left { ${box} text-align: start; font-weight: 600; content: ${cssString(left)}; }
  @bottom-right { ${box} text-align: end; content: ${cssString(right)} counter(page) " of " counter(pages); }
}
`;
}
