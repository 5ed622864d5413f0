/** Fewer than these in a row are said one by one. */
const LEAST = 3;

/**
 * Numbers as a reader takes them in: "1, 2, 5–9".
 *
 * @param numbers whole and rising
 * @param most numbers and runs that there is room for; what is over is an ellipsis
 */
export function numberRuns(numbers: readonly number[], most = Number.POSITIVE_INFINITY): string {
  const parts = runsOf(numbers).flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    return run.length < LEAST ? run.map(String) : [`${first}–${last}`];
  });
  return parts.slice(0, most).join(', ') + (parts.length > most ? ' …' : '');
}

function runsOf(numbers: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs;
}
