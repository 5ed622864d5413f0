import { spawnSync } from 'node:child_process';
import type { TestContext } from 'vitest';

/** Whether this kernel and this person can be asked for real faults at all. */
export const canInject = process.platform === 'linux' && process.getuid?.() === 0;

/** Why a test did not run, for the report: a skipped fault is never a passed one. */
export function reasonToSkip(...tools: string[]): string | null {
  return canInject ? reasonOfTools(...tools) : 'needs Linux and root';
}

/** The same for what needs nothing but programs. */
export function reasonOfTools(...tools: string[]): string | null {
  const missing = tools.find((tool) => spawnSync('which', [tool]).status !== 0);
  return missing === undefined ? null : `needs ${missing}`;
}

/** Skips a test that needs root and programs which are not there, and says which. */
export function needs(test: TestContext, ...tools: string[]): void {
  const reason = reasonToSkip(...tools);
  if (reason !== null) test.skip(reason);
}

/** The same for what needs nothing but programs. */
export function needsTools(test: TestContext, ...tools: string[]): void {
  const reason = reasonOfTools(...tools);
  if (reason !== null) test.skip(reason);
}

/** Skips where a container does not let us do that to the system, and says what. */
export function must(test: TestContext, command: string, ...args: string[]): void {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) test.skip(`${command} is not permitted here: ${stderr.trim()}`);
}
