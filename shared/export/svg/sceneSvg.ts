import { drawGroups } from '../../drawing/drawGroups.ts';
import type { Palette } from '../../drawing/palettes.ts';
import type { Detail, LaneScene } from '../../layout/scene.ts';
import { escapeXml } from './escapeXml.ts';
import { paintSvg, type Paint } from './paintSvg.ts';

/**
 * A scene's elements as SVG groups, without the `<svg>` around them, in painting order. Cards and headers
 * carry their whole text as `<title>`, since the drawing may have had to shorten it.
 */
export function sceneSvg(
  scene: LaneScene,
  paint: Paint | Palette,
  detail: Detail = 'full',
): string {
  return drawGroups(scene, detail)
    .map(({ title, ops }) => {
      const drawn = paintSvg(ops, paint);
      return title === null ? drawn : `<g><title>${escapeXml(title)}</title>\n${drawn}\n</g>`;
    })
    .join('\n');
}
