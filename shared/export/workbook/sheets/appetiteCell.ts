import { WITHHELD, type Redaction } from '../../../report/redact.ts';
import { appetiteText } from '../../../report/words.ts';

/** An appetite in words, or that it is kept back. */
export function appetiteCell(appetite: number | null, redaction: Redaction): string {
  return redaction === 'all' ? WITHHELD : appetiteText(appetite);
}
