import type { Ink } from './ops.ts';

export const THEMES = ['light', 'dark', 'projector', 'print', 'grey'] as const;
export type ThemeName = (typeof THEMES)[number];

/** A colour, as `#rrggbb`, for every ink. */
export type Palette = Readonly<Record<Ink, string>>;

/** Warm paper and ink: the screen by day. */
const LIGHT: Palette = {
  paper: '#faf7f1',
  surface: '#fffdf9',
  ink: '#1e2329',
  'ink-soft': '#5a5f66',
  'ink-faint': '#6f7278',
  rule: '#dcd5c6',
  lane: '#8d8573',
  sovereign: '#164e5f',
  'on-sovereign': '#ffffff',
  coordinated: '#164e5f',
  informed: '#7a7f86',
  shared: '#895e06',
  'shared-fill': '#f7e9c6',
  'on-shared': '#2b2108',
  undecided: '#6b7076',
  'red-line': '#a3261f',
  'on-red-line': '#ffffff',
  risk: '#c97c00',
  'on-risk': '#1e1602',
  cascade: '#6a4c93',
  selection: '#1a6fd6',
};

/** The same by night: surfaces are lighter than the ground, inks lighter than both. */
const DARK: Palette = {
  paper: '#16191d',
  surface: '#1f242a',
  ink: '#f1ede4',
  'ink-soft': '#b4b3ad',
  'ink-faint': '#989893',
  rule: '#353a41',
  lane: '#7e7a70',
  sovereign: '#7cc4d4',
  'on-sovereign': '#06222b',
  coordinated: '#7cc4d4',
  informed: '#9aa0a6',
  shared: '#e0b04a',
  'shared-fill': '#41351a',
  'on-shared': '#fbf0d3',
  undecided: '#a0a4a8',
  'red-line': '#f08a80',
  'on-red-line': '#2c0603',
  risk: '#f2ab35',
  'on-risk': '#241700',
  cascade: '#b9a0de',
  selection: '#6fb1ff',
};

/** Near black on white, for a washed-out beam. */
const PROJECTOR: Palette = {
  ...LIGHT,
  paper: '#ffffff',
  surface: '#ffffff',
  ink: '#0b0d10',
  'ink-soft': '#2f343a',
  'ink-faint': '#4a4f55',
  rule: '#b7b7b7',
  lane: '#63615b',
  sovereign: '#0a3d4d',
  coordinated: '#0a3d4d',
  informed: '#4f5459',
  shared: '#7a5200',
  'shared-fill': '#ffe9b0',
  'on-shared': '#1d1500',
  undecided: '#4f5459',
  'red-line': '#8f1410',
  risk: '#b86a00',
  'on-risk': '#000000',
  cascade: '#4f2f7d',
  selection: '#0050b8',
};

/** White paper, no tint of the ground. */
const PRINT: Palette = { ...LIGHT, paper: '#ffffff', surface: '#ffffff', rule: '#cfc8b9' };

function luminance(colour: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** The grey of the same lightness: what a black-and-white printer makes of a colour. */
function grey(colour: string): string {
  const linear = luminance(colour);
  const value = linear <= 0.0031308 ? linear * 12.92 : 1.055 * linear ** (1 / 2.4) - 0.055;
  const hex = Math.round(value * 255)
    .toString(16)
    .padStart(2, '0');
  return `#${hex}${hex}${hex}`;
}

const GREY = Object.fromEntries(
  Object.entries(PRINT).map(([ink, colour]) => [ink, grey(colour)]),
) as Palette;

export const PALETTES: Readonly<Record<ThemeName, Palette>> = {
  light: LIGHT,
  dark: DARK,
  projector: PROJECTOR,
  print: PRINT,
  grey: GREY,
};

/** WCAG 2 contrast of two colours, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}
