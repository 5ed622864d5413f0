import { useEffect, useState } from 'react';
import { PdfPages, type PageSize } from './PdfPages.ts';

export interface OpenPages {
  readonly pages: PdfPages;
  readonly sizes: readonly PageSize[];
  /** The file that they are the pages of. */
  readonly bytes: Uint8Array;
}

/** Opens the bytes; the pages before stay until the new ones are there. */
export function usePdfPages(bytes: Uint8Array): OpenPages | 'failed' | null {
  const [open, setOpen] = useState<OpenPages | 'failed' | null>(null);
  useEffect(() => {
    let isWanted = true;
    const opening = openAll(bytes);
    opening.then(
      (opened) => isWanted && setOpen(opened),
      (problem: unknown) => {
        console.error(problem);
        if (isWanted) setOpen('failed');
      },
    );
    return () => {
      isWanted = false;
      void opening.then(({ pages }) => pages.close()).catch(() => undefined);
    };
  }, [bytes]);
  return open;
}

async function openAll(bytes: Uint8Array): Promise<OpenPages> {
  const pages = await PdfPages.open(bytes);
  const numbers = Array.from({ length: pages.count }, (_, index) => index + 1);
  return { pages, bytes, sizes: await Promise.all(numbers.map((number) => pages.sizeOf(number))) };
}
