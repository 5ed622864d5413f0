import { invariant } from '#shared/lib/invariant.ts';
import type { Exporter } from '../Exporter.ts';
import { pictureSvg } from '../svg/pictureSvg.ts';
import { pictureSize } from './pictureSize.ts';

const STEPS = 3;

/** The picture of the map as pixels: the SVG, drawn by the engine. */
export const pngExporter: Exporter = {
  needsEngine: true,
  async make(work, tools) {
    const { signal, tell, options } = work;
    const { draw } = tools;
    invariant(draw, 'a PNG needs the engine');
    tell(0, STEPS, 'Drawing the map');
    const svg = await pictureSvg(work, tools);
    signal?.throwIfAborted();
    const [, w = '', h = ''] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
    const { width, height } = pictureSize(Number(w), Number(h), options.scale);
    tell(1, STEPS, 'Making the picture');
    const page = `<!doctype html><meta charset="utf-8"><title>Map</title><img src="map.svg" alt="" width="${width}" height="${height}">`;
    const png = await draw(
      [
        { path: 'index.html', mime: 'text/html; charset=utf-8', body: page },
        { path: 'map.svg', mime: 'image/svg+xml', body: svg },
      ],
      signal,
    );
    tell(2, STEPS, 'Writing the file');
    return png;
  },
};
