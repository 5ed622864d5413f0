import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../build/runtime/engine.mjs';
import { dropFile } from '../e2e/support/dropFile.ts';
import { answerOpenDialog } from '../e2e/support/dialogs.ts';
import { executablePath, expect, test } from '../e2e/support/launchApp.ts';
import type { RunningApp } from '../e2e/support/launchApp.ts';
import { pdfFacts } from './pdfFacts.ts';
import { processesWith } from './processesWith.ts';

/** What the fixture app's page and main process offer to these tests. */
interface FixtureWindow {
  readonly fixture: {
    invoke(channel: string, ...args: unknown[]): Promise<unknown>;
    throwNow(): void;
  };
  readonly pushed: unknown[][];
  readonly violations: string[];
  readonly dropped: { path: string } | undefined;
  stop(): void;
  startWorker(): Promise<number>;
}
interface Seen {
  readonly sender: object;
  readonly second: { argv: string[]; cwd: string }[];
  readonly navigations: string[];
  readonly opened: string[];
  readonly blocked: string[];
  readonly closes: number;
}
declare const window: FixtureWindow & Window;

const appFolder = join(projectRoot, 'tests', 'runtime', 'fixtures', 'app');

function seen({ app }: RunningApp): Promise<Seen> {
  return app.evaluate(() => (globalThis as unknown as { fixture: { seen: Seen } }).fixture.seen);
}

test.describe('an unmodified main process and preload', () => {
  test('get a window, a bridge and answers over IPC', async ({ launch }) => {
    const { app, page } = await launch({ appFolder });

    expect(
      await app.evaluate(({ app: electron }) => [
        electron.getName(),
        electron.getVersion(),
        electron.isPackaged,
      ]),
    ).toEqual(['Fixture', '1.2.3', false]);
    const window_ = await app.browserWindow(page);
    await expect
      .poll(() =>
        window_.evaluate((one) => [one.isVisible(), one.getTitle(), one.getBounds().width]),
      )
      .toEqual([true, 'Fixture', 900]);
    expect(await page.evaluate(() => [innerWidth, innerHeight])).toEqual([900, 700]);

    const sent = await page.evaluate(async () => {
      const value = {
        none: undefined,
        when: new Date(5),
        bytes: new Uint8Array([1, 2, 255]),
        map: new Map([[1, 'one']]),
        odd: [Number.NaN, -0],
        $standin: 'kept',
      };
      const back = (await window.fixture.invoke('echo', value)) as typeof value;
      return [
        'none' in back,
        back.when.getTime(),
        [...back.bytes],
        [...back.map],
        Object.is(back.odd[1], -0),
        back.$standin,
        back.bytes.constructor.name,
      ];
    });
    expect(sent).toEqual([true, 5, [1, 2, 255], [[1, 'one']], true, 'kept', 'Uint8Array']);
  });

  test('see who calls, and only the bridge is visible to the page', async ({ launch }) => {
    const running = await launch({ appFolder });
    await running.page.evaluate(() => window.fixture.invoke('echo', 1));

    expect((await seen(running)).sender).toEqual({
      url: 'app://bundle/index.html',
      origin: 'app://bundle',
      isTop: true,
    });
    const visible = await running.page.evaluate(() =>
      Object.getOwnPropertyNames(window).filter((name) =>
        /^(ipcRenderer|electron|require|process|module)$|standin/i.test(name),
      ),
    );
    expect(visible).toEqual([]);
    expect(await running.page.evaluate(() => Object.isFrozen(window.fixture))).toBe(true);
  });

  test('fail with the words of Electron', async ({ launch }) => {
    const { page } = await launch({ appFolder });
    const words = await page.evaluate(async () => {
      const text = (problem: unknown): string => String(problem);
      const now = (): string => {
        try {
          window.fixture.throwNow();
          return 'nothing';
        } catch (problem) {
          return text(problem);
        }
      };
      return [
        await window.fixture.invoke('fail').catch(text),
        await window.fixture.invoke('missing').catch(text),
        now(),
      ];
    });
    expect(words).toEqual([
      "Error: Error invoking remote method 'fail': TypeError: the fixture refuses",
      "Error: Error invoking remote method 'missing': Error: No handler registered for 'missing'",
      'Error: thrown in the preload',
    ]);
  });

  test('push to the page until it stops listening', async ({ launch }) => {
    const { app, page } = await launch({ appFolder });
    await page.evaluate(() => window.fixture.invoke('push', 'hello', { deep: [1] }));
    await app.evaluate(({ nativeTheme }) => {
      nativeTheme.themeSource = 'dark';
    });
    await expect
      .poll(() => page.evaluate(() => window.pushed))
      .toEqual([
        ['hello', { deep: [1] }],
        ['theme', true],
      ]);
    expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(
      true,
    );

    await page.evaluate(async () => {
      window.stop();
      await window.fixture.invoke('push', 'unheard');
      await window.fixture.invoke('echo', 0);
    });
    expect(await page.evaluate(() => window.pushed.length)).toBe(2);
  });

  test('show dialogs that a test answers', async ({ launch }) => {
    const { app, page } = await launch({ appFolder });
    await answerOpenDialog(app, ['/tmp/a.remit']);
    expect(await page.evaluate(() => window.fixture.invoke('ask'))).toEqual(['/tmp/a.remit']);
  });

  test('print a tagged PDF with an outline', async ({ launch }) => {
    const { app, page } = await launch({ appFolder });
    const window_ = await app.browserWindow(page);
    const bytes = await window_.evaluate(async (one) => {
      const pdf = await one.webContents.printToPDF({
        pageSize: 'A4',
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      });
      return pdf.toString('base64');
    });
    const facts = await pdfFacts(Buffer.from(bytes, 'base64'));
    expect(facts).toMatchObject({ pages: 1, isTagged: true, hasOutline: true });
    expect(Math.abs(facts.width - 595.3)).toBeLessThan(1);
    expect(Math.abs(facts.height - 841.9)).toBeLessThan(1);
  });
});

test.describe('the page', () => {
  test('loads its workers and styles under the policy of the app', async ({ launch }) => {
    const { page } = await launch({ appFolder });
    expect(await page.evaluate(() => window.startWorker())).toBe(40);
    expect(await page.locator('#text').evaluate((element) => getComputedStyle(element).color)).toBe(
      'rgb(1, 2, 3)',
    );
    expect(await page.evaluate(() => window.isSecureContext)).toBe(true);
    expect(await page.evaluate(() => window.violations)).toEqual([]);
  });

  test('cannot leave its policy, nor reach a network', async ({ launch, allowed }) => {
    allowed.push(
      /Content Security Policy/i,
      /TrustedScript|trusted/i,
      /Failed to load resource/i,
      /Refused to/i,
      /Failed to fetch/,
    );
    const running = await launch({ appFolder });
    const outcome = await running.page.evaluate(async () => {
      const script = document.createElement('script');
      let assigned = 'allowed';
      try {
        (script as { text: unknown }).text = 'window.ran = true';
        document.body.append(script);
      } catch {
        assigned = 'refused';
      }
      const fetched = await fetch('https://example.com/').then(
        () => 'reached',
        () => 'refused',
      );
      const image = await new Promise((resolve) => {
        const picture = new Image();
        picture.addEventListener('load', () => resolve('reached'));
        picture.addEventListener('error', () => resolve('refused'));
        picture.src = 'https://example.com/a.png';
      });
      return [
        assigned,
        'ran' in window,
        fetched,
        image,
        await navigator.permissions.query({ name: 'geolocation' }).then(({ state }) => state),
      ];
    });
    expect(outcome).toEqual(['refused', false, 'refused', 'refused', 'denied']);
    expect(await running.page.evaluate(() => window.violations)).toEqual(
      expect.arrayContaining(['connect-src', 'img-src']),
    );
  });

  test('cannot go elsewhere nor open windows: the main process is asked', async ({
    launch,
    allowed,
  }) => {
    allowed.push(/ERR_ABORTED|Not allowed/);
    const running = await launch({ appFolder });
    const { page, app } = running;
    await page.click('#away', { noWaitAfter: true });
    await expect
      .poll(async () => (await seen(running)).navigations)
      .toEqual(['https://example.com/']);
    await page.click('#blank');
    await page.evaluate(() => window.open('https://example.com/popup'));
    await expect
      .poll(async () => (await seen(running)).opened)
      .toEqual(['https://example.com/blank', 'https://example.com/popup']);
    expect(page.url()).toContain('/index.html');
    expect(app.windows()).toHaveLength(1);
  });

  test('hands the path of a dropped file to the main process', async ({ launch }) => {
    const folder = await mkdtemp(join(tmpdir(), 'remit "drop" '));
    const path = join(folder, 'my map.remit');
    await writeFile(path, '{}');
    const { page } = await launch({ appFolder });
    await dropFile(page, path);
    await expect.poll(() => page.evaluate(() => window.dropped)).toEqual({ path });
    await rm(folder, { recursive: true });
  });
});

test.describe('the window', () => {
  test('zooms like a browser, and the page still fills it', async ({ launch }) => {
    const { app, page } = await launch({ appFolder });
    const window_ = await app.browserWindow(page);
    const size = () => page.evaluate(() => [innerWidth, innerHeight]);
    await window_.evaluate((one) => one.webContents.setZoomFactor(2));
    await expect.poll(size).toEqual([450, 350]);
    await window_.evaluate((one) => one.setBounds({ width: 1000, height: 800 }));
    await expect.poll(size).toEqual([500, 400]);
    await window_.evaluate((one) => one.webContents.setZoomFactor(1));
    await expect.poll(size).toEqual([1000, 800]);
  });

  test('tells that its page has died, and loads it again', async ({ launch, allowed }) => {
    allowed.push(/^the page crashed$/);
    const { app, page } = await launch({ appFolder });
    const window_ = await app.browserWindow(page);
    const reason = await window_.evaluate(
      (one) =>
        new Promise<string>((resolve) => {
          one.webContents.on(
            'render-process-gone',
            (_event: unknown, details: { reason: string }) => resolve(details.reason),
          );
          one.webContents.forcefullyCrashRenderer();
        }),
    );
    expect(reason).toBe('crashed');
    await window_.evaluate(
      (one) =>
        new Promise<void>((resolve) => {
          one.webContents.once('did-finish-load', () => resolve());
          one.webContents.reload();
        }),
    );
    expect(await window_.evaluate((one) => one.webContents.getURL())).toBe(
      'app://bundle/index.html',
    );
    // What main sends comes back through the new preload.
    const heard = await app.evaluate(
      ({ ipcMain, BrowserWindow }) =>
        new Promise((resolve) => {
          ipcMain.once('heard', (_event, word) => resolve(word));
          BrowserWindow.getAllWindows()[0]?.webContents.send('push', 'again');
        }),
    );
    expect(heard).toBe('again');
  });
});

test.describe('the life of the app', () => {
  test('a window that is destroyed while it loads is gone, page and all', async ({ launch }) => {
    const { app, page } = await launch({ appFolder });
    await app.evaluate(async ({ BrowserWindow }) => {
      // At every moment of it: between two documents the page itself cannot take the order.
      for (let ms = 0; ms < 24; ms += 2) {
        const hidden = new BrowserWindow({ show: false });
        const contents = hidden.webContents;
        const isGone = new Promise<void>((resolve) => contents.once('destroyed', () => resolve()));
        // The page is there; now it goes from one document to the next.
        await hidden.loadURL('data:text/html,one');
        void hidden.loadURL('data:text/html,two').catch(() => {});
        await new Promise((resolve) => setTimeout(resolve, ms));
        hidden.destroy();
        await isGone;
      }
    });
    await expect.poll(() => page.context().pages().length).toBe(1);
  });

  test('a close that the app refuses leaves the window open', async ({ launch }) => {
    const running = await launch({ appFolder });
    const { app, page } = running;
    const setVeto = (veto: boolean) =>
      app.evaluate((_electron, value) => {
        (globalThis as unknown as { fixture: { vetoClose: boolean } }).fixture.vetoClose = value;
      }, veto);
    await setVeto(true);
    await app.evaluate(({ app: electron }) => electron.quit());
    await expect.poll(async () => (await seen(running)).closes).toBe(1);
    expect(await page.title()).toBe('Fixture');
    await setVeto(false);
    await running.quit();
    expect(running.process.exitCode).toBe(0);
  });

  test('a second instance hands over its arguments and leaves', async ({ launch }) => {
    const running = await launch({ appFolder });
    const child = spawn(
      executablePath(),
      [appFolder, `--user-data-dir=${running.userData}`, '/tmp/other.remit'],
      { stdio: 'ignore', cwd: tmpdir() },
    );
    const code = await new Promise((resolve) => child.once('exit', resolve));
    expect(code).toBe(0);
    await expect.poll(async () => (await seen(running)).second.length).toBe(1);
    const [second] = (await seen(running)).second;
    expect(second?.argv.at(-1)).toBe('/tmp/other.remit');
    expect(second?.cwd).toBe(tmpdir());
  });

  test('what the runtime lacks is refused by name', async ({ launch }) => {
    const { app } = await launch({ appFolder });
    const words = await app.evaluate((electron) => {
      const attempt = (action: () => unknown): string => {
        try {
          return `no complaint: ${String(action())}`;
        } catch (problem) {
          return String(problem);
        }
      };
      const [first] = electron.BrowserWindow.getAllWindows();
      return [
        attempt(() => electron.Tray),
        attempt(() => electron.app.getGPUInfo('basic')),
        attempt(() => first?.setOpacity(0.5)),
        attempt(() => first?.webContents.capturePage()),
      ];
    });
    expect(words).toEqual([
      'Error: the stand-in runtime has no electron.Tray',
      'Error: the stand-in runtime has no app.getGPUInfo',
      'Error: the stand-in runtime has no BrowserWindow.setOpacity',
      'Error: the stand-in runtime has no webContents.capturePage',
    ]);
  });

  test('no process is left when the app is killed', async ({ launch }) => {
    test.skip(process.platform !== 'linux', 'reads /proc');
    const { process: child } = await launch({ appFolder });
    const profiles = await processesWith('remit-engine-', child.pid);
    expect(profiles.length).toBeGreaterThan(2);
    child.kill('SIGKILL');
    await expect
      .poll(async () => (await processesWith('remit-engine-', undefined, profiles)).length, {
        timeout: 5_000,
      })
      .toBe(0);
  });

  test('no file is left in the folder for temporary ones when the app ends', async ({ launch }) => {
    test.skip(process.platform !== 'linux', 'elsewhere the folder is the system’s to choose');
    const temporary = await mkdtemp(join(tmpdir(), 'remit-left-'));
    // Node's own cache of compiled code stays for the next start.
    const env = { TMPDIR: temporary, NODE_DISABLE_COMPILE_CACHE: '1' };
    const { app, process: child } = await launch({ appFolder, env });
    expect(await readdir(temporary)).not.toEqual([]);
    const ended = new Promise((resolve) => child.once('exit', resolve));
    await app.evaluate(({ app: electron }) => electron.exit(0)).catch(() => undefined);
    await ended;
    await expect.poll(() => readdir(temporary)).toEqual([]);
    await rm(temporary, { recursive: true });
  });
});
