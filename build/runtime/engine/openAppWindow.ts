import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import type { Chromium } from './startChromium.ts';

interface Target {
  readonly targetId: string;
  readonly url: string;
}

const PATIENCE_MS = 5_000;

/**
 * Opens one more window without tabs and address bar. The protocol only makes windows with them; a
 * second start of the program with the same profile asks the running one for an app window.
 * @param isHidden minimizes it at once
 * @returns its target's id
 */
export async function openAppWindow(
  chromium: Chromium,
  size: { readonly width: number; readonly height: number },
  isHidden: boolean,
): Promise<string> {
  const { connection, path, profile, isUnsandboxed } = chromium;
  const url = `data:text/html,<title></title><!--${randomUUID()}-->`;
  const args = [
    `--user-data-dir=${profile}`,
    '--test-type',
    ...(isUnsandboxed ? ['--no-sandbox'] : []),
    `--app=${url}`,
  ];
  spawn(path, args, { stdio: 'ignore' }).on('error', () => {});
  for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline;) {
    const { targetInfos } = await connection.send<{ targetInfos: Target[] }>('Target.getTargets');
    const found = targetInfos.find((target) => target.url === url);
    if (found !== undefined) {
      await shape(chromium, found.targetId, isHidden ? { windowState: 'minimized' } : size);
      return found.targetId;
    }
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
  throw new Error('The stand-in runtime could not open another window.');
}

async function shape({ connection }: Chromium, targetId: string, bounds: object): Promise<void> {
  const { windowId } = await connection.send<{ windowId: number }>('Browser.getWindowForTarget', {
    targetId,
  });
  await connection.send('Browser.setWindowBounds', { windowId, bounds });
}
