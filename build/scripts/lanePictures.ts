import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { THEMES, type ThemeName } from '#shared/drawing/palettes.ts';
import type { MapDocument } from '#shared/document/document.ts';
import { laneMapSvg, type SvgOptions } from '#shared/export/svg/laneMapSvg.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import { ROOT } from '../vite/paths.ts';
import { pictureMap } from './pictureMap.ts';

/**
 * Renders lane maps to SVG and, with Chromium, to PNG, to be looked at:
 * `node build/scripts/lanePictures.ts OUT [--theme NAME|all] [--only WORD] [FILE.remit …]`.
 * Without files: two generated sizes. `CHROMIUM` names the browser.
 */
const [out = '.cache/pictures', ...rest] = process.argv.slice(2);
const option = (name: string) => {
  const at = rest.indexOf(name);
  return at < 0 ? undefined : rest.splice(at, 2)[1];
};
const theme = option('--theme') ?? 'light';
const only = option('--only') ?? '';
const themes = theme === 'all' ? THEMES : THEMES.filter((name) => name === theme);
const FILES = join(ROOT, 'node_modules/@fontsource/source-sans-3/files');
/** A picture wider or taller than this is scaled down. */
const MAX_SIDE = 3600;
const SIZE = /width="(\d+)" height="(\d+)" role/;

function fontUrls(weight: number): string[] {
  return ['latin', 'latin-ext'].map((subset) => {
    const file = join(FILES, `source-sans-3-${subset}-${weight}-normal.woff2`);
    return `data:font/woff2;base64,${readFileSync(file).toString('base64')}`;
  });
}
const fonts = { 400: fontUrls(400), 600: fontUrls(600), 700: fontUrls(700) };

/** Chromium shows an SVG file at its own size, so a copy scaled to the window is photographed. */
function photograph(svg: string, target: string): void {
  const [, width = '0', height = '0'] = SIZE.exec(svg) ?? [];
  const scale = Math.min(1, MAX_SIDE / Math.max(Number(width), Number(height)));
  const size = [Number(width) * scale, Number(height) * scale].map(Math.ceil);
  const copy = `${target}.view.svg`;
  writeFileSync(copy, svg.replace(SIZE, `width="${size[0]}" height="${size[1]}" role`));
  execFileSync(
    process.env['CHROMIUM'] ?? 'chromium',
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--hide-scrollbars',
      '--no-first-run',
      '--disable-background-networking',
      `--window-size=${size.join(',')}`,
      `--screenshot=${target}.png`,
      `file://${copy}`,
    ],
    { stdio: 'ignore', timeout: 60_000 },
  );
  rmSync(copy);
}

interface Picture {
  readonly name: string;
  readonly document: MapDocument;
  readonly options: SvgOptions;
}

const themeOptions = (name: ThemeName): SvgOptions => ({
  theme: name,
  fonts,
  layout: { metrics: name === 'projector' ? 'projector' : 'screen' },
});

const documents: (readonly [string, MapDocument])[] = rest.map((file) => [
  basename(file, '.remit'),
  JSON.parse(readFileSync(file, 'utf8')) as MapDocument,
]);
if (documents.length === 0) {
  documents.push(['20x70', pictureMap(20, 70)], ['100x1000', pictureMap(100, 1000)]);
}
const pictures: Picture[] = documents.flatMap(([name, document]) =>
  themes.flatMap((themeName): Picture[] => {
    const options = themeOptions(themeName);
    const made: Picture[] = [{ name: `${name}-${themeName}`, document, options }];
    if (document.areas.length > 250) {
      made.push({
        name: `${name}-marks-${themeName}`,
        document,
        options: { ...options, detail: 'marks' },
      });
    }
    return made;
  }),
);

const folder = resolve(out);
mkdirSync(folder, { recursive: true });
for (const { name, document, options } of pictures.filter((picture) =>
  picture.name.includes(only),
)) {
  const svg = laneMapSvg(buildModel(document), options);
  const file = join(folder, `${name}.svg`);
  writeFileSync(file, svg);
  photograph(svg, join(folder, name));
  process.stdout.write(`${file}\n`);
}
