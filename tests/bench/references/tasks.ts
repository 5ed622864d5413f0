import type { MapSize } from '../map/sizes.ts';

export interface Task {
  readonly kind: 'ours.lanes' | 'dot' | 'elk' | 'elk.tuned';
  readonly size: MapSize;
  readonly seed: number;
}

export interface TaskResult {
  /** Of the first call; loading and building the input are not counted. */
  readonly ms: number;
  /** Top to bottom, as indexes into the document's lists; where the task tells an order. */
  readonly leaders?: readonly number[];
  readonly areas?: readonly number[];
}
