import type { RowId } from './goals.ts';
import type { MapSize } from './map/sizes.ts';

/** What one row came to at one size. */
export interface Measured {
  /** In the row's unit: ours divided by the reference's, or milliseconds. */
  readonly value: number;
  /** Medians of the two sides, in `unit`. */
  readonly ours: number;
  readonly theirs: number | null;
  /** Of `ours` and `theirs`: ms, frames, MB, crossings. */
  readonly unit: string;
  /** Nobody could do better here, whatever the reference does: every frame that the display had is drawn. */
  readonly isBest?: boolean;
  /** What a reader must know to judge the number. */
  readonly note?: string;
}

export interface Conditions {
  readonly size: MapSize;
  /** Interleaved rounds: ours, theirs, ours, theirs. */
  readonly rounds: number;
  /** The rows that were asked for; a probe of several may leave out the others. */
  readonly wanted: ReadonlySet<RowId>;
  readonly say: (line: string) => void;
}

/** Measures one row, or several that one run yields together. */
export interface Probe {
  readonly rows: readonly RowId[];
  /** Sizes at which there is nothing to compare are left out. */
  readonly sizes?: readonly MapSize['name'][];
  measure(conditions: Conditions): Promise<Partial<Record<RowId, Measured>>>;
  /** Ends what the probe has started. */
  end?(): Promise<void>;
}
