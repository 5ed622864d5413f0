import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { GOAL_ROWS, type RowId } from './goals.ts';
import { SIZES, type MapSize } from './map/sizes.ts';

export interface Options {
  readonly sizes: readonly MapSize[];
  readonly rows: ReadonlySet<RowId>;
  readonly rounds: number;
  readonly json: string;
}

export const USAGE = `npm run bench -- [--quick] [--size typical|large|stress] [--only ROW] [--rounds N] [--json FILE]

  --quick       without the stress size
  --size SIZE   this size only; may be given again
  --only ROW    this row only, or all rows that begin so (frames); may be given again
  --rounds N    interleaved rounds, 3 unless told
  --json FILE   where the numbers go, .cache/bench.json unless told

rows: ${GOAL_ROWS.map(({ id }) => id).join(' ')}`;

/** @throws Error with one sentence about what was typed */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      size: { type: 'string', multiple: true, default: [] },
      only: { type: 'string', multiple: true, default: [] },
      rounds: { type: 'string', default: '3' },
      json: { type: 'string', default: join(import.meta.dirname, '../../.cache/bench.json') },
    },
  });
  const known = SIZES.map(({ name }) => name as string);
  const strange = values.size.find((name) => !known.includes(name));
  if (strange !== undefined) throw new Error(`There is no size "${strange}": ${known.join(', ')}.`);
  const rows = GOAL_ROWS.map(({ id }) => id).filter(
    (id) => values.only.length === 0 || values.only.some((start) => id.startsWith(start)),
  );
  if (rows.length === 0) throw new Error(`There is no row "${values.only.join(', ')}".`);
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds takes a whole number.');
  const sizes = SIZES.filter(({ name }) =>
    values.size.length > 0 ? values.size.includes(name) : !(values.quick && name === 'stress'),
  );
  return { sizes, rows: new Set(rows), rounds, json: values.json };
}
