import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** Every file below a folder, as bytes read one to one. Files that go while one looks are passed over. */
export async function filesBelow(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const path = join(entry.parentPath, entry.name);
        return [path, await readFile(path, 'latin1').catch(() => '')] as const;
      }),
  );
  return new Map(texts);
}

/** The files that hold a text, in UTF-8 or UTF-16, however they are set in lines. */
export function filesWith(files: ReadonlyMap<string, string>, text: string): readonly string[] {
  const close = (held: string) => held.replace(/[ \n\r\t]+/g, '');
  const forms = (['utf8', 'utf16le'] as const).map((code) =>
    close(Buffer.from(text, code).toString('latin1')),
  );
  return [...files]
    .filter(([, held]) => forms.some((form) => close(held).includes(form)))
    .map(([path]) => path);
}

interface Fiber {
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
  readonly memoizedState: unknown;
}

/**
 * The window's one store as JSON, found the way a debugger would: no door is opened in the app for the
 * test. It is in the dependencies of every component that reads it.
 */
export function storeAsJson(page: Page): Promise<string> {
  return page.evaluate(() => {
    const root = document.getElementById('root')!;
    const key = Object.keys(root).find((name) => name.startsWith('__reactContainer$'))!;
    const waiting: Fiber[] = [(root as unknown as Record<string, Fiber>)[key]!];
    for (let fiber = waiting.pop(); fiber; fiber = waiting.pop()) {
      if (fiber.sibling) waiting.push(fiber.sibling);
      if (fiber.child) waiting.push(fiber.child);
      let hook = fiber.memoizedState as { memoizedState?: unknown; next?: unknown } | null;
      for (; hook && typeof hook === 'object' && 'next' in hook; hook = hook.next as typeof hook) {
        const state = hook.memoizedState;
        if (!Array.isArray(state) || !Array.isArray(state[1])) continue;
        for (const dependency of state[1] as unknown[]) {
          const api = dependency as { getState?: () => { map?: unknown } } | null;
          if (api && typeof api === 'object' && typeof api.getState === 'function') {
            return JSON.stringify(api.getState());
          }
        }
      }
    }
    throw new Error('The store was not found.');
  });
}

/** Everything on the page that is text or an attribute, and what the page keeps beyond itself. */
export function pageAsText(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')];
    const databases = await indexedDB.databases().catch(() => []);
    return [
      document.title,
      document.documentElement.outerHTML,
      ...fields.map((field) => field.value),
      JSON.stringify({ ...localStorage }),
      JSON.stringify({ ...sessionStorage }),
      JSON.stringify(databases),
      location.href,
      JSON.stringify(history.state),
    ].join('\n');
  });
}
