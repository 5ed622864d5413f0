import type { MapSize } from './map/sizes.ts';

/** What a ratio to the reference (or, for `ms`, a time) has to be. */
export interface Goal {
  readonly is: 'at most' | 'at least';
  readonly value: number;
}

/** One line of the table: how our thing compares with a reference measured in the same run. */
export interface GoalRow {
  /** What `--only` takes. */
  readonly id: string;
  readonly what: string;
  readonly reference: string;
  /** `ratio`: ours divided by the reference's. */
  readonly unit: 'ratio' | 'ms';
  /** A size without an entry is measured and reported where that makes sense, and has no goal. */
  readonly goals: Partial<Record<MapSize['name'], Goal>>;
}

const atMost = (typical: number, large: number, stress: number): GoalRow['goals'] =>
  bySize('at most', typical, large, stress);
const atLeast = (typical: number, large: number, stress: number): GoalRow['goals'] =>
  bySize('at least', typical, large, stress);

function bySize(is: Goal['is'], typical: number, large: number, stress: number): GoalRow['goals'] {
  return {
    typical: { is, value: typical },
    large: { is, value: large },
    stress: { is, value: stress },
  };
}

/** Every goal, in the order of the printed table. */
export const GOAL_ROWS = [
  {
    id: 'first-paint',
    what: 'open a file, to first paint',
    reference: 'plain @xyflow/react, same nodes and edges',
    unit: 'ratio',
    goals: atMost(0.9, 0.15, 0.05),
  },
  {
    id: 'frames-whole',
    what: 'frames drawn in 2 s, whole map in view',
    reference: 'cytoscape.js',
    unit: 'ratio',
    goals: atLeast(0.98, 4, 10),
  },
  {
    id: 'frames-near',
    what: 'frames drawn in 2 s, close up',
    reference: 'cytoscape.js',
    unit: 'ratio',
    goals: atLeast(0.98, 1.7, 4),
  },
  {
    id: 'frames-drag',
    what: 'frames drawn in 2 s, dragging a card',
    reference: 'cytoscape.js',
    unit: 'ratio',
    goals: atLeast(0.98, 1.6, 2.5),
  },
  {
    id: 'frame-p95',
    what: '95th percentile frame',
    reference: 'cytoscape.js',
    unit: 'ratio',
    goals: atMost(1.05, 0.5, 0.5),
  },
  {
    id: 'heap',
    what: 'heap of the canvas',
    reference: 'cytoscape.js',
    unit: 'ratio',
    goals: atMost(1.5, 0.6, 0.15),
  },
  {
    id: 'edit',
    what: 'one edit, key to paint',
    reference: 'an empty React render of the same shell',
    unit: 'ratio',
    goals: atMost(2, 4, 10),
  },
  {
    id: 'lane-layout',
    what: 'lane layout, whole map',
    reference: 'dot (where dot fails: tuned elk)',
    unit: 'ratio',
    goals: atMost(0.1, 0.01, 0.005),
  },
  {
    id: 'lanes-passed',
    what: 'lanes passed by lines that do not involve them',
    reference: "best of 100 random orders improved by single moves (stress: the file's order)",
    unit: 'ratio',
    goals: atMost(1, 1, 1),
  },
  {
    id: 'crossings',
    what: 'crossings on the free canvas',
    reference: "elk's, over 20 seeds",
    unit: 'ratio',
    goals: atMost(1, 0.95, 1),
  },
  {
    id: 'longest-task',
    what: 'longest task on the UI thread during layout',
    reference: 'the clock',
    unit: 'ms',
    goals: atMost(16, 50, 50),
  },
  {
    id: 'act-task',
    what: 'longest task of one key (findings, F8, a fix, the matrix)',
    reference: 'the clock',
    unit: 'ms',
    goals: { large: { is: 'at most', value: 50 } },
  },
  {
    id: 'audit',
    what: 'audit of the whole map, reach included',
    reference: '`JSON.parse` of the file',
    unit: 'ratio',
    goals: atMost(1, 0.5, 0.5),
  },
  {
    id: 'open',
    what: 'open (parse, migrate, validate, repair)',
    reference: '`JSON.parse`',
    unit: 'ratio',
    goals: atMost(3, 2, 2),
  },
  {
    id: 'save',
    what: 'save, the whole recipe',
    reference: 'stringify + write + fsync + rename',
    unit: 'ratio',
    goals: atMost(3, 2, 2),
  },
  {
    id: 'pdf',
    what: 'board PDF, map page',
    reference: '`printToPDF` of a static page with the same elements',
    unit: 'ratio',
    goals: atMost(1.3, 1.3, 1.3),
  },
  {
    id: 'start',
    what: 'start to usable sample',
    reference: 'the same shell with a bare React Flow of the same nodes',
    unit: 'ratio',
    goals: { typical: { is: 'at most', value: 1.1 } },
  },
] as const satisfies readonly GoalRow[];

export type RowId = (typeof GOAL_ROWS)[number]['id'];

/**
 * Whether the measured value reaches the goal, to three digits: frames come in steps of 16.67 ms, and
 * half of two of them is a little more than half.
 */
export function isReached({ is, value }: Goal, measured: number): boolean {
  const read = Number(measured.toPrecision(3));
  return is === 'at most' ? read <= value : read >= value;
}
