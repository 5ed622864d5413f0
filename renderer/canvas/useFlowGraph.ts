import { useMemo, useRef } from 'react';
import { useStore } from '@xyflow/react';
import { isSameItem, type ItemRef, type Selection } from '#renderer/store/selection.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import type { Detail } from '#shared/layout/scene.ts';
import type { Point } from '#shared/lib/box.ts';
import { fromItemKey, itemKey } from './itemKey.ts';
import { bearerKey } from './scene/bearerKey.ts';
import { detailAt } from './scene/detailAt.ts';
import type { Figure } from './scene/figure.ts';
import type { MapFigures } from './scene/MapFigures.ts';
import { placesOf } from './placesOf.ts';
import { NO_GRAPH, toFlow, type Appearance, type FlowGraph } from './toFlow.ts';
import { useNear } from './useNear.ts';
import { describeMarks } from './words/describeMarks.ts';
import { describeItem } from './words/describeItem.ts';

interface FlowGraphState {
  readonly map: MapFigures;
  readonly model: MapModel;
  readonly selection: Selection;
  readonly renaming: ItemRef | null;
  readonly lit: ReadonlySet<string> | null;
  readonly hits: ReadonlySet<string>;
  readonly currentHit: string | null;
  readonly targets: ReadonlySet<string>;
  readonly tabStop: string | null;
  readonly dragged: ReadonlyMap<string, Point>;
  /** The node that was pressed last. */
  readonly held: string | null;
  /** Whether the eye is where the map opens. */
  readonly isOpened: boolean;
}

interface FlowGraphResult {
  readonly graph: FlowGraph;
  readonly near: readonly Figure[];
  /** Whether another view is coming in, piece by piece. */
  readonly isArriving: boolean;
  readonly detail: Detail;
}

/** React Flow's nodes and edges for the present state, objects kept wherever nothing changed. */
export function useFlowGraph(state: FlowGraphState): FlowGraphResult {
  const { map, model, selection, renaming, lit, targets, tabStop, dragged, held } = state;
  const { hits, currentHit } = useMarkedHits(map, model, state.hits, state.currentHit);
  const detail = useStore(({ transform }) => detailAt(map.textSize, transform[2]));
  const previous = useRef<FlowGraph>(NO_GRAPH);

  const selected = useMemo(() => new Set(selection.map(itemKey)), [selection]);
  const ringed = useMemo(
    () => new Set(selection.map((item) => bearerKey(map, model, item))),
    [map, model, selection],
  );
  const needed = useMemo(() => {
    const keys = new Set(dragged.keys());
    if (tabStop !== null) keys.add(tabStop);
    if (renaming) keys.add(itemKey(renaming));
    for (const key of [...selected].slice(-NEEDED)) keys.add(key);
    for (const key of [...hits].slice(0, NEEDED)) keys.add(key);
    if (currentHit !== null) keys.add(currentHit);
    return keys;
  }, [dragged, tabStop, renaming, selected, hits, currentHit]);
  const { figures: near, isArriving } = useNear(map, needed, state.isOpened, dragged.size > 0);
  const lanes = useMemo(
    () =>
      new Map(map.view === 'lanes' ? map.scene.lanes.map((lane) => [lane.id, lane] as const) : []),
    [map],
  );

  const describe = useMemo(() => describer(model), [model]);
  const placeOf = useMemo(() => placesOf(model), [model]);
  const graph = useMemo(() => {
    const appearanceOf = (figure: Figure): Appearance => ({
      detail,
      isSelected: figure.item !== null && selected.has(itemKey(figure.item)),
      isRinged:
        ringed.has(figure.key) || (figure.item !== null && selected.has(itemKey(figure.item))),
      isFaded: lit !== null && !lit.has(figure.key),
      hit: figure.key === currentHit ? 'current' : hits.has(figure.key) ? 'hit' : 'none',
      isRenaming:
        renaming !== null &&
        figure.item !== null &&
        isSameItem(figure.item, renaming) &&
        figure.key === itemKey(renaming),
      isTarget: targets.has(figure.key),
    });
    return toFlow(
      {
        figures: near,
        areEdgesDrawn: !map.isLarge,
        lanes,
        tabStop,
        appearanceOf,
        describe,
        placeOf,
        dragged,
        held,
      },
      previous.current,
    );
  }, [
    near,
    map,
    describe,
    placeOf,
    lanes,
    detail,
    selected,
    ringed,
    lit,
    hits,
    currentHit,
    renaming,
    targets,
    tabStop,
    dragged,
    held,
  ]);
  previous.current = graph;
  return { graph, near, isArriving, detail };
}

/** What was found, as what stands for it on the map. */
function useMarkedHits(
  map: MapFigures,
  model: MapModel,
  found: ReadonlySet<string>,
  current: string | null,
) {
  return useMemo(() => {
    const keyOf = (key: string) => {
      const item = fromItemKey(key);
      return item && bearerKey(map, model, item);
    };
    return {
      hits: new Set([...found].flatMap((key) => keyOf(key) ?? [])),
      currentHit: current === null ? null : keyOf(current),
    };
  }, [map, model, found, current]);
}

/** What is read aloud of a figure: found once, however often the figure is looked at. */
function describer(model: MapModel): (figure: Figure) => string {
  const known = new WeakMap<Figure, string>();
  return (figure) => {
    if (!figure.item) return '';
    let words = known.get(figure);
    if (words === undefined) {
      words = `${describeItem(model, figure.item)}${describeMarks(figure)}`;
      known.set(figure, words);
    }
    return words;
  };
}

/** Selected items, and hits, of a large map that get an element of their own, wherever they are. */
const NEEDED = 60;
