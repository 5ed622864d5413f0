import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Configuration } from 'electron-builder';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { toIcns } from '../../build/icons/toIcns.ts';
import { toIco } from '../../build/icons/toIco.ts';

const ROOT = join(import.meta.dirname, '../..');
// package.test.ts has electron-builder itself validate the file against its schema.
const config = load(readFileSync(join(ROOT, 'electron-builder.yml'), 'utf8')) as Configuration;

function targetsOf(system: 'mac' | 'win' | 'linux'): string[] {
  const targets = config[system]?.target ?? [];
  return [targets].flat().map((target) => (typeof target === 'string' ? target : target.target));
}

describe('installers', () => {
  test('each system gets what its people expect', () => {
    expect(targetsOf('mac')).toEqual(['dmg']);
    expect(targetsOf('win')).toEqual(['nsis']);
    expect(targetsOf('linux')).toEqual(['AppImage', 'deb']);
  });

  test('nothing is published and nothing looks for updates', () => {
    expect(config.publish).toBeNull();
    expect(config.dmg?.writeUpdateInfo).toBe(false);
    expect(config.nsis?.differentialPackage).toBe(false);
  });

  test('nothing is compiled on the way: all code is in the bundles', () => {
    expect(config.npmRebuild).toBe(false);
    expect(config.files).toContain('!node_modules{,/**/*}');
  });
});

describe('the .remit file', () => {
  const [association] = [config.fileAssociations ?? []].flat();

  test('opens in Remit, which edits it', () => {
    expect(association).toMatchObject({
      ext: 'remit',
      name: 'Remit map',
      mimeType: 'application/vnd.remit+json',
      role: 'Editor',
    });
  });

  test.each(['.ico', '.icns'])('has an icon of its own, as %s', (extension) => {
    expect(existsSync(join(ROOT, `${association?.icon}${extension}`))).toBe(true);
  });
});

describe('icons', () => {
  const bytes = (path: string) => readFileSync(join(ROOT, path));
  const linux = (size: number) => bytes(`build/icons/linux/${size}x${size}.png`);

  test.each([16, 32, 48, 64, 128, 256, 512])('Linux has a PNG of %i pixels a side', (size) => {
    const png = linux(size);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });

  test('the .ico holds every picture that its directory names, up to 256 pixels', () => {
    const ico = bytes('build/icons/app.ico');
    const sizes = Array.from({ length: ico.readUInt16LE(4) }, (_, index) => {
      const entry = 6 + 16 * index;
      const offset = ico.readUInt32LE(entry + 12);
      expect(ico.subarray(offset + 1, offset + 4).toString()).toBe('PNG');
      expect(offset + ico.readUInt32LE(entry + 8)).toBeLessThanOrEqual(ico.length);
      return ico.readUInt8(entry) || 256;
    });
    expect(sizes).toEqual([16, 24, 32, 48, 64, 128, 256]);
  });

  test('the .icns is as long as it says and holds pictures for both screen densities', () => {
    const icns = bytes('build/icons/app.icns');
    expect(icns.subarray(0, 4).toString()).toBe('icns');
    expect(icns.readUInt32BE(4)).toBe(icns.length);
    const types: string[] = [];
    for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) {
      types.push(icns.subarray(at, at + 4).toString());
    }
    expect(types).toEqual(
      expect.arrayContaining(['ic07', 'ic08', 'ic09', 'ic10', 'ic11', 'ic12', 'ic13', 'ic14']),
    );
  });

  test('a picture of a size that the format lacks is refused', () => {
    expect(() => toIco([{ size: 512, png: linux(512) }])).toThrow('at most 256');
    expect(() => toIcns([{ size: 48, png: linux(48) }])).toThrow('no picture of 48');
  });
});
