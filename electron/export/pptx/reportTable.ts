import type { LaneMode } from '#shared/document/area.ts';
import type { Ink } from '#shared/drawing/ops.ts';
import type { Cell, Column, Mark, Row, Table } from '#shared/report/blocks.ts';
import { markWords } from '#shared/report/words.ts';
import type { Para } from './Deck.ts';
import { colour, PLACE, PT_PER_INCH, SIZE } from './deckStyle.ts';
import { fitArial } from './fitArial.ts';
import type { Flowing } from './flow.ts';
import { markSign } from './markSign.ts';
import { LINE, measureArial } from './measureArial.ts';
import { slideLine } from './slideText.ts';
import { tableRun, type DeckCell, type DeckRow } from './tableRun.ts';
import { textPieces } from './textPieces.ts';

/** Columns of a matrix, in inches. */
const NAME_WIDTH = 3.4;
const LANE_WIDTH = 0.62;
const WIDEST = 1.15;
const TALLEST_HEAD = 2;
/** Columns of a matrix that stand left of the leaders': the area and its lane. */
const BEFORE_LEADERS = 2;

/** Ground and ink of an owner's sign, as on the map. */
const OWNER_LOOK: Readonly<Record<LaneMode, { readonly fill: Ink | null; readonly ink: Ink }>> = {
  sovereign: { fill: 'sovereign', ink: 'on-sovereign' },
  coordinated: { fill: null, ink: 'coordinated' },
  shared: { fill: 'shared-fill', ink: 'on-shared' },
  undecided: { fill: null, ink: 'ink' },
};

/** A table of the report, with its caption. */
export function reportTable(table: Table): Flowing[] {
  const isEmpty = table.groups.every(({ rows }) => rows.length === 0);
  if (isEmpty) {
    return textPieces('Remark', table.empty, { size: SIZE.text, ink: 'ink-soft', gap: 0.15 });
  }
  const isMatrix = table.look === 'matrix';
  const widths = isMatrix ? matrixWidths(table.columns) : sharedWidths(table.columns);
  const caption =
    table.caption.trim() === ''
      ? []
      : textPieces('Caption', table.caption, {
          size: SIZE.text,
          isBold: true,
          width: PLACE.width,
          gap: 0.25,
          leads: true,
        });
  const rows = table.groups.flatMap(({ label, rows: inGroup }): DeckRow[] => [
    ...(label.trim() === '' ? [] : [groupRow(label)]),
    ...inGroup.map((row) => ({ cells: cellsOf(row, table.columns) })),
  ]);
  const name = slideLine(table.caption) || (isMatrix ? 'Responsibility matrix' : 'Table');
  return [
    ...caption,
    tableRun({ name, widths, head: headOf(table.columns, widths, isMatrix), rows }),
  ];
}

function sharedWidths(columns: readonly Column[]): number[] {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  return columns.map(({ share }) => (share / all) * PLACE.width);
}

function matrixWidths(columns: readonly Column[]): number[] {
  const leaders = columns.length - BEFORE_LEADERS;
  const each = (PLACE.width - NAME_WIDTH - LANE_WIDTH) / Math.max(1, leaders);
  return columns.map((_, index) =>
    index === 0 ? NAME_WIDTH : index === 1 ? LANE_WIDTH : Math.min(WIDEST, each),
  );
}

const groupRow = (label: string): DeckRow => ({
  isGroup: true,
  cells: [{ paras: [{ text: label, size: SIZE.table, isBold: true, before: 4 }] }],
});

/** The leaders above a matrix all stand upright where the title of one needs it. */
function headOf(
  columns: readonly Column[],
  widths: readonly number[],
  isMatrix: boolean,
): DeckCell[] {
  const look = { size: SIZE.note, isBold: true, ink: 'ink-soft' as const };
  const widthOf = (index: number) => (widths[index] ?? 1) * PT_PER_INCH - 10;
  const needsUpright = columns.map(
    ({ label, isNarrow = false }, index) =>
      isNarrow &&
      slideLine(label)
        .split(' ')
        .some((word) => measureArial(word, look.size, true) > widthOf(index)),
  );
  const isLeader = (index: number) => isMatrix && index >= BEFORE_LEADERS;
  const areLeadersUpright = needsUpright.some((needs, index) => needs && isLeader(index));
  return columns.map(({ label, isNarrow = false }, index): DeckCell => {
    const text = slideLine(label);
    const width = widthOf(index);
    const isUpright = isLeader(index) ? areLeadersUpright : (needsUpright[index] ?? false);
    const box = { isBold: true, most: look.size, least: SIZE.small };
    // Some programs break no line of an upright title: it has one.
    const fitted = isUpright
      ? fitArial(text, {
          ...box,
          width: (TALLEST_HEAD - 0.1) * PT_PER_INCH,
          height: SIZE.note * LINE,
        })
      : fitArial(text, { ...box, width, height: TALLEST_HEAD * PT_PER_INCH });
    const paras: Para[] = [{ ...look, text: fitted.text, size: fitted.size }];
    if (!isUpright) return { paras, isCentred: isNarrow };
    const length = measureArial(fitted.text, fitted.size, true) / PT_PER_INCH + 0.1;
    return { paras, uprightHeight: Math.min(TALLEST_HEAD, length) };
  });
}

function cellsOf({ cells }: Row, columns: readonly Column[]): DeckCell[] {
  return cells.map((cell, index) =>
    columns[index]?.isNarrow ? narrowCell(cell) : wideCell(cell, index === 0),
  );
}

/** Signs, or the cell's text where it has none. */
function narrowCell({ text, marks = [] }: Cell): DeckCell {
  const signs = marks.map(markSign).filter((sign) => sign !== '');
  const owner = marks.find(isOwner);
  const look = owner ? OWNER_LOOK[owner.mode] : null;
  return {
    paras: [
      {
        text: signs.length > 0 ? signs.join(' ') : text,
        size: SIZE.table,
        isBold: owner !== undefined,
        ink: look?.ink ?? 'ink',
      },
    ],
    isCentred: true,
    ...(look?.fill ? { fill: colour(look.fill) } : {}),
  };
}

type RoleMark = Extract<Mark, { kind: 'role' }>;
const isOwner = (mark: Mark): mark is RoleMark => mark.kind === 'role' && mark.role === 'owner';

function wideCell({ text, note = '', marks = [] }: Cell, isFirst: boolean): DeckCell {
  const isCritical = marks.some(({ kind }) => kind === 'critical');
  const signs = marks.filter(({ kind }) => kind !== 'critical').map(markSign);
  const before = signs.filter((sign) => sign !== '').map((sign) => `${sign} `);
  // A sign without words beside it is said in words.
  const said =
    text.trim() === ''
      ? marks.map(markWords).join(', ')
      : `${before.join('')}${text}${isCritical ? ' (critical)' : ''}`;
  return {
    paras: [
      { text: said, size: SIZE.table, isBold: isFirst },
      ...[note]
        .filter((line) => line.trim() !== '')
        .map((line): Para => ({ text: line, size: SIZE.note, ink: 'ink-soft' })),
    ],
  };
}
