import { laneMapSvg, type SvgOptions } from '#shared/export/svg/laneMapSvg.ts';
import { onlyItems } from '#shared/export/svg/onlyItems.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import type { ExportTools, ExportWork } from '../Exporter.ts';
import { fontsFor, type EmbeddedFont } from '../fonts.ts';

/** The lane map, or what was chosen of it, as one SVG that carries the fonts it needs. */
export async function pictureSvg(
  { document, options }: Pick<ExportWork, 'document' | 'options'>,
  tools: Pick<ExportTools, 'fonts'>,
): Promise<string> {
  const shown = options.only === null ? document : onlyItems(document, options.only);
  const needed = fontsFor(JSON.stringify(shown), await tools.fonts());
  return laneMapSvg(buildModel(shown), {
    fonts: byWeight(needed),
    hasGround: !options.isTransparent,
  });
}

function byWeight(fonts: readonly EmbeddedFont[]): NonNullable<SvgOptions['fonts']> {
  const urls = (weight: number) =>
    fonts.filter((font) => font.weight === weight).map(({ url }) => url);
  return { 400: urls(400), 600: urls(600), 700: urls(700) };
}
