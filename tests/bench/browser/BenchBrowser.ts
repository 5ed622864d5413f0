import { chromium, type Browser, type Page } from '@playwright/test';
import { installedChromium } from '../../../build/runtime/engine.mjs';
import { buildPages } from './buildPages.ts';
import { serveFolder } from './serveFolder.ts';

/** A laptop's window. */
export const WINDOW = { width: 1440, height: 900 } as const;

/**
 * One headless Chromium for a run, and the pages that it shows. Started when first needed. The bare engine
 * where it is installed: as in Electron, no browser around the page takes its share of the machine.
 */
export class BenchBrowser {
  readonly #isBare: boolean;
  #browser: Browser | undefined;
  #server: { readonly origin: string; readonly close: () => void } | undefined;

  constructor(isBare: boolean) {
    this.#isBare = isBare;
  }

  /** A fresh page of the bench, in a fresh process. `query` says what it shows. */
  async page(query: Readonly<Record<string, string>>): Promise<Page> {
    this.#server ??= await serveFolder(await buildPages());
    const browser = await this.start();
    const context = await browser.newContext({ viewport: WINDOW });
    const page = await context.newPage();
    page.setDefaultTimeout(300_000);
    const failures: string[] = [];
    page.on('pageerror', (problem) => failures.push(problem.stack ?? problem.message));
    await page.goto(`${this.#server.origin}/?${new URLSearchParams(query).toString()}`);
    await page
      .waitForFunction(() => window.bench !== undefined || window.layOut !== undefined, undefined, {
        timeout: 60_000,
      })
      .catch((problem: unknown) => {
        throw new Error(`The bench page did not load: ${failures.join('\n')}`, { cause: problem });
      });
    return page;
  }

  async start(): Promise<Browser> {
    const executablePath = installedChromium(this.#isBare);
    this.#browser ??= await chromium.launch({
      ...(executablePath === null ? {} : { executablePath }),
      args: ['--enable-blink-features=ForceEagerMeasureMemory', '--site-per-process'],
    });
    return this.#browser;
  }

  async end(): Promise<void> {
    this.#server?.close();
    await this.#browser?.close();
    this.#server = undefined;
    this.#browser = undefined;
  }
}

export const benchBrowser = new BenchBrowser(true);
