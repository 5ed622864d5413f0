import type { BoardPaper } from '#shared/report/boardPaper.ts';

const LINES = {
  '': 'Decision lanes',
  information: 'Decision lanes · for information',
  discussion: 'Decision lanes · for discussion',
  decision: 'Decision lanes · for decision',
} as const;

/** The line above the title: what the board is asked to do with the paper. */
export function purposeLine({ purpose }: Pick<BoardPaper, 'purpose'>): string {
  return LINES[purpose];
}
