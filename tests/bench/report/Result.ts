import type { RowId } from '../goals.ts';
import type { MapSize } from '../map/sizes.ts';
import type { Measured } from '../Probe.ts';

/** What came of one row at one size. */
export interface Result {
  readonly row: RowId;
  readonly size: MapSize['name'];
  /** A sentence where nothing could be measured. */
  readonly measured: Measured | string;
  /** 1-minute load of the machine before and after. */
  readonly load: readonly [before: number, after: number];
}
