import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dropFile } from '../e2e/support/dropFile.ts';
import { expect, test } from '../e2e/support/launchApp.ts';
import { appFolder, seen, type FixtureWindow } from './fixtureApp.ts';

declare const window: FixtureWindow & Window;

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
