/** A clock that ticks in microseconds needs at least this much to tell anything. */
const ENOUGH_MS = 40;

/** Milliseconds a call takes, over as many calls as fill some time. */
export function perCall(run: () => unknown, enoughMs = ENOUGH_MS): number {
  let calls = 0;
  const start = performance.now();
  let elapsed = 0;
  do {
    run();
    calls += 1;
    elapsed = performance.now() - start;
  } while (elapsed < enoughMs);
  return elapsed / calls;
}
