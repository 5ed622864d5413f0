/**
 * npm run pictures [-- --grey]: the pictures of the README, taken from the built app with the samples,
 * and rendered pages of a board paper. Needs the engine that `npm start` finds; pages need poppler.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { Page } from '@playwright/test';
import type { RemitApi } from '#shared/ipc/remitApi.ts';
import { launchApp } from '../support/launchApp.ts';

const ROOT = join(import.meta.dirname, '../../..');
const OUT = join(ROOT, 'build/pictures');
const SIZE = { width: 1600, height: 1000 } as const;

type Theme = 'light' | 'dark' | 'projector';

interface Picture {
  readonly name: string;
  /** A bundled sample, or null for the start screen. */
  readonly sample: string | null;
  readonly theme: Theme;
  /** What a person does before the picture is taken: shortcuts, in order. */
  readonly keys: readonly string[];
}

const PICTURES: readonly Picture[] = [
  { name: 'start', sample: null, theme: 'light', keys: [] },
  { name: 'lane-map', sample: 'merger', theme: 'light', keys: [] },
  { name: 'lane-map-dark', sample: 'merger', theme: 'dark', keys: [] },
  { name: 'lane-map-projector', sample: 'city', theme: 'projector', keys: ['Control+i'] },
  { name: 'free-canvas', sample: 'scaleup', theme: 'light', keys: ['Control+2', 'Control+i'] },
  { name: 'findings', sample: 'merger', theme: 'light', keys: ['Control+j'] },
  { name: 'matrix', sample: 'merger', theme: 'light', keys: ['Control+3', 'Control+i'] },
  {
    name: 'six-steps',
    sample: 'agency',
    theme: 'light',
    keys: ['Control+4', 'PageDown', 'PageDown', 'PageDown', 'PageDown'],
  },
  { name: 'present', sample: 'merger', theme: 'light', keys: ['F5', 'PageDown', 'PageDown'] },
];

async function take(picture: Picture, isGrey: boolean): Promise<void> {
  const args = picture.sample === null ? [] : [`--open-sample=${picture.sample}`];
  const running = await launchApp({ args });
  const { page } = running;
  try {
    await page.setViewportSize(SIZE);
    await page.evaluate(
      (theme) => (window as unknown as { api: RemitApi }).api['settings.set']({ theme }),
      picture.theme,
    );
    await page
      .getByRole(picture.sample === null ? 'heading' : 'application')
      .first()
      .waitFor();
    for (const key of picture.keys) await page.keyboard.press(key);
    // A picture shows the map, not where the keyboard stands.
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await settle(page);
    if (isGrey) await grey(page);
    const name = isGrey ? `${picture.name}-grey` : picture.name;
    await page.screenshot({ path: join(OUT, `${name}.png`), animations: 'disabled' });
    console.log(`build/pictures/${name}.png`);
  } finally {
    await running.app.close();
    rmSync(running.userData, { recursive: true, force: true });
  }
}

/** Fonts are there and two frames in a row look alike. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  let before = await page.screenshot();
  for (let tries = 0; tries < 20; tries += 1) {
    const now = await page.screenshot();
    if (now.equals(before)) return;
    before = now;
  }
}

async function grey(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setEmulatedVisionDeficiency', { type: 'achromatopsia' });
}

/** Pages of the first sample's board paper, as pictures. */
function takePages(): void {
  const folder = mkdtempSync(join(tmpdir(), 'remit-pictures-'));
  try {
    const pdf = join(folder, 'paper.pdf');
    const remit = join(ROOT, 'build/scripts/remit.mjs');
    const sample = join(ROOT, 'shared/samples/merger.remit');
    execFileSync(process.execPath, [remit, 'export', sample, '-o', pdf], { stdio: 'inherit' });
    for (const page of [1, 2, 3]) {
      const out = join(OUT, `board-paper-${page}`);
      const range = ['-f', `${page}`, '-l', `${page}`];
      execFileSync('pdftoppm', ['-r', '80', '-png', '-singlefile', ...range, pdf, out]);
      console.log(`build/pictures/board-paper-${page}.png`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

mkdirSync(OUT, { recursive: true });
const isGrey = process.argv.includes('--grey');
for (const picture of PICTURES) await take(picture, isGrey);
if (!isGrey) takePages();
