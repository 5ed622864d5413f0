import type { Page } from '@playwright/test';

/**
 * MB that the page and its workers hold after a collection: objects of the script and of the engine
 * that it holds (elements, buffers). Pixels of canvases are the graphics process's and not counted.
 */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  try {
    for (let i = 0; i < 2; i += 1) await session.send('HeapProfiler.collectGarbage');
    return await page.evaluate(async () => {
      const measure = (
        performance as unknown as {
          measureUserAgentSpecificMemory(): Promise<{ readonly bytes: number }>;
        }
      ).measureUserAgentSpecificMemory;
      return (await measure.call(performance)).bytes / 1e6;
    });
  } finally {
    await session.detach();
  }
}
