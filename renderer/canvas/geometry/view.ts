import type { Box, Point } from '#shared/lib/box.ts';

/** How canvas units land on the pane: `pane = unit * zoom + (x, y)`. React Flow's viewport. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A point of the pane (CSS pixels from its top left corner) in canvas units. */
export function toUnits(view: View, pane: Point): Point {
  return { x: (pane.x - view.x) / view.zoom, y: (pane.y - view.y) / view.zoom };
}

/** A box in canvas units, in CSS pixels of the pane. */
export function toPane(view: View, box: Box): Box {
  return {
    x: box.x * view.zoom + view.x,
    y: box.y * view.zoom + view.y,
    width: box.width * view.zoom,
    height: box.height * view.zoom,
  };
}

/** What the pane shows, in canvas units. */
export function visibleBox(view: View, pane: Size): Box {
  return {
    x: -view.x / view.zoom,
    y: -view.y / view.zoom,
    width: pane.width / view.zoom,
    height: pane.height / view.zoom,
  };
}

/** The view that shows the whole box with some room around it, never larger than `maxZoom`. */
export function fitView(box: Box, pane: Size, margin: number, maxZoom: number, minZoom = 0): View {
  const zoom = Math.max(
    minZoom,
    Math.min(
      maxZoom,
      (pane.width - 2 * margin) / Math.max(1, box.width),
      (pane.height - 2 * margin) / Math.max(1, box.height),
    ),
  );
  return {
    zoom,
    x: pane.width / 2 - (box.x + box.width / 2) * zoom,
    y: pane.height / 2 - (box.y + box.height / 2) * zoom,
  };
}

/**
 * The view in which a map opens: all of it where its text can then be read, else its full width from
 * the top, else its top left corner at reading size.
 *
 * @param readable zooms at which text is comfortable, and at which it is just legible
 */
export function openView(
  box: Box,
  pane: Size,
  margin: number,
  maxZoom: number,
  readable: { readonly well: number; readonly just: number },
): View {
  const whole = fitView(box, pane, margin, maxZoom);
  // A map grows downwards: it begins near the top, not in the middle.
  if (whole.zoom >= readable.well)
    return { ...whole, y: Math.min(whole.y, 2 * margin - box.y * whole.zoom) };
  const across = (pane.width - 2 * margin) / Math.max(1, box.width);
  const zoom = across >= readable.just ? Math.min(across, maxZoom) : readable.well;
  const room = Math.max(margin, (pane.width - box.width * zoom) / 2);
  return { zoom, x: room - box.x * zoom, y: margin - box.y * zoom };
}

/**
 * The smallest move of the view that brings the box onto the pane, with a margin in which its neighbours
 * are seen; the same view if it is there. At the edge of the map there is no neighbour to make room for.
 */
export function revealBox(
  view: View,
  box: Box,
  pane: Size,
  margin: number,
  { map, rim }: { readonly map: Box; readonly rim: number },
): View {
  const shown = toPane(view, box);
  const all = toPane(view, map);
  const least = (room: number) => Math.min(margin, Math.max(0, room) + rim);
  const x = shift(shown.x, shown.width, pane.width, {
    before: least(shown.x - all.x),
    after: least(all.x + all.width - shown.x - shown.width),
  });
  const y = shift(shown.y, shown.height, pane.height, {
    before: least(shown.y - all.y),
    after: least(all.y + all.height - shown.y - shown.height),
  });
  return x === 0 && y === 0 ? view : { x: view.x + x, y: view.y + y, zoom: view.zoom };
}

interface Margins {
  readonly before: number;
  readonly after: number;
}

function shift(start: number, length: number, room: number, { before, after }: Margins): number {
  if (start >= before && start + length <= room - after) return 0;
  if (length > room - before - after) return before - start;
  return start < before ? before - start : room - after - (start + length);
}

/** Bounds of what a room looks at. */
export interface PresentSize {
  /** Around it, in CSS pixels. */
  readonly margin: number;
  /** Zooms: no larger than this, and legible from the back row. */
  readonly most: number;
  readonly least: number;
  /** Rather smaller than cut: several things are looked at. */
  readonly isWhole: boolean;
}

/**
 * The view of what a room looks at: all of `whole` (with whoever has a part in it) where its text can be
 * read from the back row, else `own`: at that size, from its top left corner when it is larger, or whole.
 */
export function presentView(
  whole: Box,
  own: Box,
  pane: Size,
  { margin, most, least, isWhole }: PresentSize,
): View {
  const all = fitView(whole, pane, margin, most);
  if (all.zoom >= least) return all;
  const alone = fitView(own, pane, margin, isWhole ? most : least);
  if (isWhole || alone.zoom >= least) return alone;
  return { zoom: least, x: margin - own.x * least, y: margin - own.y * least };
}
