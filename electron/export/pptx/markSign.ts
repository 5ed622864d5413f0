import { MODE_LETTERS } from '#shared/model/partWords.ts';
import type { Mark } from '#shared/report/blocks.ts';
import { CATEGORY_LETTERS } from '#shared/report/words.ts';

/**
 * A sign of the map as characters that every typeface has: editable, read aloud, and told apart without
 * colour. Empty where words beside it say the same.
 */
export function markSign(mark: Mark): string {
  switch (mark.kind) {
    case 'mode':
      return MODE_LETTERS[mark.mode];
    case 'role':
      if (mark.role === 'owner') return MODE_LETTERS[mark.mode];
      if (mark.role === 'informed') return '\u2022';
      return mark.mustAgree ? '\u25cf' : '\u25cb';
    case 'redLine':
      return `\u25ac${CATEGORY_LETTERS[mark.category]}`;
    case 'risks':
      return `\u25b2${mark.count}`;
    case 'critical':
      return 'critical';
    case 'appetite':
    case 'lamp':
      return '';
  }
}
