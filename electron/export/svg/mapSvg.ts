import { laneMapSvg, type SvgOptions } from '#shared/export/svg/laneMapSvg.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { fontsFor, type EmbeddedFont } from '../fonts.ts';

/** The map alone as one SVG file that carries the fonts it needs. */
export function mapSvg(model: MapModel, fonts: readonly EmbeddedFont[]): string {
  const needed = fontsFor(JSON.stringify(model.document), fonts);
  return laneMapSvg(model, { fonts: byWeight(needed) });
}

function byWeight(fonts: readonly EmbeddedFont[]): NonNullable<SvgOptions['fonts']> {
  const urls = (weight: number) =>
    fonts.filter((font) => font.weight === weight).map(({ url }) => url);
  return { 400: urls(400), 600: urls(600), 700: urls(700) };
}
