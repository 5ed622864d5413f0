import type { Page } from '@playwright/test';

/** MB that a page holds, its workers included. */
export interface Heap {
  /** Objects of the script, and elements. */
  readonly objects: number;
  /** Pixels of canvases in the processor's memory. */
  readonly pixels: number;
}

interface MemoryMeasurement {
  readonly breakdown: readonly { readonly bytes: number; readonly types: readonly string[] }[];
}

/** What a page and its workers hold after a collection. */
export async function heapOf(page: Page): Promise<Heap> {
  const session = await page.context().newCDPSession(page);
  try {
    for (let i = 0; i < 2; i += 1) await session.send('HeapProfiler.collectGarbage');
    return await page.evaluate(async () => {
      const measured = await (
        performance as unknown as { measureUserAgentSpecificMemory(): Promise<MemoryMeasurement> }
      ).measureUserAgentSpecificMemory();
      const sum = (type: string) =>
        measured.breakdown
          .filter(({ types }) => types.includes(type))
          .reduce((total, { bytes }) => total + bytes / 1e6, 0);
      return { objects: sum('JavaScript') + sum('DOM'), pixels: sum('Canvas') };
    });
  } finally {
    await session.detach();
  }
}
