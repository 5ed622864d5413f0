import { describe, expect, it } from 'vitest';
import type { FileSystem } from '#electron/services/files/FileSystem.ts';
import { renamePatiently } from '#electron/services/files/renamePatiently.ts';
import { failure } from '../support/CrashFs.ts';

/** F22: a disk whose rename is refused so many times. */
function aDiskHeldFor(refusals: number, code: string) {
  let tries = 0;
  const waits: number[] = [];
  const fs = {
    rename: async () => {
      if (tries++ < refusals) throw failure(code);
    },
  } as unknown as FileSystem;
  const pause = async (ms: number) => waits.push(ms);
  const run = (platform: NodeJS.Platform) => renamePatiently(fs, 'a', 'b', platform, pause);
  return { run, waits, tries: () => tries };
}

describe('F22: a virus scanner holds the file for a moment (Windows)', () => {
  it.each(['EPERM', 'EACCES', 'EBUSY'])(
    '%s is tried again, more slowly each time',
    async (code) => {
      const disk = aDiskHeldFor(12, code);
      await disk.run('win32');
      expect(disk.waits).toEqual([10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 100, 100]);
    },
  );

  it('after 5 s it is given up, and told', async () => {
    const disk = aDiskHeldFor(Number.POSITIVE_INFINITY, 'EBUSY');
    await expect(disk.run('win32')).rejects.toMatchObject({ code: 'EBUSY' });
    const waited = disk.waits.reduce((sum, ms) => sum + ms, 0);
    expect(waited).toBeGreaterThan(4_800);
    expect(waited).toBeLessThanOrEqual(5_000);
  });

  it('nothing else is tried again, and nothing elsewhere', async () => {
    const full = aDiskHeldFor(1, 'ENOSPC');
    await expect(full.run('win32')).rejects.toMatchObject({ code: 'ENOSPC' });
    const linux = aDiskHeldFor(1, 'EPERM');
    await expect(linux.run('linux')).rejects.toMatchObject({ code: 'EPERM' });
    expect([full.tries(), linux.tries()]).toEqual([1, 1]);
  });
});
