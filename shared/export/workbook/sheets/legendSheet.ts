import { dayWords } from '../../../lib/dayWords.ts';
import { APPETITE_SCALE, IMPACT_SCALE, LIKELIHOOD_SCALE } from '../../../model/partWords.ts';
import type { Redaction } from '../../../report/redact.ts';
import type { ReportSource } from '../../../report/reportSource.ts';
import type { Sheet } from '../sheet.ts';

const HELD_BACK: Readonly<Record<Redaction, string>> = {
  none: 'Nothing is kept back.',
  confidential: 'What is marked confidential is kept back: [withheld].',
  all: 'Risks, red lines, notes, reservations, reasons, dissent and appetites are kept back: [withheld].',
};

const scale = (words: readonly string[]) =>
  words.map((word, index) => `${index + 1} ${word}`).join(', ');

/** What the words mean, and which map this is. */
export function legendSheet({ model, redaction, date }: ReportSource): Sheet {
  const { title, classification, control } = model.document;
  return {
    name: 'Legend',
    stickyColumns: 1,
    columns: [
      { title: 'Word', width: 30 },
      { title: 'What it means', width: 90 },
    ],
    rows: [
      ['Map', title],
      ['Classification', classification],
      ['Version', control.version],
      ['Made on', dayWords(date)],
      ['Kept back', HELD_BACK[redaction]],
      ['Sovereign', 'One owner decides alone, and owns the outcome outright.'],
      ['Coordinated', 'One owner decides, after bringing in whoever must be coordinated with.'],
      ['Shared', 'Two or more owners decide together; somebody ends a tie.'],
      ['Not settled', 'How this is decided is not settled.'],
      ['Owner', 'Decides. In RACI: A, joint where the area is shared.'],
      ['Coordinator', 'Is brought in before the decision: consulted. In RACI: C.'],
      ['Coordinator (must agree)', 'Is brought in, and must agree. In RACI: C.'],
      ['Informed', 'Is told. In RACI: I.'],
      ['Risk appetite', scale(APPETITE_SCALE)],
      ['Likelihood', scale(LIKELIHOOD_SCALE)],
      ['Impact', scale(IMPACT_SCALE)],
      [
        'Agreement',
        '0 I cannot support this, 1-2 let us talk, 3 I can live with it, 4 I will work for it, 5 I will lead it',
      ],
    ],
  };
}
