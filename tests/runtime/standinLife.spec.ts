import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { executablePath, expect, test } from '../e2e/support/launchApp.ts';
import { processesWith } from './processesWith.ts';
import { appFolder, seen } from './fixtureApp.ts';

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
