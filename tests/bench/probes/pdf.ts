import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { PrintFile } from '#electron/services/print/PrintPages.ts';
import { nodeBundle } from '../../../build/vite/nodeBundle.ts';
import { benchBrowser } from '../browser/BenchBrowser.ts';
import { generateMap } from '../map/generateMap.ts';
import { interleave } from '../measure/interleave.ts';
import type { Measured, Probe } from '../Probe.ts';

const OUT = join(import.meta.dirname, '../../../.cache/bench/pdf');
const ORIGIN = 'http://print.localhost/';

/** The bundled pages: their style sheet and fonts are not for Node to import. */
async function loadPages(): Promise<typeof import('../apps/mapPages.ts')> {
  await build({
    configFile: false,
    ...nodeBundle({
      entry: 'tests/bench/apps/mapPages.ts',
      outDir: OUT,
      name: 'pages',
      external: [],
    }),
  });
  return (await import(pathToFileURL(join(OUT, 'pages.js')).href)) as Awaited<
    ReturnType<typeof loadPages>
  >;
}

/**
 * The map's pages from the document to the PDF, against the engine printing the same drawings that lie
 * there ready, with the same options.
 */
export const pdf: Probe = {
  rows: ['pdf'],
  async measure({ size, rounds, say }): Promise<{ pdf: Measured }> {
    const { mapPages, barePages } = await loadPages();
    const document = generateMap(size);
    const bare = barePages(await mapPages(document, 'a3'));
    let bytes = 0;
    const measured = await interleave(
      size.name === 'stress' ? 1 : rounds,
      async () => {
        say('ours');
        const start = performance.now();
        const files = await mapPages(document, 'a3');
        const laidOut = performance.now() - start;
        const printed = await print(files);
        bytes = printed.bytes;
        return laidOut + printed.ms;
      },
      async () => {
        say('bare pages');
        return (await print(bare)).ms;
      },
      'ms',
    );
    return { pdf: { ...measured, note: `A3, ${(bytes / 1e6).toFixed(2)} MB` } };
  },
  end: () => benchBrowser.end(),
};

async function print(files: readonly PrintFile[]) {
  const context = await (await benchBrowser.start()).newContext();
  const page = await context.newPage();
  try {
    await page.route(`${ORIGIN}**`, (route) => {
      const file = files.find(({ path }) => route.request().url() === ORIGIN + path);
      return file
        ? route.fulfill({
            contentType: file.mime,
            body: typeof file.body === 'string' ? file.body : Buffer.from(file.body),
          })
        : route.fulfill({ status: 404 });
    });
    const start = performance.now();
    await page.goto(`${ORIGIN}index.html`);
    await page.evaluate(async () => {
      await Promise.all([...document.fonts].map((font) => font.load()));
      await document.fonts.ready;
    });
    const { length } = await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      // As the app prints (`printPdf`).
      tagged: true,
      outline: true,
    });
    return { ms: performance.now() - start, bytes: length };
  } finally {
    await context.close();
  }
}
