/**
 * Names of inks, never colours: a painter looks them up in its theme. `on-x` is text upon a fill
 * of x; `paper` is the ground of the drawing, `surface` that of a card.
 */
export const INKS = [
  'paper',
  'surface',
  'ink',
  'ink-soft',
  'ink-faint',
  'rule',
  'lane',
  'sovereign',
  'on-sovereign',
  'coordinated',
  'informed',
  'shared',
  'shared-fill',
  'on-shared',
  'undecided',
  'red-line',
  'on-red-line',
  'risk',
  'on-risk',
  'cascade',
  'selection',
] as const;
export type Ink = (typeof INKS)[number];

export type FontWeight = 400 | 600 | 700;

interface Stroked {
  readonly stroke?: Ink;
  /** In px; 1 when absent. */
  readonly strokeWidth?: number;
  /** Lengths of dash and gap in px; solid when absent. */
  readonly dash?: readonly number[];
}

export interface RectOp extends Stroked {
  readonly op: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
  readonly fill?: Ink;
}

export interface LineOp extends Stroked {
  readonly op: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly stroke: Ink;
  /** `butt` when absent; dotted lines are round. */
  readonly cap?: 'butt' | 'round';
}

export interface PathOp extends Stroked {
  readonly op: 'path';
  /** SVG path data, absolute commands only; also what `Path2D` takes. */
  readonly d: string;
  readonly fill?: Ink;
}

export interface CircleOp extends Stroked {
  readonly op: 'circle';
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
  readonly fill?: Ink;
}

export interface TextOp {
  readonly op: 'text';
  /** Anchor point; y is the baseline. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: FontWeight;
  readonly fill: Ink;
  /** `start` when absent. */
  readonly anchor?: 'start' | 'middle' | 'end';
  /**
   * Runs from right to left, so that what ends it stands on its left; `start` is the left end all the same.
   * `textOp` finds it out.
   */
  readonly isRightToLeft: boolean;
  /** Degrees clockwise about (x, y): -90 reads from bottom to top. */
  readonly rotate?: number;
  /** Extra px between letters. */
  readonly spacing?: number;
  /** An outline of this ink behind the glyphs, so that text stands clear of what lies below. */
  readonly halo?: Ink;
}

/** One primitive of a drawing, painted in list order. */
export type DrawOp = RectOp | LineOp | PathOp | CircleOp | TextOp;

/** How strongly the rest stays visible while one leader or area is in focus. */
export const FADED_OPACITY = 0.22;
