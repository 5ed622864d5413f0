import { buildModel } from '#shared/model/mapModel.ts';
import type { Exporter } from '../Exporter.ts';
import { mapSvg } from './mapSvg.ts';

/** The lane map alone. */
export const svgExporter: Exporter = {
  needsEngine: false,
  make: async ({ document }, tools) =>
    new TextEncoder().encode(mapSvg(buildModel(document), await tools.fonts())),
};
