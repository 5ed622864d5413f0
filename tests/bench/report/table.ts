import { GOAL_ROWS, isReached, type Goal, type GoalRow } from '../goals.ts';
import { SIZES } from '../map/sizes.ts';
import type { Measured } from '../Probe.ts';
import type { Result } from './Result.ts';

const HEAD = ['what', 'size', 'goal', 'measured', '', 'ours', 'reference', 'load'];

/** The table of performance goals with what was measured, as lines of text. */
export function table(results: readonly Result[], wanted: (row: GoalRow) => boolean): string[] {
  const lines = [HEAD];
  const notes: string[] = [];
  for (const row of GOAL_ROWS as readonly GoalRow[]) {
    if (!wanted(row)) continue;
    const own = results.filter((result) => result.row === row.id);
    if (own.length === 0) lines.push([row.id, '', '', 'not yet', '', '', row.reference, '']);
    for (const { name } of SIZES) {
      const result = own.find(({ size }) => size === name);
      if (!result) continue;
      const goal = row.goals[name];
      lines.push(line(row, result, goal));
      const note = typeof result.measured === 'object' ? result.measured.note : result.measured;
      if (note !== undefined) notes.push(`  ${row.id}, ${name}: ${note}`);
    }
  }
  const references = (GOAL_ROWS as readonly GoalRow[])
    .filter(wanted)
    .map((row) => `  ${row.id}: ${row.what}, against ${row.reference}`);
  return [
    ...align(lines),
    '',
    'rows',
    ...references,
    ...(notes.length > 0 ? ['', 'notes'] : []),
    ...notes,
  ];
}

function line(row: GoalRow, { size, measured, load }: Result, goal: Goal | undefined): string[] {
  const wanted = goal ? `${goal.is === 'at most' ? '<=' : '>='} ${goal.value}${suffix(row)}` : '';
  const loads = load.map((value) => value.toFixed(1)).join('-');
  if (typeof measured === 'string') return [row.id, size, wanted, '-', '', '', '', loads];
  return [
    row.id,
    size,
    wanted,
    `${round(measured.value)}${suffix(row)}`,
    mark(goal, measured),
    amount(measured.ours, measured.unit),
    measured.theirs === null ? '' : amount(measured.theirs, measured.unit),
    loads,
  ];
}

const suffix = ({ unit }: GoalRow) => (unit === 'ms' ? ' ms' : '');

/** `best`: short of the goal only because the reference is too quick for it, with nothing left to gain. */
export function mark(
  goal: Goal | undefined,
  { value, isBest = false }: Measured,
): 'pass' | 'best' | 'MISS' | '' {
  if (!goal) return '';
  if (isReached(goal, value)) return 'pass';
  return isBest ? 'best' : 'MISS';
}

function amount(value: number, unit: string): string {
  return `${round(value)} ${unit}`;
}

/** Three digits that matter. */
function round(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const digits =
    Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : Math.abs(value) >= 1 ? 2 : 4;
  return value.toFixed(digits);
}

function align(lines: readonly (readonly string[])[]): string[] {
  const widths = HEAD.map((_, column) =>
    Math.max(...lines.map((cells) => (cells[column] ?? '').length)),
  );
  return lines.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
