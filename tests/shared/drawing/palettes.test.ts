import { describe, expect, it } from 'vitest';
import type { Ink } from '#shared/drawing/ops.ts';
import { contrast, PALETTES, THEMES, type ThemeName } from '#shared/drawing/palettes.ts';

/** Text and what it stands on, everywhere in the drawing. */
const TEXT: readonly (readonly [Ink, Ink])[] = [
  ['ink', 'paper'],
  ['ink', 'surface'],
  ['ink-soft', 'paper'],
  ['ink-soft', 'surface'],
  ['ink-faint', 'paper'],
  ['sovereign', 'paper'],
  ['sovereign', 'surface'],
  ['coordinated', 'surface'],
  ['coordinated', 'paper'],
  ['shared', 'paper'],
  ['shared', 'shared-fill'],
  ['undecided', 'surface'],
  ['on-sovereign', 'sovereign'],
  ['on-shared', 'shared-fill'],
  ['red-line', 'paper'],
  ['on-red-line', 'red-line'],
  ['on-risk', 'risk'],
];

/** Marks that must be seen. Rules may be fainter: they only order what is there anyway. */
const MARKS: readonly (readonly [Ink, Ink])[] = [
  ['lane', 'paper'],
  ['informed', 'paper'],
  ['coordinated', 'paper'],
  ['shared', 'paper'],
  ['undecided', 'paper'],
  ['risk', 'paper'],
  ['red-line', 'paper'],
  ['cascade', 'paper'],
  ['selection', 'paper'],
  ['ink-faint', 'paper'],
];

type Rgb = readonly [number, number, number];

function linear(colour: string): Rgb {
  const at = (index: number) => {
    const value = Number.parseInt(colour.slice(index, index + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [at(1), at(3), at(5)];
}

/** Linear RGB as people see it who lack one kind of cone (Machado, Oliveira, Fernandes 2009). */
const SIGHTS: Readonly<Record<string, readonly [Rgb, Rgb, Rgb]>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function lab([r, g, b]: Rgb): Rgb {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function seen(colour: string, sight: readonly [Rgb, Rgb, Rgb]): Rgb {
  const rgb = linear(colour);
  const dot = (row: Rgb) =>
    Math.min(1, Math.max(0, row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2]));
  return lab([dot(sight[0]), dot(sight[1]), dot(sight[2])]);
}

/** Fills that lie side by side on the map and mean different things. */
const FILLS: readonly Ink[] = ['sovereign', 'surface', 'shared-fill', 'red-line', 'risk'];

describe.each(THEMES)('the %s theme', (theme: ThemeName) => {
  const palette = PALETTES[theme];

  it('keeps a contrast of 4.5 between text and its ground', () => {
    const low = TEXT.filter(([a, b]) => contrast(palette[a], palette[b]) < 4.5);
    expect(
      low.map(([a, b]) => `${a} on ${b} ${contrast(palette[a], palette[b]).toFixed(2)}`),
    ).toEqual([]);
  });

  it('keeps a contrast of 3 between marks and the paper', () => {
    const low = MARKS.filter(([a, b]) => contrast(palette[a], palette[b]) < 3);
    expect(
      low.map(([a, b]) => `${a} on ${b} ${contrast(palette[a], palette[b]).toFixed(2)}`),
    ).toEqual([]);
  });

  it('tells its fills apart, also for people who see fewer colours', () => {
    const close: string[] = [];
    for (const [name, sight] of Object.entries(SIGHTS)) {
      for (const [i, a] of FILLS.entries()) {
        for (const b of FILLS.slice(i + 1)) {
          const [p, q] = [seen(palette[a], sight), seen(palette[b], sight)];
          const distance = Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
          // In grey only lightness is left; shape and letter tell the rest.
          const least = theme === 'grey' ? 4 : 9;
          if (distance < least) close.push(`${name}: ${a} and ${b} ${distance.toFixed(1)}`);
        }
      }
    }
    expect(close).toEqual([]);
  });
});
