// npm run bench: measures what there is against its reference and prints the table of goals.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { dirname } from 'node:path';
import { GOAL_ROWS, type GoalRow } from './goals.ts';
import { readOptions, USAGE, type Options } from './options.ts';
import { PROBES } from './probes/probes.ts';
import type { Result } from './report/Result.ts';
import { mark, table } from './report/table.ts';

function optionsOrUsage(): Options {
  try {
    return readOptions(process.argv.slice(2));
  } catch (problem) {
    console.error(`${problem instanceof Error ? problem.message : String(problem)}\n\n${USAGE}`);
    process.exit(2);
  }
}

const options = optionsOrUsage();
const results: Result[] = [];
const load = () => loadavg()[0] ?? 0;
const startedAt = performance.now();
const say = (line: string) => {
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(0).padStart(4);
  process.stderr.write(`${seconds} s  ${line}\n`);
};

for (const probe of PROBES) {
  const rows = probe.rows.filter((row) => options.rows.has(row));
  if (rows.length === 0) continue;
  for (const size of options.sizes) {
    if (probe.sizes && !probe.sizes.includes(size.name)) continue;
    say(`${rows.join(', ')}: ${size.name}`);
    const before = load();
    const told = (line: string) => say(`  ${line}`);
    const found = await probe
      .measure({ size, rounds: options.rounds, wanted: options.rows, say: told })
      .catch((problem: unknown) => {
        say(problem instanceof Error ? (problem.stack ?? problem.message) : String(problem));
        return String(problem);
      });
    for (const row of rows) {
      const measured = typeof found === 'string' ? found : (found[row] ?? 'could not be measured');
      results.push({ row, size: size.name, measured, load: [before, load()] });
    }
  }
  await probe.end?.();
}

const machine = { cores: cpus().length, model: cpus()[0]?.model ?? '', node: process.version };
console.log(
  `\n${machine.cores} cores, ${machine.model}, Node ${machine.node}; load ${loadavg()
    .map((value) => value.toFixed(2))
    .join(' ')}; ratios are ours divided by the reference's, medians of ${options.rounds} rounds\n`,
);
const isWanted = ({ id }: GoalRow) => (options.rows as ReadonlySet<string>).has(id);
console.log(table(results, isWanted).join('\n'));

const goals = new Map<string, GoalRow>(GOAL_ROWS.map((row) => [row.id, row]));
mkdirSync(dirname(options.json), { recursive: true });
writeFileSync(
  options.json,
  `${JSON.stringify(
    {
      at: new Date().toISOString(),
      machine: { ...machine, loadavg: loadavg() },
      rounds: options.rounds,
      results: results.map((result) => {
        const goal = goals.get(result.row)?.goals[result.size] ?? null;
        const { measured } = result;
        const isNumber = typeof measured === 'object';
        return { ...result, goal, mark: isNumber && goal ? mark(goal, measured) : null };
      }),
    },
    null,
    2,
  )}\n`,
);
