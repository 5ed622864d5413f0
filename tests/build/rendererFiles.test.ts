import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listRendererFiles } from '../../build/vite/rendererFiles.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'remit-renderer-'));
  mkdirSync(join(folder, 'assets'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the map of app://bundle lists every built file with its type, in a stable order', () => {
  writeFileSync(join(folder, 'index.html'), '');
  writeFileSync(join(folder, 'assets/main-b.js'), '');
  writeFileSync(join(folder, 'assets/a.woff2'), '');
  expect(listRendererFiles(folder)).toEqual([
    { path: 'assets/a.woff2', mime: 'font/woff2' },
    { path: 'assets/main-b.js', mime: 'text/javascript; charset=utf-8' },
    { path: 'index.html', mime: 'text/html; charset=utf-8' },
  ]);
});

test('a kind of file that nobody decided on stops the build', () => {
  writeFileSync(join(folder, 'assets/surprise.swf'), '');
  expect(() => listRendererFiles(folder)).toThrow('assets/surprise.swf');
});
