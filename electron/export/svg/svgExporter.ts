import type { Exporter } from '../Exporter.ts';
import { pictureSvg } from './pictureSvg.ts';

/** The lane map alone. */
export const svgExporter: Exporter = {
  needsEngine: false,
  make: async (work, tools) => new TextEncoder().encode(await pictureSvg(work, tools)),
};
