import type { MapDocument } from '#shared/document/document.ts';
import type { Block, Table } from '#shared/report/blocks.ts';
import { boardPaper } from '#shared/report/boardPaper.ts';
import type { Redaction } from '#shared/report/redact.ts';
import { reportSource } from '#shared/report/reportSource.ts';
import { aLeader, aMap, anArea, coordinator, owner } from '#tests/helpers/aMap.ts';

export const DAY = '2026-11-23';

/** The whole paper on that day. */
export const paperOf = (
  document: MapDocument,
  redaction: Redaction = 'none',
  baseline: string | null = null,
) => boardPaper(reportSource(document, redaction, DAY, baseline));

/** Blocks of one kind of one section. */
export function blocks<K extends Block['kind']>(
  document: MapDocument,
  id: string,
  kind: K,
  redaction: Redaction = 'none',
) {
  const section = paperOf(document, redaction).sections.find((one) => one.id === id);
  return (section?.blocks ?? []).filter(
    (block): block is Extract<Block, { kind: K }> => block.kind === kind,
  );
}

/** One table of a section; `undefined` where it is not there. */
export function table(
  document: MapDocument,
  id: string,
  tableId: string,
  redaction: Redaction = 'none',
) {
  return blocks(document, id, 'table', redaction).find((one) => one.id === tableId);
}

/** The words of a table, with the note of a cell behind them. */
export const rows = (one: Table | undefined) =>
  (one?.groups ?? []).flatMap((group) =>
    group.rows.map(({ cells }) =>
      cells.map(({ text, note }) => (note ? `${text} / ${note}` : text)),
    ),
  );

/** A team with an area of every mode. */
export const TEAM = aMap({
  leaders: [aLeader('CEO'), aLeader('CFO'), aLeader('CRO'), aLeader('CIO')],
  areas: [
    anArea('Pricing', {
      mode: 'coordinated',
      limit: 'to 5 m a year; above: CEO',
      reserved: 'New markets',
      tieBreakerId: 'ceo',
      escalation: 'Board, within ten days',
      critical: true,
    }),
    anArea('Brand', { mode: 'shared' }),
    anArea('Tax', { mode: 'sovereign' }),
    anArea('Layoffs'),
  ],
  assignments: [
    owner('cfo', 'pricing'),
    coordinator('cro', 'pricing', { level: 'agree' }),
    owner('cro', 'brand'),
    owner('ceo', 'brand'),
    owner('cfo', 'tax'),
  ],
});
