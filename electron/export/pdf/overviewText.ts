import { drawLines } from '#shared/drawing/drawText.ts';
import type { DrawOp } from '#shared/drawing/ops.ts';
import { textOp } from '#shared/drawing/textOp.ts';
import { READING_SIZE_MM } from '#shared/layout/fitsReadingSize.ts';
import { measureText } from '#shared/layout/measureText.ts';
import type { LaneScene } from '#shared/layout/scene.ts';
import { wrapText } from '#shared/layout/wrapText.ts';

/** The longest that a leader's title may stand above its lane, in mm. */
const LONGEST_MM = 32;
const LINE = 1.2;
/** Letters of a part's name may grow so far beyond the reading size. */
const GREATEST = 2;

/** What an overview in marks says all the same, in the reading size: in px of the scene. */
export interface OverviewText {
  readonly ops: readonly DrawOp[];
  /** Room needed above the scene. */
  readonly above: number;
}

/**
 * Names on an overview: leaders upright above their lanes where these are wide enough for a line of
 * 8 pt; on a map in parts, the name of each part upon it.
 *
 * @param scale mm per px at which the scene is printed
 */
export function overviewText(scene: LaneScene, scale: number): OverviewText {
  const size = READING_SIZE_MM / scale;
  return scene.sections.length > 1 ? sectionNames(scene, size) : leaderTitles(scene, size, scale);
}

function leaderTitles({ headers }: LaneScene, size: number, scale: number): OverviewText {
  const xs = headers.map(({ laneX }) => laneX).sort((a, b) => a - b);
  const pitch = Math.min(...xs.slice(1).map((x, index) => x - (xs[index] ?? 0)));
  const maxLines = Math.min(2, Math.floor(pitch / (size * LINE)));
  if (maxLines < 1) return { ops: [], above: 0 };
  const width = LONGEST_MM / scale;
  const titles = headers.map((header) => ({
    x: header.laneX,
    lines: wrapText(header.title.full, { width, maxLines, size, weight: 600 }).lines,
  }));
  const longest = Math.max(
    0,
    ...titles.flatMap(({ lines }) => lines.map((line) => measureText(line, size, 600))),
  );
  const ops = titles.flatMap(({ x, lines }) =>
    lines.map((text, index): DrawOp =>
      textOp({
        x: x + size * 0.33 + (index - (lines.length - 1) / 2) * size * LINE,
        y: -size * 0.3,
        text,
        size,
        weight: 600,
        fill: 'ink',
        rotate: -90,
      }),
    ),
  );
  return { ops, above: longest + size * 0.6 };
}

function sectionNames({ sections }: LaneScene, least: number): OverviewText {
  const ops = sections.flatMap(({ title, rect, count }): DrawOp[] => {
    if (!title) return [];
    const room = rect.width * 0.9;
    const perPx = measureText(title.full, 1, 700);
    const size = Math.max(least, Math.min(room / Math.max(1, perPx), least * GREATEST));
    const { lines } = wrapText(title.full, { width: room, maxLines: 3, size, weight: 700 });
    const middle = rect.x + rect.width / 2;
    const first = rect.y + rect.height / 2 - ((lines.length - 1) / 2) * size * LINE;
    const style = { line: size * LINE, fill: 'ink', anchor: 'middle' } as const;
    const widest = Math.max(
      measureText(countText(count), least, 400),
      ...lines.map((line) => measureText(line, size, 700)),
    );
    return [
      // A ground instead of a halo: outlined letters would be embedded as pictures of letters.
      {
        op: 'rect',
        x: middle - widest / 2 - least * 0.6,
        y: first - size * 1.1,
        width: widest + least * 1.2,
        height: (lines.length + 1) * size * LINE + size * 0.4,
        fill: 'paper',
      },
      ...drawLines(lines, middle, first, { ...style, size, weight: 700 }, 'full'),
      ...drawLines(
        [countText(count)],
        middle,
        first + lines.length * size * LINE,
        { ...style, size: least, weight: 400 },
        'full',
      ),
    ];
  });
  return { ops, above: 0 };
}

const countText = (count: number) => (count === 1 ? '1 area' : `${count} areas`);
