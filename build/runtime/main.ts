/**
 * The stand-in for Electron's executable: `main.ts [switches] <app> [arguments]`. Maps the module
 * `electron` to the runtime's own and runs the app's unchanged main file.
 */
import inspector from 'node:inspector';
import { createRequire, enableCompileCache, registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readSettings, useSettings } from './settings.ts';

const args = process.argv.slice(2);
const SIGNAL_GRACE_MS = 3_000;

function fail(problem: unknown): never {
  process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n`);
  process.exit(1);
}

function complain(what: string, problem: unknown): void {
  process.stderr.write(`${what} ${problem instanceof Error ? problem.stack : String(problem)}\n`);
}

function becomeElectron(): string {
  const settings = readSettings(args);
  useSettings(settings);
  const standin = join(
    import.meta.dirname,
    process.platform === 'win32' ? 'standin.cmd' : 'standin',
  );
  process.argv = [standin, ...args];
  const require = createRequire(import.meta.url);
  const { version } = require('electron/package.json') as { version: string };
  Object.defineProperty(process.versions, 'electron', { value: version, enumerable: true });
  Object.defineProperty(process, 'type', { value: 'browser', enumerable: true });
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
  const shim = pathToFileURL(join(import.meta.dirname, 'electron.ts')).href;
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier === 'electron' || specifier === 'electron/main')
        return { url: shim, shortCircuit: true };
      return next(specifier, context);
    },
  });
  return settings.mainFile;
}

enableCompileCache();
try {
  const mainFile = becomeElectron();
  if (args.some((word) => word.startsWith('--inspect'))) inspector.open(0);
  const { app, becomeReady } = await import('./modules/app.ts');
  const { BrowserWindow } = await import('./modules/BrowserWindow.ts');
  const { answerPages } = await import('./modules/requests.ts');
  const { engine, onEngineGone } = await import('./engine/engine.ts');
  const { settings } = await import('./settings.ts');
  answerPages();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      // Like Electron, which lets the app object; but nothing is left running for long.
      app.quit();
      setTimeout(() => process.exit(1), SIGNAL_GRACE_MS);
    });
  }
  onEngineGone(() => {
    // At a display the engine ends with its last window; the app may open another one later.
    if (BrowserWindow.getAllWindows().length > 0) fail('The stand-in runtime lost its engine.');
  });
  // Electron says what went wrong and goes on.
  process.on('unhandledRejection', (problem) =>
    complain('(node) UnhandledPromiseRejectionWarning:', problem),
  );
  process.on('uncaughtException', (problem) =>
    complain('A JavaScript error occurred in the main process:', problem),
  );
  // Electron's event loop goes on without windows; Node's would end.
  setInterval(() => {}, 2 ** 30);
  await import(pathToFileURL(mainFile).href);
  // Playwright connects to the engine before there is a window.
  if (settings().isDriven) await engine();
  becomeReady();
} catch (problem) {
  fail(problem instanceof Error ? (problem.stack ?? problem.message) : problem);
}
