import { presentStops, type PresentSource } from './presentStops.ts';
import { WALKS, type PresentStop, type Walk } from './presentStop.ts';

/** Where a presentation stands. */
export interface PresentPlace {
  readonly walk: Walk;
  /** Counted from 0; where the stop stood when it was gone to. */
  readonly index: number;
  /** The stop's key; '' in a walk that had none. */
  readonly key: string;
}

/** Where presenting begins. */
export const BEGINNING: PresentPlace = { walk: 'overview', index: 0, key: 'map' };

/** How a place stands in the map as it is now. */
export interface PresentPosition {
  /** `null`: what it was about is settled or gone since, or the walk has no stop. */
  readonly stop: PresentStop | null;
  /** Counted from 1; 0 when there is no stop. */
  readonly number: number;
  readonly count: number;
}

/** Looks a place up: edits may have moved its stop, or taken it away. */
export function positionOf(source: PresentSource, place: PresentPlace): PresentPosition {
  const stops = presentStops(source, place.walk);
  const at = indexOf(stops, place);
  return { stop: stops[at] ?? null, number: at + 1, count: stops.length };
}

/**
 * One stop on or back. At the end of a walk it goes on with the next one that has stops, so that a
 * presenter's remote with its two buttons leads through everything; at the very ends it stays.
 */
export function step(source: PresentSource, place: PresentPlace, by: 1 | -1): PresentPlace {
  const stops = presentStops(source, place.walk);
  const at = indexOf(stops, place);
  // What was settled has left its place to the one behind it.
  const next = at === -1 && place.key !== '' ? place.index + (by === 1 ? 0 : -1) : at + by;
  const stop = at === -1 && place.key === '' ? undefined : stops[next];
  if (stop) return { walk: place.walk, index: next, key: stop.key };
  const others = by === 1 ? WALKS : WALKS.toReversed();
  for (const walk of others.slice(others.indexOf(place.walk) + 1)) {
    const there = endOf(source, walk, by === 1 ? 'first' : 'last');
    if (there.key !== '') return there;
  }
  // The last stop was settled and nothing follows: it is the one before that is left.
  return at === -1 && stops.length > 0
    ? endOf(source, place.walk, by === 1 ? 'last' : 'first')
    : place;
}

/** The first or last stop of a walk. */
export function endOf(source: PresentSource, walk: Walk, end: 'first' | 'last'): PresentPlace {
  const stops = presentStops(source, walk);
  const index = end === 'first' ? 0 : Math.max(0, stops.length - 1);
  return { walk, index, key: stops[index]?.key ?? '' };
}

/** The first stop of a walk that is about an item, `null` where none is: an area, a leader. */
export function stopAbout(
  source: PresentSource,
  walk: 'leaders' | 'areas',
  id: string,
): PresentPlace | null {
  const key = `${walk === 'leaders' ? 'leader' : 'area'}:${id}`;
  const index = presentStops(source, walk).findIndex((stop) => stop.key === key);
  return index === -1 ? null : { walk, index, key };
}

function indexOf(stops: readonly PresentStop[], { index, key }: PresentPlace): number {
  return stops[index]?.key === key ? index : stops.findIndex((stop) => stop.key === key);
}
