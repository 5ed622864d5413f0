import { join } from 'node:path';
import { projectRoot } from '../../build/runtime/engine.mjs';
import type { RunningApp } from '../e2e/support/launchApp.ts';

/** What the fixture app's page and main process offer to these tests. */
export interface FixtureWindow {
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

/** What its main process has noticed. */
export interface Seen {
  readonly sender: object;
  readonly second: { argv: string[]; cwd: string }[];
  readonly navigations: string[];
  readonly opened: string[];
  readonly blocked: string[];
  readonly closes: number;
}

export const appFolder = join(projectRoot, 'tests', 'runtime', 'fixtures', 'app');

/** Asks its main process. */
export function seen({ app }: RunningApp): Promise<Seen> {
  return app.evaluate(() => (globalThis as unknown as { fixture: { seen: Seen } }).fixture.seen);
}
