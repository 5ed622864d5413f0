import type { Id } from '../document/fields.ts';
import type { LaneMetrics, MetricsName } from './laneMetrics.ts';

/** What to draw of the map, and how. Everything has a default: the whole map, by mode, on a screen. */
export interface LaneOptions {
  readonly metrics?: MetricsName | LaneMetrics;
  /** Bands by lane mode, or by domain. */
  readonly grouping?: 'mode' | 'domain';
  /**
   * `domains`: one section a domain, with only the lanes involved, set in shelves. `auto` does so
   * where one drawing would be too wide and too tall to read (more than 40 leaders or 250 areas).
   */
  readonly sections?: 'auto' | 'one' | 'domains';
  /** Leaders' ids from left to right; leaders not named follow in the file's order. */
  readonly laneOrder?: readonly Id[];
  /** Ids of bands that show their label and counts alone. */
  readonly collapsedBands?: ReadonlySet<string>;
  /** Only areas in which this leader has a role, a claim, a risk or a red line. */
  readonly onlyLeaderId?: Id | null;
  /** Only areas of this domain (trimmed; `''` = without a domain). */
  readonly onlyDomain?: string | null;
  /** Only these areas. */
  readonly onlyAreaIds?: ReadonlySet<Id> | null;
  /** Only lanes that the drawn areas involve; implied by the three above and by `domains`. */
  readonly isOnlyInvolved?: boolean;
  /** `gutter`: names left of the lanes, one row an area, so that lanes may be narrow. */
  readonly names?: 'cards' | 'gutter';
  readonly isAppetiteShown?: boolean;
}
