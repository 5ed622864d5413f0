import type { LaneMode } from '#shared/document/area.ts';
import type { Id } from '#shared/document/fields.ts';

export type AreaOrder = 'file' | 'name' | 'mode' | 'owner' | 'findings';
export type LeaderOrder = 'file' | 'name' | 'load';

/** How the matrix is looked at: kept while one visits the map and comes back. */
export interface MatrixView {
  readonly isGrouped: boolean;
  /** Domains that are folded. */
  readonly folded: ReadonlySet<string>;
  readonly areaOrder: AreaOrder;
  readonly leaderOrder: LeaderOrder;
  /** Only areas whose name or domain holds these words. */
  readonly words: string;
  readonly mode: LaneMode | null;
  /** Only areas in which this leader has a part. */
  readonly leaderId: Id | null;
  readonly isOnlyFindings: boolean;
  /** Only areas without a lane, without an owner, or in dispute. */
  readonly isOnlyOpen: boolean;
  /** RACI letters beside our own. */
  readonly isRaciShown: boolean;
}

export const FRESH_MATRIX: MatrixView = {
  isGrouped: true,
  folded: new Set(),
  areaOrder: 'file',
  leaderOrder: 'file',
  words: '',
  mode: null,
  leaderId: null,
  isOnlyFindings: false,
  isOnlyOpen: false,
  isRaciShown: false,
};
