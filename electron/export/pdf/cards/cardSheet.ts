import type { PaperSize } from '#shared/ipc/exportOptions.ts';
import { textPaper } from '../paperSize.ts';

/** Around the two panels of a card, and between them, in mm: the fold runs in the middle. */
export const CARD_MARGIN = { top: 13, side: 14, foot: 16 } as const;
export const FOLD_GAP = 28;

/** One card: a sheet across, folded once to half its size (A4 to A5), with a panel on either side. */
export interface CardSheet {
  readonly paper: { readonly width: number; readonly height: number };
  /** Of one panel's text, in mm. */
  readonly panel: { readonly width: number; readonly height: number };
}

/** @param choice a wall's paper gives cards on the paper of the same family that folds to a pocket's size */
export function cardSheet(choice: PaperSize): CardSheet {
  const upright = textPaper(choice);
  const paper = { width: upright.height, height: upright.width };
  return {
    paper,
    panel: {
      width: (paper.width - 2 * CARD_MARGIN.side - FOLD_GAP) / 2,
      height: paper.height - CARD_MARGIN.top - CARD_MARGIN.foot,
    },
  };
}
