import { bandHeightFor } from './frameBand.ts';
import { LANE_TAIL, type SectionFrame } from './sectionFrame.ts';
import type { BandPlan, SectionPlan } from './sectionPlan.ts';

/** What a page of uneven height costs against one that breaks a band, or leaves one row of it alone. */
const BREAK_COST = 0.12;
const LONE_ROW_COST = 0.3;

interface Row {
  readonly band: number;
  /** Within the band. */
  readonly row: number;
}

/**
 * Breaks a section into so many parts of at most `height` px each, between bands where that balances
 * well, else between rows. Lanes stay where they are on all of them; areas to settle are on the first.
 *
 * @param frame the whole section, as it would stand on one page
 * @param height px for a part, without the scene's margin
 * @returns null where it takes more parts
 */
export function splitSection(
  frame: SectionFrame,
  height: number,
  count: number,
): SectionPlan[] | null {
  if (count === 1) return frame.height <= height ? [frame.plan] : null;
  const rows = frame.bands.flatMap(({ plan }, band) =>
    Array.from({ length: plan.rowCount }, (_, row): Row => ({ band, row })),
  );
  const all = rowsHeight(frame, rows);
  if (rows.length < count || all > count * height) return null;
  const starts = bestStarts(frame, rows, height, count);
  return starts && starts.map((start, index) => partOf(frame.plan, rows, start, starts[index + 1]));
}

/** Where each part begins, or null where none of the ways fits. */
function bestStarts(
  frame: SectionFrame,
  rows: readonly Row[],
  height: number,
  count: number,
): number[] | null {
  let best: { cost: number; starts: number[] } | null = null;
  const visit = (starts: number[], cost: number): void => {
    const from = starts.at(-1) ?? 0;
    const isLast = starts.length === count;
    const ends = isLast ? [rows.length] : rows.keys();
    for (const end of ends) {
      if (end <= from) continue;
      const taken = partHeight(frame, rows.slice(from, end), { from, isLast });
      if (taken > height) break;
      const here = cost + (1 - taken / height) ** 2 + (isLast ? 0 : breakCost(frame, rows, end));
      if (best && here >= best.cost) continue;
      if (isLast) best = { cost: here, starts };
      else visit([...starts, end], here);
    }
  };
  visit([0], 0);
  return (best as { starts: number[] } | null)?.starts ?? null;
}

function breakCost(frame: SectionFrame, rows: readonly Row[], at: number): number {
  const after = rows[at];
  if (!after || after.row === 0) return 0;
  const left = (frame.bands[after.band]?.plan.rowCount ?? 0) - after.row;
  return BREAK_COST + (after.row === 1 || left === 1 ? LONE_ROW_COST : 0);
}

function partHeight(
  frame: SectionFrame,
  rows: readonly Row[],
  { from, isLast }: { from: number; isLast: boolean },
): number {
  const firstBand = frame.bands[0]?.top ?? 0;
  const head = from === 0 ? firstBand : firstBand - frame.headerTop - frame.generalHeight;
  const foot = isLast ? frame.height - frame.floorTop : LANE_TAIL;
  return head + rowsHeight(frame, rows) + foot;
}

/** All bands of these rows, with their air. */
function rowsHeight(frame: SectionFrame, rows: readonly Row[]): number {
  let sum = 0;
  for (let at = 0; at < rows.length;) {
    const first = rows[at];
    const band = first && frame.bands[first.band];
    if (!band) break;
    let end = at;
    while (rows[end + 1]?.band === first.band) end++;
    const last = rows[end] ?? first;
    const top = (band.rowCentres[first.row] ?? 0) - (band.above[first.row] ?? 0);
    const bottom = (band.rowCentres[last.row] ?? 0) + (band.below[last.row] ?? 0);
    sum += bandHeightFor(bottom - top, labelFrom(band.plan, first.row), frame);
    at = end + 1;
  }
  return sum;
}

const labelFrom = (band: BandPlan, row: number) =>
  row === 0 ? band.label : `${band.label}, continued`;

function partOf(
  plan: SectionPlan,
  rows: readonly Row[],
  start: number,
  end = rows.length,
): SectionPlan {
  const own = rows.slice(start, end);
  const bands = plan.bands.flatMap((band, index): BandPlan[] => {
    const inBand = own.filter((row) => row.band === index);
    const [first] = inBand;
    if (!first) return [];
    const until = first.row + inBand.length;
    const kept = band.figures
      .map((figure, at) => ({ figure, row: band.rows[at] ?? 0 }))
      .filter(({ row }) => row >= first.row && row < until);
    return [
      {
        ...band,
        label: labelFrom(band, first.row),
        figures: kept.map(({ figure }) => figure),
        rows: Int32Array.from(kept, ({ row }) => row - first.row),
        rowCount: inBand.length,
      },
    ];
  });
  return {
    ...plan,
    isContinuation: start > 0,
    areaCount: bands.reduce((sum, band) => sum + band.figures.length, 0),
    tray: start === 0 ? plan.tray : [],
    bands,
  };
}
