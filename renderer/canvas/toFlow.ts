import { Position, type Node } from '@xyflow/react';
import type { Detail, SceneHeader, SceneLane } from '#shared/layout/scene.ts';
import type { Box, Point } from '#shared/lib/box.ts';
import type { Figure } from './scene/figure.ts';
import { isDrawnAlike } from './scene/isDrawnAlike.ts';

/** How an item stands out just now. */
export interface Appearance {
  readonly detail: Detail;
  readonly isSelected: boolean;
  /** Ringed as what is selected: it is that, or stands for it (`bearerKey`). */
  readonly isRinged: boolean;
  readonly isFaded: boolean;
  /** Of a search: no hit, a hit, the hit that one stands on. */
  readonly hit: 'none' | 'hit' | 'current';
  readonly isRenaming: boolean;
  /** A card of another lane is being dragged here, or a line drawn to it. */
  readonly isTarget: boolean;
}

export interface FigureData extends Record<string, unknown>, Appearance {
  /** What is drawn. Of a card or header that has only moved, the one of before: it has its node's place, not its own. */
  readonly figure: Figure;
  /** For leaders on the lane map: how far the lane reaches below the header, in canvas units. */
  readonly laneLength: number;
}

export type FigureNode = Node<FigureData, 'leader' | 'area' | 'station'>;

/** A role or cascade that React draws, in a layer of its own over React Flow's ground. */
export interface FigureEdge {
  readonly id: string;
  readonly data: FigureData;
  readonly ariaLabel: string;
  readonly tabIndex: 0 | -1;
}

/** What React is given to draw. Never read back: the model is the document. */
export interface FlowGraph {
  readonly nodes: FigureNode[];
  readonly edges: FigureEdge[];
}

export const NO_GRAPH: FlowGraph = { nodes: [], edges: [] };

export interface FlowInput {
  /** What React draws, in painting order; far figures of a large map are left to the picture. */
  readonly figures: readonly Figure[];
  /** Whether edges are React's too, or painted. */
  readonly areEdgesDrawn: boolean;
  /** By the id of the header that they hang from; none on the free canvas. */
  readonly lanes: ReadonlyMap<string, SceneLane>;
  /** The one stop of the Tab key. */
  readonly tabStop: string | null;
  readonly appearanceOf: (figure: Figure) => Appearance;
  readonly describe: (figure: Figure) => string;
  /** See `placesOf`. */
  readonly placeOf: (key: string) => number;
  /** Where nodes are while they are dragged, by key. */
  readonly dragged: ReadonlyMap<string, Point>;
  /** The node that is pressed: it may be dragged, and whatever is selected with it. */
  readonly held: string | null;
}

/**
 * Derives React Flow's nodes, and the edges. Whatever looks and stands as before keeps its object, so
 * that the memoised component of an unchanged element does not render; compared by value, since the layout makes
 * new records for every document.
 */
export function toFlow(input: FlowInput, previous: FlowGraph): FlowGraph {
  const oldNodes = new Map(previous.nodes.map((node) => [node.id, node]));
  const oldEdges = new Map(previous.edges.map((edge) => [edge.id, edge]));
  const nodes: FigureNode[] = [];
  const edges: FigureEdge[] = [];
  for (const figure of input.figures) {
    if (figure.item === null) continue;
    if (figure.kind === 'header' || figure.kind === 'card')
      nodes.push(toNode(figure, input, oldNodes.get(figure.key)));
    else if (figure.kind !== 'badge' && !input.areEdgesDrawn)
      nodes.push(toNode(figure, input, oldNodes.get(figure.key)));
    else if (figure.ends) edges.push(toEdge(figure, input, oldEdges.get(figure.key)));
  }
  const byPlace = (a: { readonly id: string }, b: { readonly id: string }) =>
    input.placeOf(a.id) - input.placeOf(b.id);
  return {
    nodes: keepList(previous.nodes, nodes.sort(byPlace)),
    edges: keepList(previous.edges, edges.sort(byPlace)),
  };
}

function toNode(figure: Figure, input: FlowInput, old: FigureNode | undefined): FigureNode {
  const data = toData(figure, input, old?.data);
  const { box } = figure;
  const position = input.dragged.get(figure.key) ?? box;
  const label = input.describe(figure);
  const tabIndex = input.tabStop === figure.key ? 0 : -1;
  const type = figure.kind === 'header' ? 'leader' : figure.kind === 'card' ? 'area' : 'station';
  const draggable = type !== 'station' && (data.isSelected || input.held === figure.key);
  if (
    old &&
    old.data === data &&
    old.position.x === position.x &&
    old.position.y === position.y &&
    old.ariaLabel === label &&
    old.domAttributes?.tabIndex === tabIndex &&
    old.draggable === draggable
  )
    return old;
  return {
    id: figure.key,
    type,
    position: { x: position.x, y: position.y },
    data,
    width: box.width,
    height: box.height,
    measured: { width: box.width, height: box.height },
    handles: HANDLES[type](box),
    selected: data.isSelected,
    draggable,
    connectable: type !== 'station',
    zIndex: Z_INDEX[type],
    ariaLabel: label,
    ariaRole: 'group',
    domAttributes: { tabIndex, 'aria-roledescription': ROLE_WORDS[type] },
  };
}

function toEdge(figure: Figure, input: FlowInput, old: FigureEdge | undefined): FigureEdge {
  const data = toData(figure, input, old?.data);
  const label = input.describe(figure);
  const tabIndex = input.tabStop === figure.key ? 0 : -1;
  if (old?.data === data && old.ariaLabel === label && old.tabIndex === tabIndex) return old;
  return { id: figure.key, data, ariaLabel: label, tabIndex };
}

/** The data of before, where the figure is drawn as before and stands out as before. */
function toData(figure: Figure, input: FlowInput, old: FigureData | undefined): FigureData {
  const appearance = input.appearanceOf(figure);
  const lane =
    figure.kind === 'header' ? input.lanes.get((figure.source as SceneHeader).id) : undefined;
  const end = lane?.pieces.at(-1);
  const laneLength = end === undefined ? 0 : end - (figure.box.y + figure.box.height);
  const isSameFigure = old !== undefined && isDrawnAlike(old.figure, figure);
  if (
    isSameFigure &&
    old.laneLength === laneLength &&
    (Object.keys(appearance) as (keyof Appearance)[]).every((key) => old[key] === appearance[key])
  )
    return old;
  return { ...appearance, figure: isSameFigure ? old.figure : figure, laneLength };
}

function keepList<T>(previous: T[], next: T[]): T[] {
  const isSame =
    previous.length === next.length && next.every((item, index) => item === previous[index]);
  return isSame ? previous : next;
}

const ROLE_WORDS = { leader: 'leader', area: 'decision area', station: 'role' } as const;

// A header's handle runs down its lane, so headers lie below edges (layers.module.css) and cards.
const Z_INDEX = { leader: 0, area: 3, station: 4 } as const;

const handle = (id: Position | null, x: number, y: number, position: Position) => ({
  type: 'source' as const,
  id,
  x,
  y,
  width: 1,
  height: 1,
  position,
});

/** Known beforehand, whether they are there yet or not (`Knobs`): React Flow measures none of them. */
const HANDLES = {
  leader: (box: Box) => [handle(null, box.width / 2, box.height, Position.Bottom)],
  area: (box: Box) => [
    handle(Position.Left, 0, box.height / 2, Position.Left),
    handle(Position.Right, box.width, box.height / 2, Position.Right),
  ],
  station: () => [],
} as const;
