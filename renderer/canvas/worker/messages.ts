import type { Id, Position } from '#shared/document/fields.ts';
import type { LaneOptions } from '#shared/layout/laneOptions.ts';
import type { LaneMetrics } from '#shared/layout/laneMetrics.ts';
import type { LAID_OUT } from '#shared/layout/renameCards.ts';
import type { LaneScene } from '#shared/layout/scene.ts';

export type LaidOut = (typeof LAID_OUT)[number];

/** The lists of a scene, which come back in pieces. */
export const SCENE_LISTS = ['sections', 'bands', 'headers', 'lanes', 'cards', 'edges'] as const;
export type SceneList = (typeof SCENE_LISTS)[number];

/** To the worker: lists in pieces (only those that changed), then the question. */
export type LayoutAsk =
  | {
      readonly kind: 'records';
      readonly list: LaidOut;
      readonly isFirst: boolean;
      readonly records: readonly unknown[];
    }
  | {
      readonly kind: 'layout';
      readonly id: number;
      readonly options: LaneOptions;
      readonly isFree: boolean;
    };

/** From the worker: the scene in pieces, so that taking it in never holds up the window. */
export type LayoutAnswer =
  | {
      readonly kind: 'part';
      readonly id: number;
      readonly list: SceneList;
      readonly records: readonly unknown[];
    }
  | {
      readonly kind: 'done';
      readonly id: number;
      readonly width: LaneScene['width'];
      readonly height: LaneScene['height'];
      readonly metrics: LaneMetrics;
      /** Top left corners on the free canvas, when asked for. */
      readonly places: ReadonlyMap<Id, Position> | null;
    }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string };

/** How many records travel in one message: a few milliseconds to take in. */
export const PIECE = 1200;
