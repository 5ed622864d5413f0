import { EventEmitter } from 'node:events';
import fs, { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { watchFolder } from '#electron/services/files/watch/watchFolder.ts';
import { aFolder } from '../support/aFolder.ts';

it('tells the names of what changes in a folder', async () => {
  const folder = aFolder();
  const heard: (string | null)[] = [];
  onTestFinished(
    watchFolder(
      folder,
      (name) => heard.push(name),
      () => {},
    ),
  );
  await vi.waitFor(
    () => {
      writeFileSync(join(folder, 'Board.remit'), String(heard.length));
      expect(heard).toContain('Board.remit');
    },
    { timeout: 20_000 },
  );
});

it('that goes ends the listening, and not the app', async () => {
  const onEnd = vi.fn();
  const watcher = Object.assign(new EventEmitter(), { close: vi.fn() });
  vi.spyOn(fs, 'watch').mockReturnValue(watcher as never);
  const stop = watchFolder(aFolder(), () => {}, onEnd);
  // Without a listener this would be thrown, and end the process.
  watcher.emit('error', new Error('EPERM'));
  expect(onEnd).toHaveBeenCalledTimes(1);
  stop();
  expect(watcher.close).toHaveBeenCalledTimes(1);
});
