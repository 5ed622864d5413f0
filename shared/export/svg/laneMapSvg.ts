import { drawLegend } from '../../drawing/legend.ts';
import { PALETTES, type ThemeName } from '../../drawing/palettes.ts';
import type { DrawOp } from '../../drawing/ops.ts';
import { textOp } from '../../drawing/textOp.ts';
import { counted } from '../../lib/sentence.ts';
import { displayText } from '../../layout/displayText.ts';
import type { LaneOptions } from '../../layout/laneOptions.ts';
import { layoutLaneMap } from '../../layout/layoutLaneMap.ts';
import { measureText } from '../../layout/measureText.ts';
import type { Detail } from '../../layout/scene.ts';
import { wrapText } from '../../layout/wrapText.ts';
import type { MapModel } from '../../model/mapModel.ts';
import { mapTitle } from '../../model/mapTitle.ts';
import { escapeXml } from './escapeXml.ts';
import { paintSvg } from './paintSvg.ts';
import { sceneSvg } from './sceneSvg.ts';

export interface SvgOptions {
  readonly theme?: ThemeName;
  readonly layout?: LaneOptions;
  readonly detail?: Detail;
  /** Data URLs (`data:font/woff2;base64,…`) of Source Sans 3 by weight; without them sans-serif, fitted. */
  readonly fonts?: Readonly<Partial<Record<400 | 600 | 700, readonly string[]>>>;
  /** Title and purpose above the map; on unless said otherwise. */
  readonly isTitled?: boolean;
  readonly isLegendShown?: boolean;
  /** Whether there is a ground behind the drawing; on unless said otherwise. */
  readonly hasGround?: boolean;
}

const FONT_URL = /^data:font\/woff2;base64,[A-Za-z0-9+/=]+$/;
const FAMILY = 'Source Sans 3';

function fontFaces(fonts: SvgOptions['fonts']): string {
  const faces = Object.entries(fonts ?? {}).flatMap(([weight, urls]) =>
    (urls ?? [])
      .filter((url) => FONT_URL.test(url))
      .map(
        (url, index) =>
          // Subsets of one weight: the first is latin, the others fill in what it lacks.
          `@font-face{font-family:"${FAMILY}${index === 0 ? '' : ` ${index + 1}`}";font-weight:${weight};src:url(${url}) format("woff2")}`,
      ),
  );
  return faces.length === 0 ? '' : `<style>${faces.join('')}</style>\n`;
}

/** For programs that read no embedded font: faces of about its width, so that names stay on their cards. */
const ALIKE = ["'Source Sans Pro'", 'Calibri', 'Carlito', 'Arial', "'Liberation Sans'"] as const;

/** Each subset is a family of its own: what one lacks, the next may have. */
function families(fonts: SvgOptions['fonts']): string {
  const count = Math.max(1, ...Object.values(fonts ?? {}).map((urls) => urls?.length ?? 0));
  const names = Array.from({ length: count }, (_, i) => `'${FAMILY}${i === 0 ? '' : ` ${i + 1}`}'`);
  return [...names, ...ALIKE, 'sans-serif'].join(',');
}

/** Title and purpose on the left, what the map holds on the right; returns its height. */
function heading(
  model: MapModel,
  left: number,
  width: number,
  size: number,
): { ops: DrawOp[]; height: number } {
  const { document } = model;
  const titleSize = size * 2;
  const count = (mode: string) => document.areas.filter((area) => area.mode === mode).length;
  const said = [
    [document.areas.length, document.areas.length === 1 ? 'area' : 'areas'],
    [count('sovereign'), 'alone'],
    [count('coordinated'), 'coordinated'],
    [count('shared'), 'shared'],
    [count('undecided'), 'to settle'],
  ] as const;
  const summary = said
    .filter(([number], index) => index < 4 || number > 0)
    .map(([number, what]) => `${number} ${what}`)
    .join('  \u00b7  ');
  const classification = displayText(document.classification);
  const summaryWidth = measureText(summary, size, 400);
  const isNarrow = width < 700;
  const room = isNarrow ? width : width - summaryWidth - 48;
  const title = wrapText(mapTitle(document), {
    width: room,
    maxLines: 2,
    size: titleSize,
    weight: 600,
  });
  const purpose = wrapText(document.purpose, {
    width: Math.min(room, 900),
    maxLines: 2,
    size,
    weight: 400,
  });
  const right = left + width;
  const ops: DrawOp[] = [];
  let y = titleSize * 0.8;
  for (const text of title.lines) {
    ops.push(textOp({ x: left, y, text, size: titleSize, weight: 600, fill: 'ink' }));
    y += titleSize * 1.15;
  }
  y += size * 0.15 - titleSize * 1.15 + size * 1.7;
  for (const text of purpose.lines) {
    ops.push(textOp({ x: left, y, text, size, weight: 400, fill: 'ink-soft' }));
    y += size * 1.35;
  }
  const end = (text: string, at: number, weight: 400 | 600) =>
    textOp({ x: right, y: at, text, size, weight, fill: 'ink-soft', anchor: 'end' });
  if (isNarrow) {
    ops.push(textOp({ x: left, y, text: summary, size, weight: 400, fill: 'ink-soft' }));
    y += size * 1.35;
  } else ops.push(end(summary, titleSize * 0.8, 400));
  if (classification !== '' && !isNarrow)
    ops.push(end(classification, titleSize * 0.8 + size * 1.6, 600));
  return { ops, height: Math.max(y, titleSize * 0.8 + size * 2) + size * 0.6 };
}

/** Many programs pass over a picture's own fonts, and Arial sets the longest label of the key so much wider. */
const FALLBACK_SLACK = 0.11;

/** The whole map as one SVG file: nothing outside is referred to, nothing in it runs. */
export function laneMapSvg(model: MapModel, options: SvgOptions = {}): string {
  const faces = fontFaces(options.fonts);
  const paint = { palette: PALETTES[options.theme ?? 'light'], isFitted: faces === '' };
  const scene = layoutLaneMap(model, options.layout);
  const { metrics } = scene;
  const pad = Math.max(metrics.margin, 24);
  const inset = pad - metrics.margin;
  const width = Math.max(scene.width + 2 * inset, 480);
  const inner = width - 2 * pad;
  // A wall-sized map wants a title that is read from where one sees the whole of it.
  const headingSize = metrics.textSize * Math.min(6, Math.max(1, Math.sqrt(width / 1900)));
  const top = options.isTitled === false ? null : heading(model, pad, inner, headingSize);
  const sceneTop = top ? pad + top.height - metrics.margin : inset;
  const legendTop = sceneTop + scene.height - metrics.margin + 20;
  const legend =
    options.isLegendShown === false
      ? null
      : drawLegend(
          metrics,
          { x: pad, y: legendTop, width: inner, slack: FALLBACK_SLACK },
          options.layout?.isAppetiteShown,
        );
  const height = legend ? legendTop + legend.height + pad - 8 : sceneTop + scene.height + inset;

  const { document } = model;
  const description = `Lane map of ${counted(document.leaders.length, 'leader')} and ${counted(document.areas.length, 'decision area')}: who decides alone, who coordinates, what is shared.`;
  const size = `width="${Math.ceil(width)}" height="${Math.ceil(height)}"`;
  const box = `viewBox="0 0 ${Math.ceil(width)} ${Math.ceil(height)}"`;
  const background = { op: 'rect', x: 0, y: 0, width, height, fill: 'paper' } as const;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${box} ${size} role="img" aria-labelledby="title desc" font-family="${families(options.fonts)}">`,
    `<title id="title">${escapeXml(displayText(mapTitle(document)))}</title>`,
    `<desc id="desc">${escapeXml(description)}</desc>`,
    `${faces}${options.hasGround === false ? '' : paintSvg([background], paint)}`,
    ...(top ? [`<g transform="translate(0 ${pad})">${paintSvg(top.ops, paint)}</g>`] : []),
    `<g transform="translate(${inset} ${Math.round(sceneTop)})">`,
    sceneSvg(scene, paint, options.detail),
    '</g>',
    ...(legend ? [paintSvg(legend.ops, paint)] : []),
    '</svg>\n',
  ].join('\n');
}
