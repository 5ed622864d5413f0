import { app } from 'electron';
import { PendingOpens } from './PendingOpens.ts';
import { readHandedOver, type Launch } from './readLaunch.ts';

/**
 * Collects what is handed over: by our own start, by the system (macOS opens files by an event that
 * may come before the app is ready), and by every second start, which then ends.
 *
 * @returns `null` when another instance runs and has been told
 */
export function takeLaunches(
  launch: Launch,
  words: readonly string[],
  raise: () => void,
): PendingOpens | null {
  if (!app.requestSingleInstanceLock({ words: [...words], cwd: process.cwd() })) return null;
  const pending = new PendingOpens(raise);
  pending.addLaunch(launch);
  app.on('second-instance', (_event, _argv, _cwd, handedOver) => {
    raise();
    pending.addLaunch(readHandedOver(handedOver));
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    pending.add({ kind: 'file', path });
  });
  return pending;
}
