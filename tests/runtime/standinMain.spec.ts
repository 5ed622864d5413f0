import { answerOpenDialog } from '../e2e/support/dialogs.ts';
import { expect, test } from '../e2e/support/launchApp.ts';
import { pdfFacts } from './pdfFacts.ts';
import { appFolder, seen, type FixtureWindow } from './fixtureApp.ts';

declare const window: FixtureWindow & Window;

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
