import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, test as base } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';
import { electronBinary, projectRoot } from '../../../build/runtime/engine.mjs';
import { collectComplaints } from './collectComplaints.ts';

/** A running Remit with its first window. */
export interface RunningApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** The main process; `app.process()` cannot be asked any more once the app has ended. */
  readonly process: ChildProcess;
  /** The folder in which this run keeps its settings; give it to the next launch to go on with it. */
  readonly userData: string;
  /** Everything a page has complained about: errors, failed requests, policy violations. */
  readonly complaints: readonly string[];
  /** Quits as a person would; the app may ask first. */
  readonly quit: () => Promise<void>;
}

export interface LaunchOptions {
  /** The app's own arguments, a path of a map for example. */
  readonly args?: readonly string[];
  /** Settings of an earlier launch; a fresh, empty folder otherwise. */
  readonly userData?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** The app's folder, when it is not this project. */
  readonly appFolder?: string;
  /** The first page is used as soon as this holds (a selector that must be visible). */
  readonly readyWhen?: string;
  /** Things glide as for a person. Otherwise they are at once where they go, so that no test aims at a moving one. */
  readonly hasMotion?: boolean;
}

/** What the main process prints when nobody has caught a problem there. */
const MAIN_PROBLEM =
  /UnhandledPromiseRejectionWarning|A JavaScript error occurred in the main process/;

const standin = join(
  projectRoot,
  'build',
  'runtime',
  process.platform === 'win32' ? 'standin.cmd' : 'standin',
);

/** The executable under test: Electron's own where this machine has it, else the stand-in. */
export function executablePath(): string {
  const chosen = process.env['REMIT_ENGINE'] ?? '';
  if (/electron(\.exe)?$/i.test(chosen)) return chosen;
  return (chosen === '' ? electronBinary() : null) ?? standin;
}

/**
 * Starts the built app with `_electron.launch`. Prefer the fixture `launch` of `test`, which cleans
 * up and fails the test on complaints.
 */
export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  const userData = options.userData ?? (await mkdtemp(join(tmpdir(), 'remit-user-')));
  // A display is used only on request: without it a run is the same on every machine.
  const headless =
    process.env['REMIT_HEADED'] === '1' || executablePath() !== standin ? [] : ['--headless'];
  const app = await _electron.launch({
    executablePath: executablePath(),
    args: [
      options.appFolder ?? projectRoot,
      `--user-data-dir=${userData}`,
      ...headless,
      ...(options.args ?? []),
    ],
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    env: { ...definedEnv(), ...options.env },
    timeout: 30_000,
  });
  const complaints: string[] = [];
  app.process().stderr?.on('data', (chunk: Buffer) => {
    const text = chunk.toString();
    if (MAIN_PROBLEM.test(text)) complaints.push(`main process: ${text.trim()}`);
  });
  const meet = async (page: Page) => {
    await collectComplaints(page, complaints);
    if (!options.hasMotion) await page.emulateMedia({ reducedMotion: 'reduce' });
  };
  // A window may be gone again before it was met.
  app.on('window', (page) => void meet(page).catch(() => undefined));
  // The first window is mostly there before anybody can listen.
  for (const page of app.windows()) await meet(page);
  const page = await app.firstWindow();
  await page.waitForURL((url) => url.href !== 'about:blank' && !url.href.startsWith('data:'));
  await page.waitForLoadState('load');
  if (options.readyWhen !== undefined) await page.locator(options.readyWhen).first().waitFor();
  return { app, page, process: app.process(), userData, complaints, quit: () => app.close() };
}

function definedEnv(): Record<string, string> {
  const entries = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return Object.fromEntries(entries);
}

interface Fixtures {
  /** Starts the app; several times in one test where it relaunches. */
  readonly launch: (options?: LaunchOptions) => Promise<RunningApp>;
  /** Complaints that this test provokes on purpose. */
  readonly allowed: RegExp[];
}

/** Playwright's `test` with `launch`: nothing is left running, and a page's complaint is a failure. */
export const test = base.extend<Fixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures from this parameter
  allowed: async ({}, use) => {
    await use([]);
  },
  launch: async ({ allowed }, use) => {
    const running: RunningApp[] = [];
    await use(async (options) => {
      const started = await launchApp(options);
      running.push(started);
      return started;
    });
    for (const one of running) await end(one);
    for (const { userData } of running) await rm(userData, { recursive: true, force: true });
    const complaints = running
      .flatMap((one) => one.complaints)
      .filter((text) => !allowed.some((pattern) => pattern.test(text)));
    if (complaints.length > 0)
      throw new Error(`The app's pages complained:\n${complaints.join('\n')}`);
  },
});

/** A test is over whatever the app thinks of unsaved changes. */
async function end({ app, process: child }: RunningApp): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  await app.evaluate(({ app: electron }) => electron.exit(0)).catch(() => undefined);
  const isLate = await Promise.race([
    gone.then(() => false),
    new Promise<boolean>((resolve) => setTimeout(() => resolve(true), 5_000)),
  ]);
  if (isLate) child.kill('SIGKILL');
  await gone;
}

export { expect } from '@playwright/test';
