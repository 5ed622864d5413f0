import { EventEmitter } from 'node:events';
import type { BrowserWindow, IpcMain } from 'electron';
import { expect, test, vi } from 'vitest';
import { PrintPages } from '#electron/services/print/PrintPages.ts';
import { PrintTimeout } from '#shared/ipc/PrintTimeout.ts';
import { printPdf } from '#electron/services/print/printPdf.ts';
import { printWindowOptions } from '#electron/services/print/withPage.ts';
import { PRINT_READY } from '#shared/ipc/printReady.ts';

const FILES = [{ path: 'index.html', mime: 'text/html', body: '' }];

/** An engine of which the test decides what happens when. */
function anEngine() {
  const ipc = new EventEmitter();
  const webContents = Object.assign(new EventEmitter(), {
    printed: 0,
    printing: Promise.withResolvers<Uint8Array>(),
    printToPDF: (_options: unknown) => {
      webContents.printed++;
      return webContents.printing.promise;
    },
  });
  const state = { isDestroyed: false, url: '', loading: Promise.withResolvers<void>() };
  const window = {
    webContents,
    loadURL: (url: string) => {
      state.url = url;
      return state.loading.promise;
    },
    isDestroyed: () => state.isDestroyed,
    destroy: () => {
      state.isDestroyed = true;
    },
  };
  const pages = new PrintPages();
  return {
    state,
    webContents,
    ready: (missing = 0, sender: unknown = webContents) =>
      ipc.emit(PRINT_READY, { sender }, missing),
    /** The end of the window, some time after it was told to go. */
    goes: () => webContents.emit('destroyed'),
    isServed: () => pages.answer({ url: state.url, method: 'GET' })?.status === 200,
    listeners: () => ipc.listenerCount(PRINT_READY),
    print: (signal?: AbortSignal) =>
      printPdf(
        FILES,
        {
          openWindow: () => window as unknown as BrowserWindow,
          ipc: ipc as unknown as IpcMain,
          pages,
          preload: '/preload.cjs',
        },
        signal,
      ),
  };
}

const turn = () => new Promise((done) => setImmediate(done));

test('it prints when the page says that it is ready, not before, and cleans up', async () => {
  const engine = anEngine();
  const made = engine.print();
  engine.state.loading.resolve();
  await turn();
  expect(engine.webContents.printed).toBe(0);
  expect(engine.isServed()).toBe(true);
  engine.ready(0, 'another page');
  await turn();
  expect(engine.webContents.printed).toBe(0);
  engine.ready();
  await turn();
  engine.webContents.printing.resolve(Buffer.from('%PDF'));
  expect(Buffer.from(await made).toString()).toBe('%PDF');
  expect(engine.state.isDestroyed).toBe(true);
  engine.goes();
  expect(engine.isServed()).toBe(false);
  expect(engine.listeners()).toBe(0);
});

test('a page has its files until it is gone: one that is not wanted any more may still ask', async () => {
  const engine = anEngine();
  const controller = new AbortController();
  const made = engine.print(controller.signal);
  controller.abort();
  await expect(made).rejects.toThrow('cancelled');
  expect(engine.state.isDestroyed).toBe(true);
  expect(engine.isServed()).toBe(true);
  engine.goes();
  expect(engine.isServed()).toBe(false);
});

test('a page that was ready before its load ended is printed all the same', async () => {
  const engine = anEngine();
  const made = engine.print();
  engine.ready();
  engine.state.loading.resolve();
  engine.webContents.printing.resolve(Buffer.from('%PDF'));
  expect(await made).toHaveLength(4);
});

test.each([
  ['a font that is missing', 'font', (engine: ReturnType<typeof anEngine>) => engine.ready(1)],
  [
    'a page that dies',
    'came to an end',
    (engine: ReturnType<typeof anEngine>) => engine.webContents.emit('render-process-gone'),
  ],
  [
    'a page that does not load',
    'ERR_FAILED',
    (engine: ReturnType<typeof anEngine>) => engine.state.loading.reject(new Error('ERR_FAILED')),
  ],
])('%s ends it, and leaves nothing', async (_, reason, happens) => {
  const engine = anEngine();
  const made = engine.print();
  happens(engine);
  await expect(made).rejects.toThrow(reason);
  expect(engine.state.isDestroyed).toBe(true);
  engine.goes();
  expect(engine.isServed()).toBe(false);
  expect(engine.listeners()).toBe(0);
  expect(engine.webContents.printed).toBe(0);
});

test('a page that nobody ever hears of is given up after a quarter of an hour, not before', async () => {
  vi.useFakeTimers();
  try {
    const engine = anEngine();
    const made = engine.print();
    let isOver = false;
    made.catch(() => (isOver = true));
    await vi.advanceTimersByTimeAsync(899_000);
    expect(isOver).toBe(false);
    await vi.advanceTimersByTimeAsync(2_000);
    await expect(made).rejects.toBeInstanceOf(PrintTimeout);
    expect(engine.state.isDestroyed).toBe(true);
    expect(engine.listeners()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});

test.each(['before', 'while loading', 'while printing'])(
  'an abort %s ends it at once',
  async (when) => {
    const engine = anEngine();
    const controller = new AbortController();
    if (when === 'before') controller.abort();
    const made = engine.print(controller.signal);
    made.catch(() => {});
    if (when === 'while printing') {
      engine.state.loading.resolve();
      engine.ready();
      await turn();
      expect(engine.webContents.printed).toBe(1);
    }
    controller.abort();
    await expect(made).rejects.toThrow(/cancel|abort/);
    expect(engine.listeners()).toBe(0);
    if (when !== 'before') expect(engine.state.isDestroyed).toBe(true);
  },
);

test('the window is hidden and as closed as the app itself', () => {
  expect(printWindowOptions('/preload.cjs')).toMatchObject({
    show: false,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
    },
  });
});
