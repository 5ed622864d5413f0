import type { Detail, SceneBadge } from '#shared/layout/scene.ts';
import type { DrawOp } from '#shared/drawing/ops.ts';
import type { ItemRef } from '#renderer/store/selection.ts';
import type { Box } from '#shared/lib/box.ts';

/** What a figure is, which is also what it lies on: earlier ones are painted below later ones. */
export const FIGURE_KINDS = [
  'section',
  'band',
  'lane',
  'edge',
  'card',
  'header',
  'badge',
  'cascade',
] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

/**
 * One thing drawn on the map, of either view. React Flow's nodes and edges, the painted picture, hit
 * testing and the keyboard all read the same list of figures.
 */
export interface Figure {
  /** Unique in the map; of an item its key. */
  readonly key: string;
  readonly kind: FigureKind;
  /** What it stands for; `null` for lanes, bands and other ground. */
  readonly item: ItemRef | null;
  /** What is clicked, ringed when selected, and walked to by the arrow keys. */
  readonly box: Box;
  /** Everything that it paints lies in here. */
  readonly bounds: Box;
  /** The layout's own record: two figures with equal records look the same. */
  readonly source: object;
  /** In the map's coordinates; made anew with every call. */
  draw(detail: Detail): readonly DrawOp[];
  /** For badges: what opens. */
  readonly badge?: SceneBadge;
  /** Ends of an edge or cascade, as keys of figures. */
  readonly ends?: readonly [from: string, to: string];
}
