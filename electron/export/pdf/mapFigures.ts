import { drawLegend } from '#shared/drawing/legend.ts';
import { PALETTES } from '#shared/drawing/palettes.ts';
import { escapeXml } from '#shared/export/svg/escapeXml.ts';
import { paintSvg } from '#shared/export/svg/paintSvg.ts';
import { sceneSvg } from '#shared/export/svg/sceneSvg.ts';
import type { PaperSize } from '#shared/ipc/channels.ts';
import { layoutLaneMap } from '#shared/layout/layoutLaneMap.ts';
import type { LaneScene } from '#shared/layout/scene.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { EMPTY, html, raw, type Markup } from './html.ts';
import { MAP_MARGIN } from './pageStyle.ts';
import { mapPaper } from './paperSize.ts';

/** The lane map as figures, one page each. */
export function mapFigures(model: MapModel, choice: PaperSize): Markup {
  if (model.document.areas.length + model.document.leaders.length === 0) return EMPTY;
  const scene = layoutLaneMap(model, { metrics: 'print' });
  const paper = mapPaper(choice);
  const room = {
    width: paper.width - 2 * MAP_MARGIN.side,
    height: paper.height - MAP_MARGIN.top - MAP_MARGIN.foot - 16,
  };
  return figure(scene, room, model.document.title);
}

function figure(
  scene: LaneScene,
  room: { readonly width: number; readonly height: number },
  title: string,
): Markup {
  const palette = PALETTES.print;
  const legend = drawLegend(scene.metrics, {
    x: scene.metrics.margin,
    y: scene.height + 8,
    width: scene.width,
  });
  const height = scene.height + legend.height + 16;
  const mm = Math.min(room.width / scene.width, room.height / height);
  const size = `width="${(scene.width * mm).toFixed(2)}mm" height="${(height * mm).toFixed(2)}mm"`;
  const box = `viewBox="0 0 ${Math.ceil(scene.width)} ${Math.ceil(height)}"`;
  return html`<figure>
    ${raw(
      `<svg xmlns="http://www.w3.org/2000/svg" ${box} ${size} role="img" aria-label="${escapeXml(`Lane map of ${title}`)}">${sceneSvg(scene, palette)}${paintSvg(legend.ops, palette)}</svg>`,
    )}
  </figure>`;
}
