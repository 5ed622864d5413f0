import type { Id, Position } from '../document/fields.ts';
import { finish } from '../lib/finish.ts';
import type { MapModel } from '../model/mapModel.ts';
import { bipartite } from './bipartite.ts';
import { FREE_METRICS } from './laneMetrics.ts';
import { headerBlock } from './sectionFrame.ts';
import { untangling } from './untangle.ts';

/** Where every node of the free canvas stands: its top left, in canvas units. */
export interface FreeLayout {
  readonly leaders: ReadonlyMap<Id, Position>;
  readonly areas: ReadonlyMap<Id, Position>;
}

const { cardWidth, cardHeight } = FREE_METRICS.screen;
/** From node to node down and across a block, and between leaders and areas. */
const STEP = { x: cardWidth + 40, y: cardHeight + 26 };
const AISLE = 420;
/** From leader to leader: titles stand in two lines, larger on a projector, and are not to touch the next bar. */
const { projector } = FREE_METRICS;
const LEADER_STEP = headerBlock(projector.headerLines, projector) + 26;
/** A block higher than this many rows continues in a further column. */
const MAX_ROWS = 26;

function columnsFor(count: number): number {
  // Wider than high only from here on: a hundred areas stand in four columns.
  return Math.max(1, Math.ceil(count / MAX_ROWS), Math.round(Math.sqrt(count / 60)));
}

/**
 * Row by row, so that neighbours in the order stay neighbours on the canvas.
 *
 * @param isStaggered each column stands lower than the one before: what leaves a node sideways passes between
 *   the nodes of the next column, and does not seem to end in one
 */
function block(
  order: readonly Id[],
  left: number,
  height: number,
  least: number,
  isStaggered = false,
): Map<Id, Position> {
  const columns = columnsFor(order.length);
  const rows = Math.ceil(order.length / columns);
  const step = rows > 1 ? Math.max(least, (height - cardHeight) / (rows - 1)) : least;
  const top = rows > 1 ? 0 : Math.max(0, (height - cardHeight) / 2);
  const lower = isStaggered && rows > 1 ? step / columns : 0;
  return new Map(
    order.map((id, index) => [
      id,
      {
        x: left + (index % columns) * STEP.x,
        y: Math.round(top + Math.floor(index / columns) * step + (index % columns) * lower),
      },
    ]),
  );
}

function blockHeight(count: number, step: number): number {
  return Math.max(0, Math.ceil(count / columnsFor(count)) - 1) * step + cardHeight;
}

interface Node {
  readonly id: Id;
  readonly position: Position | null;
}

/** Keeps stored positions, and moves what has none down until it covers nothing. */
function withStored(
  nodes: readonly Node[],
  found: ReadonlyMap<Id, Position>,
  taken: Map<string, Position[]>,
): Map<Id, Position> {
  const cell = ({ x, y }: Position) => [Math.floor(x / STEP.x), Math.floor(y / STEP.y)] as const;
  const put = (place: Position) => {
    const key = cell(place).join();
    const list = taken.get(key);
    if (list) list.push(place);
    else taken.set(key, [place]);
  };
  const isFree = (place: Position) => {
    const [column, row] = cell(place);
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        for (const other of taken.get(`${column + dx},${row + dy}`) ?? []) {
          const isClear =
            Math.abs(other.x - place.x) >= cardWidth || Math.abs(other.y - place.y) >= cardHeight;
          if (!isClear) return false;
        }
      }
    }
    return true;
  };
  const result = new Map<Id, Position>();
  for (const node of nodes) {
    if (!node.position) continue;
    result.set(node.id, node.position);
    put(node.position);
  }
  for (const node of nodes) {
    if (node.position) continue;
    let place = found.get(node.id) ?? { x: 0, y: 0 };
    while (!isFree(place)) place = { x: place.x, y: place.y + STEP.y };
    result.set(node.id, place);
    put(place);
  }
  return result;
}

/**
 * Places for the free canvas: leaders left, areas right, ordered so that few lines cross, wrapped
 * into columns where there are many. A stored position is kept as it is; the others stand where they
 * would stand without it, or below what is in the way.
 */
export function layoutFreeCanvas(model: MapModel): FreeLayout {
  return finish(layingOutFreeCanvas(model));
}

/** The same in pieces: each `yield` is a place to pause. */
export function* layingOutFreeCanvas(model: MapModel): Generator<void, FreeLayout> {
  const { leaders, areas, assignments } = model.document;
  const seen = new Set<number>();
  const pairs = assignments
    .map((a) => [model.leaderIndex(a.leaderId), model.areaIndex(a.areaId)] as const)
    .filter(([leader, area]) => {
      const key = leader * areas.length + area;
      if (leader < 0 || area < 0 || seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    // The order of assignments in the file means nothing.
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const { left, right } = yield* untangling(bipartite(leaders.length, areas.length, pairs));
  const leaderIds = [...left].map((index) => leaders[index]?.id ?? '');
  const areaIds = [...right].map((index) => areas[index]?.id ?? '');
  const height = Math.max(
    blockHeight(leaderIds.length, LEADER_STEP),
    blockHeight(areaIds.length, STEP.y),
  );
  const areaLeft = columnsFor(leaderIds.length) * STEP.x + AISLE;
  const taken = new Map<string, Position[]>();
  // Stored positions of either kind are in everybody's way.
  const all = withStored(
    [...leaders, ...areas].map(({ id, position }, index) => ({
      // A leader and an area may not share an id in a valid file; the prefix keeps this independent.
      id: `${index < leaders.length ? 'l' : 'a'}${id}`,
      position,
    })),
    new Map([
      ...[...block(leaderIds, 0, height, LEADER_STEP, true)].map(
        ([id, place]) => [`l${id}`, place] as const,
      ),
      ...[...block(areaIds, areaLeft, height, STEP.y)].map(
        ([id, place]) => [`a${id}`, place] as const,
      ),
    ]),
    taken,
  );
  const pick = (nodes: readonly { readonly id: Id }[], prefix: string) =>
    new Map(nodes.map(({ id }) => [id, all.get(`${prefix}${id}`) ?? { x: 0, y: 0 }]));
  return { leaders: pick(leaders, 'l'), areas: pick(areas, 'a') };
}
