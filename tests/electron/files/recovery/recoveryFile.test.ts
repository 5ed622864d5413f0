import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeRecovery, encodeRecovery } from '#electron/services/files/recovery/recoveryFile.ts';
import { keepPrivately } from '#electron/services/files/keepPrivately.ts';
import { nodeFileSystem } from '#electron/services/files/nodeFileSystem.ts';
import { hashOf } from '#electron/services/files/fileState.ts';
import { aFolder } from '../../support/aFolder.ts';
import { aVersionText } from '../../support/aMapFile.ts';

const header = {
  keptAt: '2026-02-01T10:00:00.000Z',
  title: 'Böard\n2026 \u{1f9ed}',
  path: '/docs/Böard.remit',
  hashes: ['ab', 'cd'],
  migratedFrom: null,
};
const text = aVersionText('1 \u{1f9ed}');
const whole = encodeRecovery({ header, text });

describe('what is kept of unsaved work', () => {
  it('comes back as it was', () => {
    expect(decodeRecovery(whole)).toEqual({ header, text });
    const untitled = { ...header, title: '', path: null, hashes: [], migratedFrom: 1 };
    expect(decodeRecovery(encodeRecovery({ header: untitled, text }))).toEqual({
      header: untitled,
      text,
    });
  });

  it('F21, F11: cut at any length, it is not believed', () => {
    for (let length = 0; length < whole.length; length++) {
      expect(decodeRecovery(whole.subarray(0, length)), `${length}`).toBeNull();
    }
  });

  it('F21, F12: with any byte changed, it is not believed', () => {
    for (let at = 0; at < whole.length; at++) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 0x01;
      expect(decodeRecovery(changed), `${at}`).toBeNull();
    }
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['zeros, as after a power cut', Buffer.alloc(4096)],
    ['a map', Buffer.from(text)],
    ['UTF-16', Buffer.from(whole.toString(), 'utf16le')],
    ['other line ends', Buffer.from(whole.toString().replaceAll('\n', '\r\n'))],
    ['more behind it', Buffer.concat([whole, Buffer.from(' ')])],
  ])('F21, F12: %s is not believed', (_name, bytes) => {
    expect(decodeRecovery(bytes)).toBeNull();
  });

  it('a header that says something else is not believed, though its hash fits', () => {
    for (const wrong of ['', '[]', '{"path":"/etc/passwd"}', '{']) {
      const rest = Buffer.from(`${wrong}\n${text}`);
      const bytes = Buffer.concat([Buffer.from(`remit-recovery 1 ${hashOf(rest)}\n`), rest]);
      expect(decodeRecovery(bytes), wrong).toBeNull();
    }
  });
});

describe('T17: on the real disk', () => {
  it('what is kept is for its owner alone, and so is its folder', async () => {
    const folder = join(aFolder(), 'data', 'recovery');
    const path = join(folder, '1-a.recovery');
    for (const _ of ['new', 'again']) await keepPrivately(nodeFileSystem, path, whole);
    const modeOf = (of: string) => (statSync(of).mode & 0o777).toString(8);
    expect([modeOf(folder), modeOf(path)]).toEqual(['700', '600']);
    expect(decodeRecovery(readFileSync(path))).toEqual({ header, text });
  });
});
