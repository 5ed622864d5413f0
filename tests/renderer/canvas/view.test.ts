import { describe, expect, it } from 'vitest';
import {
  fitView,
  openView,
  presentView,
  revealBox,
  toPane,
  toUnits,
} from '#renderer/canvas/geometry/view.ts';

const PANE = { width: 1000, height: 600 };
const READABLE = { well: 0.65, just: 0.5 };
const open = (width: number, height: number) =>
  openView({ x: 0, y: 0, width, height }, PANE, 20, 1, READABLE);

describe('openView', () => {
  it('shows all of a map whose text can then be read', () => {
    expect(open(960, 560)).toEqual({ x: 20, y: 20, zoom: 1 });
  });

  it('shows the full width, from the top, of a map that is only too high', () => {
    expect(open(1600, 4000)).toEqual({ x: 20, y: 20, zoom: 0.6 });
  });

  it('shows the top left corner at reading size where the width would be too small to read', () => {
    expect(open(8000, 4000)).toEqual({ x: 20, y: 20, zoom: READABLE.well });
  });
});

describe('presentView', () => {
  const size = { margin: 40, most: 2, least: 0.9, isWhole: false };
  const card = { x: 400, y: 200, width: 174, height: 54 };
  const row = (width: number) => ({ x: 0, y: 200, width, height: 54 });

  it('shows a card with everybody on its row where the row can be read from afar', () => {
    const view = presentView(row(1000), card, PANE, size);
    expect(view).toEqual(fitView(row(1000), PANE, 40, 2));
    expect(view.zoom).toBeGreaterThanOrEqual(0.9);
  });

  it('shows the card alone, legible and in the middle, where the row is too long', () => {
    const view = presentView(row(4000), card, PANE, size);
    expect(view.zoom).toBe(0.9);
    expect(toPane(view, card).x + (card.width * 0.9) / 2).toBeCloseTo(PANE.width / 2);
  });

  it('shows several things whole rather than cut, and what is too large from its corner', () => {
    const many = { x: 0, y: 0, width: 4000, height: 2000 };
    expect(presentView(many, many, PANE, { ...size, isWhole: true }).zoom).toBeLessThan(0.9);
    expect(presentView(many, many, PANE, size)).toEqual({ x: 40, y: 40, zoom: 0.9 });
  });
});

describe('revealBox', () => {
  const view = { x: 0, y: 0, zoom: 1 };
  const within = { map: { x: -500, y: -500, width: 3000, height: 2000 }, rim: 5 };

  it('keeps the very view when the box is on the pane', () => {
    expect(revealBox(view, { x: 400, y: 300, width: 50, height: 50 }, PANE, 20, within)).toBe(view);
  });

  it('moves no farther than needed', () => {
    const moved = revealBox(view, { x: 990, y: 300, width: 50, height: 50 }, PANE, 20, within);
    expect(moved).toEqual({ x: -60, y: 0, zoom: 1 });
  });

  it('makes no room beyond the edge of the map', () => {
    const map = { x: 0, y: 0, width: 3000, height: 2000 };
    const reveal = (from: { x: number; y: number }, x: number, y: number) =>
      revealBox({ ...from, zoom: 1 }, { x, y, width: 50, height: 50 }, PANE, 72, { map, rim: 6 });
    expect(reveal({ x: 0, y: 12 }, 300, 0)).toEqual({ x: 0, y: 12, zoom: 1 });
    expect(reveal({ x: 0, y: -300 }, 300, 0)).toEqual({ x: 0, y: 6, zoom: 1 });
    expect(reveal({ x: 0, y: 0 }, 2950, 300)).toEqual({ x: 1000 - 6 - 3000, y: 0, zoom: 1 });
  });
});

describe('fitView', () => {
  it('centres the box, as large as allowed', () => {
    const view = fitView({ x: 100, y: 100, width: 100, height: 100 }, PANE, 0, 2);
    expect(toPane(view, { x: 100, y: 100, width: 100, height: 100 })).toEqual({
      x: 400,
      y: 200,
      width: 200,
      height: 200,
    });
    expect(toUnits(view, { x: 500, y: 300 })).toEqual({ x: 150, y: 150 });
  });
});
