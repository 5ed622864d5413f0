import type { CDPSession, Page } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** In microseconds. */
  readonly dur?: number;
}

/** Laid down in the page, so that its thread is known among those of the browser. */
const MARK = 'bench: this thread';

/**
 * The longest task of the page's thread while `act` goes on, in ms: script, style, layout and paint of
 * one frame together. Read from the engine's own trace: between two tasks a key is heard, so that the
 * longest one is what a hand has to wait for.
 *
 * @param browser a session of the whole browser: pages cannot trace
 */
export async function longestTaskIn(
  browser: CDPSession,
  page: Page,
  act: () => Promise<void>,
): Promise<number> {
  const events: TraceEvent[] = [];
  const take = ({ value }: { readonly value: object[] }) => {
    for (const event of value) events.push(event as TraceEvent);
  };
  browser.on('Tracing.dataCollected', take);
  await browser.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'] },
  });
  await page.evaluate((mark) => performance.mark(mark), MARK);
  await act();
  const complete = new Promise<void>((resolve) =>
    browser.once('Tracing.tracingComplete', () => resolve()),
  );
  await browser.send('Tracing.end');
  await complete;
  browser.off('Tracing.dataCollected', take);
  const marked = events.find(({ name }) => name === MARK);
  if (!marked) throw new Error('The trace does not know the page.');
  const tasks = events.filter(
    ({ name, pid, tid }) => name.endsWith('RunTask') && pid === marked.pid && tid === marked.tid,
  );
  return Math.max(0, ...tasks.map(({ dur = 0 }) => dur / 1000));
}
