import { laneMapSvg, type SvgOptions } from '#shared/export/svg/laneMapSvg.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { FONT_WEIGHTS, type FontFile } from '../fonts.ts';

/** The map alone as one SVG file that carries its fonts. */
export function mapSvg(model: MapModel, fonts: readonly FontFile[]): string {
  return laneMapSvg(model, { fonts: embedded(fonts) });
}

function embedded(fonts: readonly FontFile[]): NonNullable<SvgOptions['fonts']> {
  const urls = (weight: number) =>
    fonts
      .filter((font) => font.weight === weight && font.subset.startsWith('latin'))
      // The plain subset first: it is the one that the others fill in.
      .sort((a, b) => a.subset.length - b.subset.length)
      .map(({ bytes }) => `data:font/woff2;base64,${Buffer.from(bytes).toString('base64')}`);
  return Object.fromEntries(FONT_WEIGHTS.map((weight) => [weight, urls(weight)]));
}
