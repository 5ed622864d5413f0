import type { ReportSource } from '../../../report/reportSource.ts';
import { OUTCOME_WORDS } from '../../../report/words.ts';
import type { Sheet, SheetValue } from '../sheet.ts';

/** Shared outcomes, a row for each leader who has said how far they stand behind one. */
export function outcomesSheet({ model }: ReportSource): Sheet {
  return {
    name: 'Outcomes',
    stickyColumns: 1,
    columns: [
      { title: 'Statement', width: 44 },
      { title: 'Kind', width: 18 },
      { title: 'What failing together would mean', width: 40 },
      { title: 'Leader', width: 28 },
      { title: 'Agreement 0 to 5', width: 17 },
      { title: 'Reservation', width: 40 },
    ],
    rows: model.document.outcomes.flatMap((outcome): SheetValue[][] => {
      const said = [outcome.statement, OUTCOME_WORDS[outcome.kind], outcome.consequence];
      if (outcome.agreements.length === 0) return [[...said, '', null, '']];
      return outcome.agreements.map(({ leaderId, level, reservation }) => [
        ...said,
        model.leader(leaderId)?.title ?? '',
        level,
        reservation,
      ]);
    }),
  };
}
