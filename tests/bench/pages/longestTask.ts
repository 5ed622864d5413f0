/**
 * The longest time for which the page could not take a message while `run` was under way: its longest
 * task, to a fraction of a millisecond, drawing included. (The engine's own report begins at 50 ms.)
 */
export async function longestTask(run: () => Promise<unknown>): Promise<number> {
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  let longest = 0;
  let isRunning = true;
  port1.addEventListener('message', () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (isRunning) port2.postMessage(null);
  });
  port1.start();
  port2.postMessage(null);
  await run();
  isRunning = false;
  return longest;
}
