/**
 * npm run icons: draws build/icons/*.svg with an installed Chromium at every size and writes what the
 * packages need. The results are committed: packaging needs no browser.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { toIcns } from '../icons/toIcns.ts';
import { toIco } from '../icons/toIco.ts';
import type { IconImage } from '../icons/toIco.ts';
import { installedChromium } from '../runtime/engine.mjs';

const FOLDER = join(import.meta.dirname, '../icons');
const SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const ICO_SIZES = [16, 24, 32, 48, 64, 128, 256];
const ICNS_SIZES = [16, 32, 64, 128, 256, 512, 1024];
const LINUX_SIZES = [16, 24, 32, 48, 64, 128, 256, 512];

const executablePath = installedChromium(true);
if (!executablePath) throw new Error('Drawing the icons needs an installed Chromium or Chrome.');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  const app = await draw('app');
  write('app.ico', toIco(pick(app, ICO_SIZES)));
  write('app.icns', toIcns(pick(app, ICNS_SIZES)));
  mkdirSync(join(FOLDER, 'linux'), { recursive: true });
  for (const { size, png } of pick(app, LINUX_SIZES)) write(`linux/${size}x${size}.png`, png);

  const document = await draw('document');
  write('document.ico', toIco(pick(document, ICO_SIZES)));
  write('document.icns', toIcns(pick(document, ICNS_SIZES)));
} finally {
  await browser.close();
}

async function draw(name: string): Promise<IconImage[]> {
  const svg = readFileSync(join(FOLDER, `${name}.svg`)).toString('base64');
  const page = await browser.newPage();
  const images: IconImage[] = [];
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.goto(`data:image/svg+xml;base64,${svg}`);
    const png = await page.screenshot({ omitBackground: true });
    images.push({ size, png });
  }
  await page.close();
  return images;
}

function pick(images: readonly IconImage[], sizes: readonly number[]): IconImage[] {
  return images.filter(({ size }) => sizes.includes(size));
}

function write(name: string, bytes: Uint8Array): void {
  writeFileSync(join(FOLDER, name), bytes);
}
