import { describe, expect, it } from 'vitest';
import { drawVacantSeat } from '#shared/drawing/drawVacantSeat.ts';
import { LANE_METRICS } from '#shared/layout/laneMetrics.ts';
import type { SceneHeader } from '#shared/layout/scene.ts';
import { measureText } from '#shared/layout/measureText.ts';
import { wrapText } from '#shared/layout/wrapText.ts';

const METRICS = LANE_METRICS.projector;

/** A header that is just as high as so many lines of titles, as on the wall. */
function wallHeader(title: string, width: number, lines: number): SceneHeader {
  const { headerSize, headerLine } = METRICS;
  return {
    id: 'cno',
    leaderId: 'cno',
    sectionId: '',
    laneIndex: 0,
    rect: { x: 0, y: 10, width, height: lines * headerLine + 13 },
    laneX: width / 2,
    title: wrapText(title, { width, maxLines: lines, size: headerSize, weight: 700 }),
    isUpright: false,
    counts: { sovereign: 0, coordinated: 0, shared: 0, undecided: 0 },
    appetite: null,
    isAppetiteShown: false,
    badges: [],
  };
}

/** A narrow lane, whose title stands upright. */
function uprightHeader(title: string, height: number): SceneHeader {
  const header = wallHeader(title, height, 1);
  return { ...header, rect: { x: 0, y: 10, width: 40, height }, laneX: 20, isUpright: true };
}

const textsOf = (header: SceneHeader) =>
  drawVacantSeat(header, 'vacant', METRICS, 'full').flatMap((op) => (op.op === 'text' ? [op] : []));

describe('a seat that is thought away, on the wall', () => {
  it.each([
    ['Chief Nursing Officer', 120, 2],
    ['Chief Nursing Officer', 180, 2],
    ['CFO', 120, 2],
    ['CFO', 120, 1],
  ])('%s on %d px says so inside its header', (title, width, lines) => {
    const header = wallHeader(title, width, lines);
    const texts = textsOf(header);
    expect(texts.map(({ text }) => text).join(' ')).toMatch(/vacant$/);
    expect(texts[0]?.text.slice(0, 3)).toBe(title.slice(0, 3));
    for (const { y, size } of texts) {
      expect(y - size * 0.8).toBeGreaterThanOrEqual(header.rect.y);
      expect(y).toBeLessThanOrEqual(header.rect.y + header.rect.height);
    }
  });

  it('keeps every word of the title where they fit beside it', () => {
    const said = textsOf(wallHeader('Chief Nursing Officer', 135, 2)).map(({ text }) => text);
    expect(said.join(' ')).toBe('Chief Nursing Officer, vacant');
  });

  it.each([
    ['Hospital A President', 160],
    ['Hospital A President', 260],
    ['CFO', 160],
  ])('%s upright in %d px says so inside its header', (title, height) => {
    const [text] = textsOf(uprightHeader(title, height));
    expect(text?.text).toMatch(/^\S.*, vacant$/);
    const length = measureText(text?.text ?? '', METRICS.headerSize, 600);
    expect((text?.y ?? 0) - length).toBeGreaterThanOrEqual(10);
  });
});
